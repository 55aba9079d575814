using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The Office returns it to the unit.</summary>
public sealed class ReturnBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReturnBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        AmountForm form = MoneyForm.OfOffice(click);
        return deciding.HandleAsync(
            click, (r, now) => Appraise.Return(r, form, click.Who, reference.Roster, now), MoneyForm.DrawOffice(form),
            ChatText.BudgetReturnedNotice, cancellationToken);
    }
}
