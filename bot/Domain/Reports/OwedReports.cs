using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Reports;

/// <summary>Which reports the plan owes; a period on which none is owed lies within another's.</summary>
public static class OwedReports
{
    /// <summary>
    /// The report in which a period is told: its own, or the first longer one that ends with it; null where nothing reports it.
    /// </summary>
    public static ReportingPeriod? ReportOf(ReportingPeriod period, Plan plan, PeriodRule rule) =>
        Owed(plan, period.Year, rule)
            .Where(owed => owed.First <= period.First && owed.Last == period.Last)
            .OrderByDescending(owed => owed.First)
            .FirstOrDefault();

    /// <summary>By when a report is due, Vietnam local.</summary>
    public static DateTime DueAt(ReportingPeriod period, Plan plan, WorkCalendar calendar) =>
        calendar.EndOf(PeriodDeadlines.ReportDue(period, calendar, plan.FindDuty(DutyIds.Report)?.Recurrence.DueDayOfLastMonth));

    /// <summary>The reports of a year, in the order of their ends.</summary>
    public static IReadOnlyList<ReportingPeriod> Owed(Plan plan, int year, PeriodRule rule) =>
        plan.FindDuty(DutyIds.Report) is { } report ? [.. ReportedPeriods.Of(report, year, rule).OrderBy(period => period.Last)] : [];
}
