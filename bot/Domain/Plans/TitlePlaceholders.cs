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

    /// <summary>A title with the places of a dated occurrence filled in from its key, 2026-12 or 2026-q4.</summary>
    public static string Fill(string title, string occurrenceKey)
    {
        string year = occurrenceKey[..4];
        string part = occurrenceKey[5..];
        string quarter = part.TrimStart('q');
        return Placeholder().Replace(title, match => match.Groups[1].Value switch
        {
            "year" => year,
            "month" => part,
            "quarter" => quarter,
            "quarterRoman" => quarter switch { "1" => "I", "2" => "II", "3" => "III", _ => "IV" },
            _ => match.Value,
        });
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
