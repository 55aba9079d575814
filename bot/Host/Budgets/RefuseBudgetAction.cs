using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The Director refuses, with the reason.</summary>
public sealed class RefuseBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RefuseBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.Refuse, cancellationToken);
}
