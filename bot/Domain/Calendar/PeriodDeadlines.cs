namespace TeamsReformBot.Domain.Calendar;

/// <summary>What must be done by when after a period's cut-off.</summary>
public static class PeriodDeadlines
{
    private const int ReportDay = 20;

    /// <summary>The day by which units finish: the next working day after the cut-off.</summary>
    public static DateOnly UnitDeadline(ReportingPeriod period, WorkCalendar calendar) => calendar.AddWorkingDays(period.Last, 1);

    /// <summary>
    /// When the data is frozen if the Office has not done so: the end, local, of the second working day after the cut-off.
    /// </summary>
    public static DateTime FreezeAt(ReportingPeriod period, WorkCalendar calendar) =>
        calendar.EndOf(calendar.AddWorkingDays(period.Last, 2));

    /// <summary>
    /// The day on which the report is due: that day of the month (the 20th unless the plan says another) after the cut-off (under
    /// <see cref="PeriodRule.Nd09"/> the 20th of the period's last month), or the working day before it when that is a day off. It is never
    /// less than one working day after
    /// the cut-off (Nghị định 09/2019/NĐ-CP, Điều 8): in February 2026, Tết fills the days from the 14th to the 20th.
    /// </summary>
    public static DateOnly ReportDue(ReportingPeriod period, WorkCalendar calendar, int? dayOfMonth = null)
    {
        var day = dayOfMonth ?? ReportDay;
        var month = period.Last.Day < day ? period.Last : period.Last.AddMonths(1);
        var due = calendar.OnOrBefore(new DateOnly(month.Year, month.Month, day));
        var earliest = UnitDeadline(period, calendar);
        return due < earliest ? earliest : due;
    }
}
