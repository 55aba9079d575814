using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Plans;

/// <summary>On which periods of a year a duty's reports are: data of the plan, since III.3 and the law have named different ones.</summary>
public static class ReportedPeriods
{
    /// <summary>What a list of periods may hold, in the order in which they end.</summary>
    public static IReadOnlyList<string> Known { get; } = ["q1", "h1", "q2", "m9", "q3", "h2", "q4", "year"];

    private static readonly string[] OfReform = ["q1", "h1", "q3", "year"];

    public static IReadOnlyList<string> PartsOf(Duty duty) => [.. (duty.ReportsOn ?? OfReform).Distinct()];

    /// <summary>The year's periods, by which the occurrences of the duty are named.</summary>
    public static IEnumerable<ReportingPeriod> Of(Duty duty, int year, PeriodRule rule) =>
        PartsOf(duty).Select(part => OccurrenceKey.PeriodOf($"{year:D4}-{part}", rule)!);
}
