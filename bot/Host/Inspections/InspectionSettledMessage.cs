using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Inspections;

/// <summary>What an inspection asked for is done, to who recorded it.</summary>
public sealed class InspectionSettledMessage(InspectionBook book, CardContexts contexts) : InspectionMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.InspectionSettled;
}
