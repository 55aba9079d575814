using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The form, sent.</summary>
public sealed class AskBudgetAction(
    Deciding deciding, BudgetForms forms, BudgetBook book, ReferenceData reference, Refusals refusals, BusinessClock clock,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token) || click.Unit is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string id = token.ToString("N");
        NeedForm form = BudgetForms.Of(click);
        (BudgetRequest? request, Outcome<BudgetFact>? outcome) = await deciding.OnAsync(
            Kinds.Budget,
            new RowId(unit.Code, clock.Today.Year, id),
            (existing, now) => AskForMoney.Ask(existing, id, unit.Code, form, click.Who, reference.Roster, now),
            cancellationToken);
        if (outcome is Outcome<BudgetFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unit.Code, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(forms.New(unit, form, id, refused.Faults));
        }

        return new CardAnswer.Card(BudgetCard.ForUnit(book.Of(request!), mayAct: true, contexts.Now(), ChatText.BudgetSentNotice));
    }
}
