using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Conversation;

namespace TeamsReformBot.Domain.Periods;

/// <summary>Which period somebody means who asks for figures.</summary>
public static class PeriodAsked
{
    /// <summary>The period said, looking back; without one the year so far.</summary>
    public static ReportingPeriod ForFigures(SaidPeriod? said, DateOnly today, PeriodRule rule) =>
        said?.LookingBack(today, rule) ?? ReportingPeriods.Containing(PeriodKind.Year, today, rule);

    /// <summary>The period said, looking back; without one the quarter that runs.</summary>
    public static ReportingPeriod ForSummary(SaidPeriod? said, DateOnly today, PeriodRule rule) =>
        said?.LookingBack(today, rule) ?? ReportingPeriods.Containing(PeriodKind.Quarter, today, rule);

    /// <summary>
    /// The quarter to freeze: the last of the period said. Without one, the running quarter is meant only when the one before it is
    /// closed already.
    /// </summary>
    public static ReportingPeriod ToFreeze(SaidPeriod? said, DateOnly today, PeriodRule rule, Func<ReportingPeriod, bool> isClosed)
    {
        if (said is not null)
        {
            return Quarters.LastOf(said.LookingBack(today, rule), rule);
        }

        ReportingPeriod running = ReportingPeriods.Containing(PeriodKind.Quarter, today, rule);
        ReportingPeriod before = Quarters.Before(running, rule);
        return isClosed(before) ? running : before;
    }
}
