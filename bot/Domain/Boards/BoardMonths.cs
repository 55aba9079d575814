using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
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
    public static ReportingPeriod Of(Assignment assignment, Duty duty, PeriodRule rule) =>
        ReportingPeriods.Containing(PeriodKind.Month, Work.DayOf(assignment, duty, rule), rule);

    /// <summary>The months whose boards may still change, the present one last.</summary>
    public static IReadOnlyList<ReportingPeriod> Kept(DateOnly today, PeriodRule rule) =>
        [
            .. Enumerable.Range(-MonthsBack, MonthsBack + 1)
                .Select(i => ReportingPeriods.Containing(PeriodKind.Month, today.AddMonths(i), rule))
                .Distinct()
        ];

    /// <summary>The work of a period, be it a month, a quarter or a year.</summary>
    public static IEnumerable<UnitAssignment> WorkOf(
        ReportingPeriod period, IEnumerable<UnitAssignment> work, Plan plan, PeriodRule rule) =>
        work.Where(w => plan.FindDuty(w.Assignment.Id.DutyId) is { } duty && Work.Counts(w.Assignment, duty) && period.Contains(
            Work.DayOf(w.Assignment, duty, rule)));
}
