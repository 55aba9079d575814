using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;

namespace TeamsReformBot.Domain.Sheets;

/// <summary>Which of a unit's assignments are figures of a quarter, and which of them its sheet asks for.</summary>
public static class SheetContents
{
    /// <summary>Fewer are asked for each by itself.</summary>
    public const int Fewest = 2;

    /// <summary>So many items stay within what a card may weigh; the others are asked for on the next sheet.</summary>
    public const int Most = 30;

    /// <summary>The quarter in which an assignment's figures are due; null where it is no figure of a quarter.</summary>
    public static ReportingPeriod? QuarterOf(Assignment assignment, Duty duty, PeriodRule rule) =>
        duty is { Measures.Count: > 0, Ladder: DutyLadder.ClosingPeriod, Recurrence.Month: null }
        && assignment.Status is not AssignmentStatus.NotApplicable
        && OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is { } period
            ? Quarters.LastOf(period, rule)
            : null;

    /// <summary>
    /// What the sheet asks for: what is open and asked for by now; before the first reminder of the quarter all that is open, for who
    /// is early.
    /// </summary>
    public static IReadOnlyList<Assignment> Asked(IEnumerable<Assignment> ofQuarter, Plan plan, WorkCalendar calendar, DateTime now)
    {
        Assignment[] open = [.. ofQuarter.Where(a => a.Status is AssignmentStatus.Open)];
        Assignment[] due = [.. open.Where(a => IsAskedByNow(a, plan.Duty(a.Id.DutyId), calendar, now))];
        return due.Length > 0 ? due : open;
    }

    public static bool IsAskedByNow(Assignment assignment, Duty duty, WorkCalendar calendar, DateTime now) =>
        assignment.Status is AssignmentStatus.Open && Ladder.IsOwedByNow(assignment, duty, calendar, now);

    /// <summary>
    /// Which quarter's sheet is meant. In the days after a cut-off the one that has just ended is still owed, and is meant also by
    /// who says "this quarter".
    /// </summary>
    /// <param name="said">The period said, if any.</param>
    /// <param name="owing">The quarters, still open for the unit, for which it owes figures.</param>
    /// <param name="asking">Those of them for which figures are asked for by now.</param>
    /// <param name="today">Vietnam local.</param>
    /// <param name="rule">How days are counted to periods.</param>
    public static ReportingPeriod Meant(
        SaidPeriod? said, IReadOnlyList<ReportingPeriod> owing, IReadOnlyList<ReportingPeriod> asking, DateOnly today, PeriodRule rule)
    {
        ReportingPeriod running = ReportingPeriods.Containing(PeriodKind.Quarter, today, rule);
        ReportingPeriod before = Quarters.Before(running, rule);
        ReportingPeriod meant = said is null ? running : Quarters.LastOf(said.LookingBack(today, rule), rule);
        return meant == running && owing.Contains(before) && !asking.Contains(running) ? before : meant;
    }
}
