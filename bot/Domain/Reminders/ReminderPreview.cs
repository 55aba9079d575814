using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>A reminder that would go out: when, which step, of what, to the heads of which units.</summary>
/// <param name="At">Vietnam local.</param>
public sealed record PlannedReminder(DateTime At, LadderStep Step, Duty Duty, string Occurrence, IReadOnlyList<Unit> Units);

/// <summary>What the clock will cause, computed from plan, calendar and clock alone, as if nobody confirmed anything more.</summary>
public static class ReminderPreview
{
    public const int Days = 30;

    /// <param name="known">The plan's duties, people and days.</param>
    /// <param name="settings">What the Office set of events.</param>
    /// <param name="office">Pause, and pilot units.</param>
    /// <param name="goLive">From when on the plan's duties are asked for.</param>
    /// <param name="settled">The assignments of which nothing will be said: confirmed, not held, waiting.</param>
    /// <param name="rule">How days are counted to periods.</param>
    /// <param name="now">Vietnam local.</param>
    public static IReadOnlyList<PlannedReminder> Of(
        EventKnowledge known,
        IReadOnlyList<EventSetting> settings,
        OfficeSettings office,
        DateOnly goLive,
        IReadOnlySet<AssignmentId> settled,
        PeriodRule rule,
        DateTime now) => Of(known, settings, office, goLive, settled, rule, now, now.AddDays(Days));

    /// <summary>What a pause would hold back: the reminders of its days, as if nothing were paused.</summary>
    /// <param name="first">The pause's first day.</param>
    /// <param name="last">Its last.</param>
    public static IReadOnlyList<PlannedReminder> HeldBack(
        EventKnowledge known,
        IReadOnlyList<EventSetting> settings,
        OfficeSettings office,
        DateOnly goLive,
        IReadOnlySet<AssignmentId> settled,
        PeriodRule rule,
        DateTime now,
        DateOnly first,
        DateOnly last) =>
    [
        .. Of(known, settings, office with { PausedUntil = null }, goLive, settled, rule, now, last.AddDays(1)
            .ToDateTime(TimeOnly.MinValue))
            .Where(r => DateOnly.FromDateTime(r.At) is var day && first <= day && day <= last),
    ];

    private static IReadOnlyList<PlannedReminder> Of(
        EventKnowledge known,
        IReadOnlyList<EventSetting> settings,
        OfficeSettings office,
        DateOnly goLive,
        IReadOnlySet<AssignmentId> settled,
        PeriodRule rule,
        DateTime now,
        DateTime end)
    {
        List<PlannedReminder> found = [];
        foreach (Duty duty in known.Plan.Duties)
        {
            EventSetting[] own = [.. settings.Where(s => s.DutyId == duty.Id)];
            foreach (Occurrence occurrence in DutyOccurrences.Of(duty, own, office.FirstGoLive(goLive), known.Calendar, rule, end)
                .Where(o => !o.NotHeld))
            {
                Unit[] units =
                [
                    .. known.Roster.ReportingUnits.Where(
                        u => DutyOccurrences.Owes(duty, occurrence, u.Code, known.Roster, office.GoLiveOf(u, goLive))
                        && !settled.Contains(new AssignmentId(u.Code, duty.Id, occurrence.Key))),
                ];
                found.AddRange(Of(duty, occurrence, units, known.Calendar, office, now, end));
            }
        }

        return
        [
            .. found.OrderBy(r => r.At)
                .ThenBy(r => !r.Duty.Recurrence.Kind.IsDated())
                .ThenBy(r => r.Step)
                .ThenBy(r => r.Duty.Id, StringComparer.Ordinal)
        ];
    }

    private static IEnumerable<PlannedReminder> Of(
        Duty duty, Occurrence occurrence, IReadOnlyList<Unit> units, WorkCalendar calendar, OfficeSettings office, DateTime now,
        DateTime end)
    {
        Assignment sample = Assignment.EvolveAll(null, [.. Facts(units, occurrence, now)]);
        IEnumerable<PlannedReminder> steps = Ladder.StepsOf(duty)
            .Select(step => (Step: step, Moment: Ladder.MomentOf(step, sample, calendar)))
            .Where(s => now < s.Moment)
            .Select(s => (s.Step, At: After(s.Moment, s.Step is LadderStep.Ask, calendar, office)))
            .Select(s => new PlannedReminder(
                s.At, s.Step, duty, occurrence.Key, [.. units.Where(u => Ladder.Applies(s.Step, sample, u, s.At))]))
            .Where(r => r.At <= end && r.Units.Count > 0);
        // Of what comes at one moment, after a pause, only the last is still useful.
        return steps.GroupBy(r => r.At).Select(g => g.MaxBy(r => r.Step)!);
    }

    private static DateTime After(DateTime moment, bool ofTheDay, WorkCalendar calendar, OfficeSettings office)
    {
        DateTime at = calendar.NextSending(moment, ofTheDay);
        return office.PausedUntil is { } paused && office.IsPaused(DateOnly.FromDateTime(at))
            ? calendar.NextSending(calendar.ReminderOn(paused.AddDays(1)))
            : at;
    }

    private static IEnumerable<AssignmentFact> Facts(IReadOnlyList<Unit> units, Occurrence occurrence, DateTime now) =>
        ((Decisions.Outcome<IReadOnlyList<AssignmentFact>>.Done)Assign.Decide(null, units.Count > 0 ? units[0].Code : UnitCode.Kept("X"), occurrence, "", now)).Value;
}
