using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Budgets;

public sealed class BudgetForOfficeMessage(BudgetBook book, CardContexts contexts) : BudgetMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.BudgetForOffice;
}
