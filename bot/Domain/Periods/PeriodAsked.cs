using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Periods;

/// <summary>
/// Which period somebody means who asks for figures. In the days after a cut-off its report is being written: then the period that has
/// just ended is meant, not the one that has just begun (on 16/12/2026 "the year" is 2026, although the 16th counts to 2027).
/// </summary>
public static class PeriodAsked
{
    // Under Nd09 to the end of the cut-off's month.
    private const int DaysOfReporting = 17;

    /// <summary>The period said, looking back; without one the year.</summary>
    public static ReportingPeriod ForFigures(SaidPeriod? said, DateOnly today, PeriodRule rule) => Of(said, PeriodKind.Year, today, rule);

    /// <summary>The period said, looking back; without one the quarter.</summary>
    public static ReportingPeriod ForSummary(SaidPeriod? said, DateOnly today, PeriodRule rule) =>
        Of(said, PeriodKind.Quarter, today, rule);

    /// <summary>
    /// The quarter to freeze: the last of the period said. Without one, the running quarter is meant only when the one before it is
    /// closed already.
    /// </summary>
    public static ReportingPeriod ToFreeze(SaidPeriod? said, DateOnly today, PeriodRule rule, Func<ReportingPeriod, bool> isClosed)
    {
        if (said is not null)
        {
            return Quarters.LastOf(Of(said, said.Kind, today, rule), rule);
        }

        ReportingPeriod running = ReportingPeriods.Containing(PeriodKind.Quarter, today, rule);
        ReportingPeriod before = Quarters.Before(running, rule);
        return isClosed(before) ? running : before;
    }

    private static ReportingPeriod Of(SaidPeriod? said, PeriodKind otherwise, DateOnly today, PeriodRule rule)
    {
        if (said?.Year is not null)
        {
            return said.LookingBack(today, rule);
        }

        // The day that the report being written is on, or today.
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, today, rule);
        DateOnly day = today < quarter.First.AddDays(DaysOfReporting) ? quarter.First.AddDays(-1) : today;
        return said?.LookingBack(day, rule) ?? ReportingPeriods.Containing(otherwise, day, rule);
    }
}
