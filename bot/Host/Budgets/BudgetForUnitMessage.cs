using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Budgets;

/// <summary>To who asked and to the head: whoever gets it may ask in the unit's name, or is refused on the server.</summary>
public sealed class BudgetForUnitMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForUnit;

    protected override AdaptiveCards.AdaptiveCard Draw(BudgetView view, CardContext context) =>
        BudgetCard.ForUnit(view, mayAct: true, context);
}
