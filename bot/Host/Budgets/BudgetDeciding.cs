using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The card that answers a click on a request.</summary>
public delegate AdaptiveCard DrawBudget(BudgetView view, CardContext context, IReadOnlyList<Fault> faults, string? notice);

/// <summary>Runs a decision on a request for money and answers with a card as it then is.</summary>
public sealed class BudgetDeciding(Deciding deciding, BudgetBook book, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="draw">The answer.</param>
    /// <param name="done">The line on top of it when the decision was made.</param>
    public async Task<CardAnswer> HandleAsync(
        CardClick click, Func<BudgetRequest, DateTime, Outcome<BudgetFact>> decide, DrawBudget draw, string done,
        CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Budget) is not { } at)
        {
            return new CardAnswer.Line(ChatText.NoSuchBudget);
        }

        (BudgetRequest? request, Outcome<BudgetFact>? outcome) = await deciding.OnAsync(
            Kinds.Budget, at, (existing, now) => existing is null ? null : decide(existing, now), cancellationToken);
        if (request is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchBudget);
        }

        CardContext context = contexts.Now();
        if (outcome is Outcome<BudgetFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, request.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(draw(book.Of(request), context, refused.Faults, null));
        }

        return new CardAnswer.Card(
            draw(book.Of(request), context, [], outcome is Outcome<BudgetFact>.AlreadyDone ? ChatText.AlreadyMovedOn : done));
    }

    /// <summary>The request as its reader sees it: to decide, to appraise or to follow.</summary>
    public AdaptiveCard CardFor(Person who, BudgetView view)
    {
        CardContext context = contexts.Now();
        return GrantMoney.Decides(view.Request, who, reference.Roster)
            ? BudgetCard.ForDirector(view, context, mayGrant: !view.Request.HasPart(who, reference.Roster))
            : Office.Handles(who, reference.Roster) ? BudgetCard.ForOffice(view, context)
            : BudgetCard.ForUnit(view, Permissions.MayConfirm(who, view.Request.UnitCode, reference.Roster), context);
    }
}
