using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Inspections;

/// <summary>An inspection without recommendation, to the unit's head; dropped when it was taken back.</summary>
public sealed class InspectionForUnitMessage(InspectionBook book, CardContexts contexts) : InspectionMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.InspectionForUnit;
}
