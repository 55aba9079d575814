using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Inspections;

/// <summary>What the unit is to do becomes its task, or is called off with the inspection; where nothing is, its head is told.</summary>
public static class InspectionNotices
{
    public static IEnumerable<OutboxMessage> After(Changed<Inspection, InspectionFact> change, Roster roster)
    {
        Inspection i = change.After;
        IEnumerable<OutboxMessage> told = change.Facts[^1] switch
        {
            InspectionFact.Recorded when i.Task is not null => [Of(i, MessageKind.MakeTask, null, change.Now)],
            InspectionFact.Recorded when roster.AddresseeOf(i.Report.UnitCode) is { } head =>
                [Of(i, MessageKind.InspectionForUnit, head.Upn, change.Now)],
            InspectionFact.Withdrawn when i.Task is not null => [Of(i, MessageKind.CallOffTask, null, change.Now)],
            InspectionFact.Settled => [Of(i, MessageKind.InspectionSettled, i.Recorded.Upn, change.Now)],
            _ => [],
        };
        return change.Before is null ? told : told.Append(OutboxMessage.RefreshCards(i.UnitCode, i.Year, i.Subject, i.Version, change.Now));
    }

    private static OutboxMessage Of(Inspection i, MessageKind kind, Upn? upn, DateTime dueAt) =>
        OutboxMessage.New($"{kind}|{i.Subject}", kind, i.UnitCode, i.Year, upn, i.Subject, dueAt);
}
