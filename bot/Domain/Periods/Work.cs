using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;

namespace TeamsReformBot.Domain.Periods;

/// <summary>Where one việc stands; exactly one of these holds.</summary>
public enum WorkState
{
    Done,

    /// <summary>Open and not yet late.</summary>
    Owed,
    Late,

    /// <summary>Waiting for the Office's answer to a difficulty, which is not the unit's delay.</summary>
    Blocked,
}

/// <summary>
/// What a việc is, for every card, board, digest and report: one assignment (duty x unit x occurrence) that somebody is waited for and
/// that is neither not applicable nor called off. It counts to one day, so that months add up to quarters and quarters to years.
/// </summary>
public static class Work
{
    /// <param name="duty">The assignment's; null where the plan no longer has it.</param>
    public static bool Counts(Assignment assignment, Duty? duty) =>
        assignment.Status is not AssignmentStatus.NotApplicable && duty is not null && Ladder.StepsOf(duty).Count > 0;

    /// <summary>The assignments of a period that are việc, in the order given.</summary>
    public static IEnumerable<Assignment> In(ReportingPeriod period, IEnumerable<Assignment> assignments, Plan plan, PeriodRule rule) =>
        assignments.Where(a => plan.FindDuty(a.Id.DutyId) is { } duty && Counts(a, duty) && period.Contains(DayOf(a, duty, rule)));

    /// <summary>
    /// The day that it counts to, done or not: of what closes with a period that period's last, of an event its day, of what was given
    /// with a date the date. A later date that was granted moves it nowhere.
    /// </summary>
    public static DateOnly DayOf(Assignment assignment, Duty duty, PeriodRule rule) =>
        duty is { Ladder: not DutyLadder.Dated, Recurrence.Month: null }
            && OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is { } period ? period.Last
        : DateOnly.FromDateTime(duty.HasEvent ? assignment.HeldAt : assignment.OriginalDueAt);

    /// <param name="now">Vietnam local.</param>
    public static WorkState StateOf(Assignment assignment, DateTime now) => assignment.Status switch
    {
        AssignmentStatus.Confirmed => WorkState.Done,
        AssignmentStatus.Blocked => WorkState.Blocked,
        _ => assignment.IsOverdue(now) ? WorkState.Late : WorkState.Owed,
    };
}

/// <summary>How many of some việc are in each state.</summary>
public sealed record WorkCount(int Done, int Owed, int Late, int Blocked)
{
    public int All => Done + Owed + Late + Blocked;

    /// <param name="now">Vietnam local.</param>
    public static WorkCount Of(IEnumerable<Assignment> work, DateTime now)
    {
        ILookup<WorkState, Assignment> states = work.ToLookup(a => Work.StateOf(a, now));
        int Count(WorkState state) => states[state].Count();
        return new WorkCount(Count(WorkState.Done), Count(WorkState.Owed), Count(WorkState.Late), Count(WorkState.Blocked));
    }
}
