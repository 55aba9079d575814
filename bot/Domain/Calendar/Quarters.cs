
namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// Figures are frozen by the quarter. It is the smallest period that the plan reports on, and half-year, nine months and year are
/// made of quarters, so that every report rests on frozen figures while a month alone never closes to its units.
/// </summary>
public static class Quarters
{
    /// <summary>2026-q4: the key of the quarter to which a day counts.</summary>
    public static string KeyOf(DateOnly day, PeriodRule rule) => KeyOf(ReportingPeriods.Containing(PeriodKind.Quarter, day, rule));

    public static string KeyOf(ReportingPeriod quarter) => OccurrenceKey.Of(PeriodKind.Quarter, quarter.Year, quarter.Number);

    /// <summary>The quarter that ends with a period, or that a month is in.</summary>
    public static ReportingPeriod LastOf(ReportingPeriod period, PeriodRule rule) =>
        ReportingPeriods.Containing(PeriodKind.Quarter, period.Last, rule);

    public static ReportingPeriod Before(ReportingPeriod quarter, PeriodRule rule) =>
        ReportingPeriods.Containing(PeriodKind.Quarter, quarter.First.AddDays(-1), rule);
}
