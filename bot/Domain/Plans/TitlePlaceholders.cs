using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Plans;

/// <summary>
/// The placeholders that an occurrence's title may hold, by recurrence: {month} and {year} as numbers, {quarter} 1 to 4,
/// {quarterRoman} I to IV, {half} in words of the language, {period} the reporting period's name, {subject} what it is about.
/// </summary>
public static partial class TitlePlaceholders
{
    public static IReadOnlyList<string> AllowedFor(RecurrenceKind kind) => kind switch
    {
        RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.Monthly => ["month", "year"],
        RecurrenceKind.QuarterlyDated or RecurrenceKind.AtLeastOnceAQuarter or RecurrenceKind.Quarterly => ["quarter", "quarterRoman", "year"],
        RecurrenceKind.HalfYearly => ["half", "year"],
        RecurrenceKind.Yearly => ["year"],
        RecurrenceKind.PerReportingPeriod => ["period"],
        RecurrenceKind.OnDemand => ["subject"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static IEnumerable<string> In(string title) => Placeholder().Matches(title).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
