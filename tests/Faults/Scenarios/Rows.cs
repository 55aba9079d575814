using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Faults.Tests.Checks;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Faults.Tests.Scenarios;

/// <summary>What the scenarios look for in the rows.</summary>
internal static class Rows
{
    private const string Unit = "QLKH";

    public static Assignment Ceremony(SavedRows rows) =>
        Invariants.OfKind(rows, 'a').Select(r => Row.Read<Assignment>(r).State).Single(a => a.Id == new AssignmentId(UnitCode.Kept(Unit), "flag-ceremony", "2026-12"));

    public static IReadOnlyList<Difficulty> Difficulties(SavedRows rows) =>
        [.. Invariants.OfKind(rows, 'd').Select(r => Row.Read<Difficulty>(r).State)];

    public static IReadOnlyList<OutboxMessage> Messages(SavedRows rows, MessageKind kind) =>
        [.. Invariants.OfKind(rows, 'o').Select(r => Row.Read<OutboxMessage>(r).State).Where(m => m.Kind == kind)];
}
