using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Days: 10/12, 10 tháng 12 năm 2026, hôm qua, sáng nay, thứ Sáu tuần sau, yesterday, Friday.</summary>
internal static partial class DayFinder
{
    private static readonly string[] EnglishDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] VietnameseDays = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

    private static readonly string[] Months =
        ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<Found> Find(Sentence sentence, DateOnly today) =>
    [
        .. sentence.Find(Written(), Place.Date, match => Said(match) with { Written = DateOf(match), Weekday = DayOf(match) }),
        .. sentence.Find(Relative(), Place.Date, match => Said(match) with { Exact = today.AddDays(DaysFromToday(match.Groups["day"].Value)) }),
        .. sentence.Find(Weekday(), Place.Date, match => Said(match) with { Weekday = DayOf(match), Weeks = WeeksOf(match) }),
        .. sentence.Find(WithoutMonth(), Place.Date, Said),
    ];

    private static SaidDay Said(Match match) => new() { IsLimit = match.Groups["limit"].Success, PartOfDay = match.Groups["part"].Value };

    private static int DaysFromToday(string words) => words switch
    {
        "hom kia" => -2,
        "ngay kia" or "ngay mot" => 2,
        _ when words.EndsWith("qua", StringComparison.Ordinal) || words is "yesterday" => -1,
        _ when words.EndsWith("mai", StringComparison.Ordinal) || words is "tomorrow" => 1,
        _ => 0,
    };

    private static SaidDate DateOf(Match match)
    {
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        var name = match.Groups["name"].Value;
        var month = name.Length > 0 ? Array.FindIndex(Months, m => m.Length > 0 && name.StartsWith(m, StringComparison.Ordinal)) : Number(match, "m");
        return new(Number(match, "d"), month, year < 100 ? 2000 + year : year);
    }

    private static DayOfWeek? DayOf(Match match)
    {
        var said = match.Groups["weekday"].Value;
        return said is "" ? null
            : said is "cn" ? DayOfWeek.Sunday
            : int.TryParse(said, CultureInfo.InvariantCulture, out var number) ? (DayOfWeek)(number - 1)
            : (DayOfWeek)Math.Max(Array.IndexOf(EnglishDays, said), Array.IndexOf(VietnameseDays, said));
    }

    private static int? WeeksOf(Match match) =>
        match.Groups["last"].Success ? -1 : match.Groups["next"].Success ? 1 : match.Groups["this"].Success ? 0 : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const string Limit =
        @"(?<limit>truoc|den|(?<part>toi)|sang|(?<!lui\s|gia\s|doi\s|thoi\s)han(?:\sla|\schot)?|cham nhat|muon nhat|xong truoc|xong|den het|het|by|before|until|till|no later than)";

    // In "14h chiều 10/12" the part of the day belongs to the hour.
    private const string Before =
        @"(?<!\S)(?<!(?:\d[hg]\d{0,2}|\d:\d\d|\sgio|\sgio\s\d\d|ruoi)\s(?=sang|trua|chieu|toi))(?:" + Limit + @"\s)*(?:(?:tu|vao|hom|luc|on|from|to|since)\s)*";

    private const string PartOfDay = @"(?:(?:(?<part>sang|trua|chieu|toi)|ngay|hom|mung|mong)\s)*";

    private const string NameOfDay =
        @"(?:thu\s(?<weekday>[2-7]|hai|ba|tu|nam|sau|bay)|t(?<weekday>[2-7])|chu\s(?<weekday>nhat)|(?<weekday>cn)|(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday))";

    private const string NameOfMonth = @"(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*";

    private const string DayAndMonth =
        @"(?:(?<year>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})"
        + @"|(?<d>\d{1,2})(?:[/.-](?<m>\d{1,2})|\s(?:thang\s?|t)(?<m>\d{1,2}))(?:(?:[/.-]|\snam\s|\s)(?<year>\d{4})|[/.-](?<year>\d{2}))?"
        + @"|(?<d>\d{1,2})(?:st|nd|rd|th)?\s" + NameOfMonth + "|" + NameOfMonth + @"\s(?<d>\d{1,2})(?:st|nd|rd|th)?)";

    [GeneratedRegex(Before + "(?<day>" + PartOfDay + "(?:" + NameOfDay + @"\s(?:ngay\s)?)?" + DayAndMonth + @"(?:\s" + NameOfDay + @")?)(?!\S)(?!\stuan\s)")]
    private static partial Regex Written();

    [GeneratedRegex(Before + @"(?<day>(?:(?<part>sang|trua|chieu|toi)|hom|ngay|dem)\s(?:qua|nay|ni|mai)|(?:hom|ngay)\skia|ngay\smot|mai|today|tonight|yesterday|tomorrow|this\s(?:morning|afternoon))(?!\S)")]
    private static partial Regex Relative();

    [GeneratedRegex(Before + @"(?<day>(?:(?:(?<part>sang|chieu|toi)|ngay|hom)\s)*(?:(?<last>last\s)|(?<next>next\s)|(?<this>this\s))?" + NameOfDay + @"(?:\s(?:(?<this>tuan\s(?:nay|ni))|(?<next>tuan\s(?:sau|toi)|toi|sau)|(?<last>tuan\s(?:truoc|roi|vua\sroi)|vua\sroi|truoc|roi)))?)(?!\S)")]
    private static partial Regex Weekday();

    [GeneratedRegex(Before + @"(?<day>(?:(?<part>sang|trua|chieu|toi)\s)?(?:ngay|mung|mong)\s\d{1,2})(?!\S)(?!\s(?:thang|t\d))")]
    private static partial Regex WithoutMonth();
}
