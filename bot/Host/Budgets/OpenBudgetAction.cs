using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>Opens the form: empty, or with the request that a button names.</summary>
public sealed class OpenBudgetAction(
    BudgetForms forms, BudgetBook book, BudgetDeciding deciding, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.OpenBudget;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        BudgetView? view = click.ReadRow(DataKeys.Budget) is { } at ? await book.FindAsync(at, cancellationToken) : null;
        UnitCode unit = view?.Request.UnitCode ?? click.Who.UnitCode;
        if (!Permissions.MayConfirm(click.Who, unit, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, unit, [new Fault(FaultCode.NotAllowedToAskForMoney)], cancellationToken))!;
        }

        return new CardAnswer.Card(view switch
        {
            null => forms.New(reference.Roster.Unit(unit), new NeedForm(null, null, null, null), Guid.NewGuid().ToString("N"), []),
            { Request.Status: BudgetStatus.Asked or BudgetStatus.Returned } => forms.Correct(view, BudgetForms.Of(view.Request.Need), []),
            _ => deciding.CardFor(click.Who, view),
        });
    }
}
