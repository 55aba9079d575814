using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The Director asks the Office for more.</summary>
public sealed class SendBackBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.SendBackBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        MoneyForm.DirectorAsync(deciding, click, reference, GrantMoney.SendBack, cancellationToken);
}
