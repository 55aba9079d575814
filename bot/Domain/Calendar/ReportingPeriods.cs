namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The windows of reporting periods. Under <see cref="PeriodRule.Nd09"/> a period of whole months runs from the 15th of the
/// month before its first to the 14th of its last, so that 15/12/2026 counts to 2027.
/// </summary>
public static class ReportingPeriods
{
    private const int LastDayUnderNd09 = 14;

    /// <summary>The period of that kind to which the date counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is in no period of nine months (the year's last quarter).</exception>
    public static ReportingPeriod Containing(PeriodKind kind, DateOnly date, PeriodRule rule)
    {
        var countsTo = rule == PeriodRule.Nd09 && date.Day > LastDayUnderNd09
            ? new DateOnly(date.Year, date.Month, 1).AddMonths(1)
            : date;
        var number = (countsTo.Month - 1) / Months(kind) + 1;
        return Of(kind, countsTo.Year, number, rule);
    }

    /// <exception cref="ArgumentOutOfRangeException">A year has no period of that kind and number.</exception>
    public static ReportingPeriod Of(PeriodKind kind, int year, int number, PeriodRule rule)
    {
        var months = Months(kind);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months);

        var firstMonth = new DateOnly(year, 1, 1).AddMonths((number - 1) * months);
        if (rule == PeriodRule.Calendar)
            return new ReportingPeriod(kind, year, number, firstMonth, firstMonth.AddMonths(months).AddDays(-1));

        var first = firstMonth.AddMonths(-1).AddDays(LastDayUnderNd09);
        return new ReportingPeriod(kind, year, number, first, first.AddMonths(months).AddDays(-1));
    }

    private static int Months(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.HalfYear => 6,
        PeriodKind.NineMonths => 9,
        PeriodKind.Year => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of period."),
    };
}
