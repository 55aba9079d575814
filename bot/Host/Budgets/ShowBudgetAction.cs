using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>Opens one request.</summary>
public sealed class ShowBudgetAction(BudgetBook book, BudgetDeciding deciding, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.ShowBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Budget) is not { } at || await book.FindAsync(at, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchBudget);
        }

        return AskForMoney.MaySee(click.Who, at.UnitCode, reference.Roster)
            ? new CardAnswer.Card(deciding.CardFor(click.Who, view))
            : (await refusals.ForbiddenAsync(click, view.Request.Subject, [new Fault(FaultCode.NotAllowedToSee)], cancellationToken))!;
    }
}
