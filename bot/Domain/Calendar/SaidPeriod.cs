
namespace TeamsReformBot.Domain.Calendar;

/// <summary>A period as said; the year may be missing.</summary>
/// <param name="Number">1 to 12 for a month, 1 to 4 for a quarter, 1 or 2 for a half-year, else 1.</param>
public sealed record SaidPeriod(PeriodKind Kind, int? Year, int Number)
{
    /// <summary>The period meant by somebody who looks back: the latest that has begun, unless the year was said.</summary>
    public ReportingPeriod LookingBack(DateOnly today, PeriodRule rule)
    {
        ReportingPeriod next = ReportingPeriods.Of(Kind, Year ?? today.Year + 1, Number, rule);
        while (Year is null && next.First > today)
            next = ReportingPeriods.Of(Kind, next.Year - 1, Number, rule);
        return next;
    }

    /// <summary>The period meant by somebody who looks ahead: the first that has not ended, unless the year was said.</summary>
    public ReportingPeriod LookingAhead(DateOnly today, PeriodRule rule)
    {
        ReportingPeriod period = ReportingPeriods.Of(Kind, Year ?? today.Year, Number, rule);
        return Year is null && period.Last < today ? ReportingPeriods.Of(Kind, period.Year + 1, Number, rule) : period;
    }
}
