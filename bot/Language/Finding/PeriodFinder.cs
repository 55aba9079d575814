using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Periods: quý IV/2026, q4, tháng 12, t12, 6 tháng, 9 tháng, năm 2026, this month, annual.</summary>
internal static partial class PeriodFinder
{
    private static readonly string[] Roman = ["", "i", "ii", "iii", "iv"];
    private static readonly string[] Numerals = ["", "mot", "hai", "ba", "bon"];
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth"];

    private static readonly string[] MonthNames =
        ["", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public static IEnumerable<Found> Find(Sentence sentence, DateOnly today) =>
    [
        .. sentence.Find(Quarter(), Place.Period, match => Of(PeriodKind.Quarter, NumberOf(match, 99), YearOf(match, today))),
        .. sentence.Find(Month(), Place.Period, match => Of(PeriodKind.Month, NumberOf(match, 12), YearOf(match, today))),
        .. sentence.Find(Half(), Place.Period, match => Of(
            PeriodKind.HalfYear, match.Groups["second"].Success ? 2 : 1, YearOf(match, today))),
        .. sentence.Find(NineMonths(), Place.Period, match => Of(PeriodKind.NineMonths, 1, YearOf(match, today))),
        .. sentence.Find(Year(), Place.Period, match => Of(PeriodKind.Year, 1, YearOf(match, today))),
        .. sentence.Find(Relative(), Place.Period, match => RelativeTo(match, today)),
    ];

    private static SaidPeriod? Of(PeriodKind kind, int? number, int? year) => number is { } n ? new(kind, year, n) : null;

    private static SaidPeriod RelativeTo(Match match, DateOnly today)
    {
        var by = match.Groups["last"].Success ? -1 : match.Groups["next"].Success ? 1 : 0;
        if (match.Groups["month"].Success)
        {
            var month = today.AddMonths(by);
            return new(PeriodKind.Month, month.Year, month.Month);
        }

        if (match.Groups["quarter"].Success)
        {
            var day = today.AddMonths(3 * by);
            return new(PeriodKind.Quarter, day.Year, Recurrence.QuarterOf(day));
        }

        return new(PeriodKind.Year, today.Year + by, 1);
    }

    private static int? NumberOf(Match match, int most)
    {
        var said = match.Groups["number"].Value;
        var number = int.TryParse(said, CultureInfo.InvariantCulture, out var digits) ? digits
            : new[] { Roman, Numerals, Ordinals, MonthNames }.Select(words => Array.FindIndex(words, word => word.Length > 0 && Means(word, said))).Max();
        return number >= 1 && number <= most ? number : null;
    }

    // "dec" is December.
    private static bool Means(string word, string said) => word == said || (MonthNames.Contains(word) && said.Length == 3 && word.StartsWith(said, StringComparison.Ordinal));

    // "quý 3 năm nay" is one period, and its year is said.
    private static int? YearOf(Match match, DateOnly today) => match.Groups["year"].Success
        ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
        : match.Groups["ofYear"].Value switch
        {
            "" => null,
            "nay" or "ni" or "this" => today.Year,
            "sau" or "toi" or "next" => today.Year + 1,
            _ => today.Year - 1,
        };

    private const string OfYear =
        @"(?:(?:[/-]|\snam\s|\sof\s|\s)(?<year>20\d{2})|(?:\scua)?(?:\snam|(?<=\snam))\s(?<ofYear>nay|ni|truoc|ngoai|roi|vua\sroi|vua\squa|sau|toi)|(?:\sof)?\s(?<ofYear>this|last|next)\syear)?(?![\w/])";

    [GeneratedRegex(@"(?<!\S)(?:(?:quy|quarter)\s?(?<number>iv|i{1,3}|mot|hai|ba|bon|\d{1,2})|q\s?(?<number>iv|i{1,3}|[1-4])|(?<number>first|second|third|fourth)\squarter)" + OfYear)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!\S)(?:(?:thang\s?|t)(?<number>1[0-2]|0?[1-9])|(?<number>january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec))" + OfYear)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<!\S)(?:(?:6|sau)\s?(?:thang|t|months?)(?:\s(?:dau|(?<second>cuoi))(?:\snam)?)?|(?:first|(?<second>second)) half|half year|nua (?:dau|(?<second>cuoi)) nam)" + OfYear)]
    private static partial Regex Half();

    [GeneratedRegex(@"(?<!\S)(?:9|chin|nine)\s?(?:thang|t|months?)" + OfYear)]
    private static partial Regex NineMonths();

    [GeneratedRegex(@"(?<!\S)(?:(?:ca\s)?nam(?:\s(?<year>20\d{2}))?|(?<year>20\d{2})|annual|yearly|year(?:\s(?<year>20\d{2}))?)(?!\S)")]
    private static partial Regex Year();

    [GeneratedRegex("""
        (?<!\S)(?:
          (?:ca\s)?(?:(?<month>thang)|(?<quarter>quy)|nam)\s(?:nay|ni|hien\stai|(?<last>truoc|ngoai|roi|vua\sroi|vua\squa)|(?<next>sau|toi|toi\sday))
        | (?:this|(?<last>last|previous)|(?<next>next))\s(?:(?<month>month)|(?<quarter>quarter)|year)
        )(?!\S)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Relative();
}
