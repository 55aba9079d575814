using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The Director grants an amount.</summary>
public sealed class GrantBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.GrantBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.Grant, cancellationToken);
}
