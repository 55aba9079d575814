namespace TeamsReformBot.Domain.Calendar;

/// <summary>How days are counted to periods: from the 15th to the 14th (Nghị định 09/2019/NĐ-CP), or by calendar months.</summary>
public enum PeriodRule { Nd09, Calendar }

public enum PeriodKind { Month, Quarter, HalfYear, NineMonths, Year }

/// <summary>A reporting period (kỳ báo cáo). Computed from dates, never stored as truth.</summary>
/// <param name="Kind">Its length.</param>
/// <param name="Year">The year that it reports on; under <see cref="PeriodRule.Nd09"/> it may begin in the December before.</param>
/// <param name="Number">1 to 12 for a month, 1 to 4 for a quarter, 1 or 2 for a half-year, else 1.</param>
/// <param name="First">The first day that counts.</param>
/// <param name="Last">The last day that counts, the cut-off.</param>
public sealed record ReportingPeriod(PeriodKind Kind, int Year, int Number, DateOnly First, DateOnly Last)
{
    public bool Contains(DateOnly d) => First <= d && d <= Last;
}
