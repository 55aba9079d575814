using System.Globalization;

namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The anchors of occurrences: <c>2026-12</c> a month, <c>2026-q4</c> a quarter, <c>2026-h2</c> a half-year, <c>2026-m9</c> its nine
/// months, <c>2026-year</c>, and
/// <c>2026-n…</c> with a token for what arose on demand. They name no days, so that another period rule renames nothing.
/// </summary>
public static class OccurrenceKey
{
    private const string YearPart = "year";
    private const string NineMonthsPart = "m9";

    public static string Of(PeriodKind kind, int year, int number) => kind switch
    {
        PeriodKind.Month => Make(year, number.ToString("D2", CultureInfo.InvariantCulture)),
        PeriodKind.Quarter => Make(year, string.Create(CultureInfo.InvariantCulture, $"q{number}")),
        PeriodKind.HalfYear => Make(year, string.Create(CultureInfo.InvariantCulture, $"h{number}")),
        PeriodKind.NineMonths => Make(year, NineMonthsPart),
        PeriodKind.Year => Make(year, YearPart),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No duty recurs so."),
    };

    /// <param name="year">The calendar year in which it arose.</param>
    /// <param name="token">Letters and digits that no other has.</param>
    public static string OnDemand(int year, string token) => Make(year, "n" + token);

    /// <summary>The period that a key names under a rule; null for what arose on demand.</summary>
    public static ReportingPeriod? PeriodOf(string key, PeriodRule rule) =>
        Parse(key) is var (kind, year, number) ? ReportingPeriods.Of(kind, year, number, rule) : null;

    /// <summary>Kind, year and number of a key; null for what arose on demand, and for what is no key.</summary>
    public static (PeriodKind Kind, int Year, int Number)? Parse(string key)
    {
        if (key.Length < 6
            || key[4] != '-'
            || !int.TryParse(key.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return null;
        }

        string part = key[5..];
        if (part is YearPart or NineMonthsPart)
        {
            return (part == YearPart ? PeriodKind.Year : PeriodKind.NineMonths, year, 1);
        }

        PeriodKind kind = part[0] switch { 'q' => PeriodKind.Quarter, 'h' => PeriodKind.HalfYear, _ => PeriodKind.Month };
        string digits = kind is PeriodKind.Month ? part : part[1..];
        int most = kind switch { PeriodKind.Quarter => 4, PeriodKind.HalfYear => 2, _ => 12 };
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? (kind, year, number)
            : null;
    }

    private static string Make(int year, string part) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{part}");
}
