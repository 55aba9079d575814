using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Plans;

/// <summary>
/// The placeholders that an occurrence's title may hold, by recurrence: {month} and {year} as numbers, {quarter} 1 to 4,
/// {quarterRoman} I to IV, {half} in words of the language, {period} the reporting period's name, {subject} what it is about.
/// </summary>
public static partial class TitlePlaceholders
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static IReadOnlyList<string> AllowedFor(RecurrenceKind kind) => kind switch
    {
        RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.Monthly => ["month", "year"],
        RecurrenceKind.QuarterlyDated or RecurrenceKind.AtLeastOnceAQuarter or RecurrenceKind.Quarterly =>
            ["quarter", "quarterRoman", "year"],
        RecurrenceKind.HalfYearly => ["half", "year"],
        RecurrenceKind.Yearly => ["year"],
        RecurrenceKind.PerReportingPeriod => ["period"],
        RecurrenceKind.OnDemand => ["subject"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static IEnumerable<string> In(string title) => Placeholder().Matches(title).Select(match => match.Groups[1].Value);

    /// <summary>A title with its places filled in from the occurrence's key.</summary>
    /// <param name="title">The title.</param>
    /// <param name="occurrenceKey">Such as 2026-12, 2026-q4, 2026-h1.</param>
    /// <param name="about">What stands for {subject}.</param>
    /// <param name="english">The language of {half} and {period}.</param>
    public static string Fill(string title, string occurrenceKey, string? about, bool english)
    {
        var (kind, year, number) = OccurrenceKey.Parse(occurrenceKey) ?? (PeriodKind.Year, 0, 1);
        return Placeholder().Replace(title, match => match.Groups[1].Value switch
        {
            "year" => Number(year),
            "month" => number.ToString("D2", CultureInfo.InvariantCulture),
            "quarter" => Number(number),
            "quarterRoman" => Roman[(number - 1) % Roman.Length],
            "half" => Half(number, english),
            "period" => Period(kind, year, number, english),
            "subject" => about ?? "",
            _ => match.Value,
        });
    }

    private static string Half(int number, bool english) => (number, english) switch
    {
        (1, false) => "đầu",
        (_, false) => "cuối",
        (1, true) => "first",
        _ => "second",
    };

    private static string Period(PeriodKind kind, int year, int number, bool english) => (kind, english) switch
    {
        (PeriodKind.Month, false) => $"tháng {number:D2}/{Number(year)}",
        (PeriodKind.Month, true) => $"{number:D2}/{Number(year)}",
        (PeriodKind.Quarter, false) => $"quý {Roman[number - 1]}/{Number(year)}",
        (PeriodKind.Quarter, true) => $"Q{Number(number)}/{Number(year)}",
        (PeriodKind.HalfYear, false) => $"6 tháng {Half(number, english)} năm {Number(year)}",
        (PeriodKind.HalfYear, true) => $"{Half(number, english)} half of {Number(year)}",
        (PeriodKind.NineMonths, false) => $"9 tháng đầu năm {Number(year)}",
        (PeriodKind.NineMonths, true) => $"first nine months of {Number(year)}",
        (_, false) => $"năm {Number(year)}",
        _ => Number(year),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Placeholder();
}
