using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Budgets;

/// <summary>The unit takes its request back.</summary>
public sealed class WithdrawBudgetAction(BudgetDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.WithdrawBudget;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (r, now) => AskForMoney.Withdraw(r, click.Who, reference.Roster, now),
        (view, context, _, notice) => BudgetCard.ForUnit(view, mayAct: true, context, notice),
        ChatText.WithdrawnNotice,
        cancellationToken);
}
