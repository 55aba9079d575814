using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;

namespace TeamsReformBot.Domain.Boards;

/// <summary>An assignment under the unit that does it now, which may have taken it over from another.</summary>
public sealed record UnitAssignment(UnitCode UnitCode, Assignment Assignment);

/// <summary>How far the units are with one occurrence of a duty, counted in assignments.</summary>
/// <param name="OccurrenceKey">Null where what arose on demand is counted together.</param>
/// <param name="DueAt">The first due moment, Vietnam local.</param>
/// <param name="Owed">Open and not yet late.</param>
/// <param name="Blocked">Waiting for an answer to a difficulty.</param>
public sealed record BoardLine(string DutyId, string? OccurrenceKey, DateTime DueAt, int Done, int Owed, int Late, int Blocked)
{
    public int Total => Done + Owed + Late + Blocked;

    [JsonIgnore]
    public WorkCount Count => new(Done, Owed, Late, Blocked);
}

/// <summary>Something that a named unit has not confirmed.</summary>
public sealed record LateWork(string DutyId, string OccurrenceKey, string? About);

/// <summary>A unit that the board names: once, with all that it is late with.</summary>
public sealed record NamedUnit(UnitCode UnitCode, IReadOnlyList<LateWork> Work);

/// <summary>Where all units stand with the work of a period, at one moment.</summary>
public sealed record Board(IReadOnlyList<BoardLine> Lines, IReadOnlyList<NamedUnit> Named)
{
    /// <param name="work">The period's assignments, in the order in which units are to be named.</param>
    /// <param name="plan">What has no ladder there is not counted: nobody is waited for.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Board Of(IEnumerable<UnitAssignment> work, Plan plan, WorkCalendar calendar, DateTime now)
    {
        List<(UnitAssignment Of, Duty Duty)> counted = [.. Counted(work, plan)];
        return new Board(
            [
                .. counted
                    .GroupBy(
                        w => (w.Duty.Id, Key: w.Duty.Recurrence.Kind is RecurrenceKind.OnDemand ? null : w.Of.Assignment.Id.OccurrenceKey))
                    .Select(g => Line(g.Key.Id, g.Key.Key, [.. g.Select(w => w.Of.Assignment)], now))
                    .OrderBy(l => l.DueAt)
                        .ThenBy(l => l.DutyId, StringComparer.Ordinal)
                        .ThenBy(l => l.OccurrenceKey, StringComparer.Ordinal),
            ],
            [
                .. counted
                    .Where(
                        w => Work.StateOf(w.Of.Assignment, now) is WorkState.Late
                            && Ladder.NamedFrom(w.Of.Assignment, w.Duty, calendar) <= now)
                    .GroupBy(w => w.Of.UnitCode)
                    .Select(g => new NamedUnit(g.Key, [.. g.OrderBy(w => w.Of.Assignment.DueAt).Select(w => LateWorkOf(w.Of.Assignment))])),
            ]);
    }

    /// <summary>Whether anything of it was asked for by now: before that there is nothing to show.</summary>
    public static bool HasBegun(IEnumerable<UnitAssignment> work, Plan plan, WorkCalendar calendar, DateTime now) =>
        Counted(work, plan).Any(w => Ladder.AskedFrom(w.Of.Assignment, w.Duty, calendar) <= now);

    public bool SaysAs(Board other) =>
        Lines.SequenceEqual(other.Lines)
        && Named.Count == other.Named.Count
        && Named.Zip(other.Named)
            .All(pair => pair.First.UnitCode == pair.Second.UnitCode && pair.First.Work.SequenceEqual(pair.Second.Work));

    private static IEnumerable<(UnitAssignment Of, Duty Duty)> Counted(IEnumerable<UnitAssignment> work, Plan plan) =>
        from each in work
        let duty = plan.FindDuty(each.Assignment.Id.DutyId)
        where Work.Counts(each.Assignment, duty)
        select (each, duty);

    private static BoardLine Line(string dutyId, string? key, IReadOnlyList<Assignment> all, DateTime now)
    {
        WorkCount count = WorkCount.Of(all, now);
        return new BoardLine(dutyId, key, all.Min(a => a.DueAt), count.Done, count.Owed, count.Late, count.Blocked);
    }

    private static LateWork LateWorkOf(Assignment a) => new(a.Id.DutyId, a.Id.OccurrenceKey, a.About);
}
