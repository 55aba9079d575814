using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Boards;

/// <summary>
/// A board is a reporting month's: short enough to be read on a phone, and its card is posted anew where people still see it. What
/// closes with a longer period stands on the board of that period's last month.
/// </summary>
public static class BoardMonths
{
    // As long as a period's work may still be asked for.
    private const int MonthsBack = 4;

    /// <summary>The month on whose board an assignment stands, as first planned: a later date that was granted moves it nowhere.</summary>
    public static ReportingPeriod Of(Assignment assignment, Duty duty, PeriodRule rule)
    {
        DateOnly day = duty is { Ladder: DutyLadder.ClosingPeriod, Recurrence.Month: null } && OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is { } period
            ? period.Last
            : DateOnly.FromDateTime(assignment.OriginalDueAt);
        return ReportingPeriods.Containing(PeriodKind.Month, day, rule);
    }

    /// <summary>The months whose boards may still change, the present one last.</summary>
    public static IReadOnlyList<ReportingPeriod> Kept(DateOnly today, PeriodRule rule) =>
        [.. Enumerable.Range(-MonthsBack, MonthsBack + 1).Select(i => ReportingPeriods.Containing(PeriodKind.Month, today.AddMonths(i), rule)).Distinct()];

    /// <summary>The work of a period, be it a month, a quarter or a year.</summary>
    public static IEnumerable<UnitAssignment> WorkOf(ReportingPeriod period, IEnumerable<UnitAssignment> work, Plan plan, PeriodRule rule) =>
        work.Where(w => plan.FindDuty(w.Assignment.Id.DutyId) is { } duty && period.Contains(Of(w.Assignment, duty, rule).Last));
}
