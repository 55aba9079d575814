using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>A day as said, before it is known whether the speaker looks back or ahead.</summary>
/// <param name="Exact">Today, yesterday: the day itself; else null.</param>
/// <param name="Written">Day and month, perhaps the year; else null.</param>
/// <param name="Weekday">A weekday alone; else null.</param>
/// <param name="Weeks">Which week the weekday is of: -1 the last, 0 this, 1 the next; null when not said.</param>
/// <param name="IsLimit">The words say that it is a limit: before, until, by.</param>
/// <param name="Words">As said, folded.</param>
internal sealed record SaidDay(DateOnly? Exact, SaidDate? Written, DayOfWeek? Weekday, int? Weeks, bool IsLimit, string Words);

/// <summary>Days: 10/12, 10 tháng 12 năm 2026, hôm qua, sáng nay, thứ Sáu tuần sau, yesterday, Friday.</summary>
internal static partial class DayFinder
{
    private static readonly string[] EnglishDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] VietnameseDays = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

    private static readonly string[] Months =
        ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IEnumerable<Found> Find(Sentence sentence, DateOnly today) =>
    [
        .. sentence.Find(Written(), Place.Date, match => new SaidDay(null, DateOf(match), null, null, IsLimit(match), Words(match))),
        .. sentence.Find(Relative(), Place.Date, match => new SaidDay(
            today.AddDays(DaysFromToday(Words(match))), null, null, null, IsLimit(match), Words(match))),
        .. sentence.Find(Weekday(), Place.Date, match => new SaidDay(null, null, DayOf(match), WeeksOf(match), IsLimit(match), Words(match))),
    ];

    private static string Words(Match match) => match.Groups["day"].Value;

    private static int DaysFromToday(string words) => words switch
    {
        "hom kia" => -2,
        "ngay kia" or "ngay mot" => 2,
        _ when words.EndsWith("qua", StringComparison.Ordinal) || words is "yesterday" => -1,
        _ when words.EndsWith("mai", StringComparison.Ordinal) || words is "tomorrow" => 1,
        _ => 0,
    };

    private static bool IsLimit(Match match) => match.Groups["limit"].Success;

    private static SaidDate DateOf(Match match)
    {
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null;
        var name = match.Groups["name"].Value;
        var month = name.Length > 0 ? Array.FindIndex(Months, m => m.Length > 0 && name.StartsWith(m, StringComparison.Ordinal)) : Number(match, "m");
        return new(Number(match, "d"), month, year < 100 ? 2000 + year : year);
    }

    private static DayOfWeek DayOf(Match match)
    {
        var said = match.Groups["weekday"].Value;
        return said is "cn" ? DayOfWeek.Sunday
            : int.TryParse(said, CultureInfo.InvariantCulture, out var number) ? (DayOfWeek)(number - 1)
            : (DayOfWeek)Math.Max(Array.IndexOf(EnglishDays, said), Array.IndexOf(VietnameseDays, said));
    }

    private static int? WeeksOf(Match match) =>
        match.Groups["last"].Success ? -1 : match.Groups["next"].Success ? 1 : match.Groups["this"].Success ? 0 : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private const string Before =
        @"(?<!\S)(?:(?<limit>truoc|den|toi|sang|(?<!lui\s|gia\s|doi\s|thoi\s)han(?:\sla|\schot)?|cham nhat|muon nhat|xong truoc|xong|den het|het|by|before|until|till|no later than)\s)*(?:(?:tu|vao|hom|luc|on|from|to|since)\s)*";

    private const string PartOfDay = @"(?:(?:sang|trua|chieu|toi|ngay|hom|mung|mong)\s)*";

    [GeneratedRegex(Before + @"(?<day>" + PartOfDay + @"(?:(?:thu\s\w+|t[2-7]|cn|chu\snhat)\s(?:ngay\s)?)?(?:(?<year>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})|(?<d>\d{1,2})(?:[/.-](?<m>\d{1,2})|\s(?:thang\s?|t)(?<m>\d{1,2}))(?:(?:[/.-]|\snam\s|\s)(?<year>20\d\d)|[/.-](?<year>\d{2}))?|(?<d>\d{1,2})(?:st|nd|rd|th)?\s(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s(?<d>\d{1,2})(?:st|nd|rd|th)?))(?!\S)")]
    private static partial Regex Written();

    [GeneratedRegex(Before + @"(?<day>(?:hom|ngay|sang|trua|chieu|toi|dem)\s(?:qua|nay|ni|mai)|(?:hom|ngay)\skia|ngay\smot|mai|today|tonight|yesterday|tomorrow|this\s(?:morning|afternoon))(?!\S)")]
    private static partial Regex Relative();

    [GeneratedRegex(Before + @"(?<day>(?:(?:sang|chieu|toi|ngay|hom)\s)*(?:(?<last>last\s)|(?<next>next\s)|(?<this>this\s))?(?:thu\s(?<weekday>[2-7]|hai|ba|tu|nam|sau|bay)|t(?<weekday>[2-7])|chu\s(?<weekday>nhat)|(?<weekday>cn)|(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?:\s(?:(?<this>tuan\s(?:nay|ni))|(?<next>tuan\s(?:sau|toi)|toi|sau)|(?<last>tuan\s(?:truoc|roi|vua\sroi)|vua\sroi|truoc|roi)))?)(?!\S)")]
    private static partial Regex Weekday();
}
