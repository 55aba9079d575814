using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>
/// Days and stretches of days: 10/12, 10 - 12, mồng mười tháng mười hai, hôm qua, sáng nay, thứ Sáu tuần sau, từ 1/12 đến 5/12, tuần sau,
/// đến hết tháng, yesterday, Friday.
/// </summary>
internal static partial class DayFinder
{
    private static readonly string[] EnglishDays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] VietnameseDays = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay"];

    private static readonly string[] Months =
        ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Numerals = ["", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"];

    public static IEnumerable<Found> Find(Sentence sentence, DateOnly today) =>
    [
        .. sentence.FindMarked(Written(), Place.Date, match => IsShare(match) ? null : Said(match) with { Written = DateOf(match), Weekday = DayOf(match), First = FirstOf(match), IsLunar = match.Groups["lunar"].Success }, Bare),
        .. sentence.FindMarked(Relative(), Place.Date, match => Said(match) with { Exact = today.AddDays(DaysFromToday(match.Groups["day"].Value)) }, Bare),
        .. sentence.FindMarked(Weekday(), Place.Date, match => Said(match) with { Weekday = DayOf(match), Weeks = StepsOf(match), IsLatest = match.Groups["latest"].Success }, Bare),
        .. sentence.FindMarked(End(), Place.Date, match => EndOf(match, today)),
        .. sentence.FindMarked(Week(), Place.Date, match => WeekOf(match, today)),
        .. sentence.FindMarked(WithoutMonth(), Place.Date, Said, Bare),
    ];

    private static SaidDay Said(Match match) => new()
    {
        IsLimit = match.Groups["limit"].Success,
        IsBeginning = match.Groups["from"].Success,
        PartOfDay = match.Groups["part"].Value,
    };

    private static SaidDay Bare(object said) => (SaidDay)said with { IsLimit = false, IsBeginning = false };

    // "22/24" can be no date, and no word says that it is to be one.
    private static bool IsShare(Match match) =>
        DateOf(match) is { Month: > 12, Year: null } pair && pair.Day <= pair.Month && match.Value == match.Groups["day"].Value && char.IsDigit(match.Value[0]);

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
        var month = name.Length > 0 ? Array.FindIndex(Months, m => m.Length > 0 && name.StartsWith(m, StringComparison.Ordinal)) : Number(match.Groups["m"].Value);
        return new(Number(match.Groups["d"].Value), month, year < 100 ? 2000 + year : year);
    }

    // "từ 10 đến 12/12": the first has the month of the second.
    private static SaidDate? FirstOf(Match match) =>
        match.Groups["first"].Success ? DateOf(match) with { Day = Number(match.Groups["first"].Value) } : null;

    private static DayOfWeek? DayOf(Match match)
    {
        var said = match.Groups["weekday"].Value;
        return said is "" ? null
            : said is "cn" ? DayOfWeek.Sunday
            : int.TryParse(said, CultureInfo.InvariantCulture, out var number) ? (DayOfWeek)(number - 1)
            : (DayOfWeek)Math.Max(Array.IndexOf(EnglishDays, said), Array.IndexOf(VietnameseDays, said));
    }

    private static int? StepsOf(Match match) =>
        match.Groups["last"].Success ? -1 : match.Groups["next"].Success ? 1 : match.Groups["this"].Success ? 0 : null;

    private static SaidDay WeekOf(Match match, DateOnly today)
    {
        var monday = Monday(today).AddDays(7 * StepsOf(match)!.Value);
        // "từ tuần sau" begins with it; "đến tuần sau" says no day.
        return Said(match) switch
        {
            { IsLimit: true } unclear => unclear,
            { IsBeginning: true } begins => begins with { Exact = monday },
            var week => week with { Exact = monday, Until = monday.AddDays(6) },
        };
    }

    private static SaidDay EndOf(Match match, DateOnly today)
    {
        var said = Said(match) with { IsLimit = true };
        return match.Groups["m"] is { Success: true } month && Number(month.Value) is >= 1 and <= 12 and var number
            ? said with { Written = new(DateTime.DaysInMonth(today.Year, number), number, null) }
            : said with { Exact = LastOf(match, today) };
    }

    private static DateOnly LastOf(Match match, DateOnly today)
    {
        var by = StepsOf(match) ?? 0;
        return match.Groups["week"].Success ? Monday(today).AddDays((7 * by) + 6)
            : match.Groups["month"].Success ? LastOfMonth(today.AddMonths(by))
            : match.Groups["quarter"].Success ? LastOfMonth(new DateOnly(today.Year, ((today.Month + 2) / 3 * 3), 1).AddMonths(3 * by))
            : new DateOnly(today.Year + by, 12, 31);
    }

    private static DateOnly LastOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    // In figures or in words: 12, mười hai, hai mươi mốt.
    private static int Number(string said)
    {
        if (int.TryParse(said, CultureInfo.InvariantCulture, out var figure))
            return figure;

        var value = 0;
        foreach (var word in said.Split(' '))
            value = word is "muoi" ? Math.Max(value, 1) * 10
                : value + Math.Max(0, word switch { "tu" => 4, "lam" => 5, _ => Array.IndexOf(Numerals, word) });
        return value;
    }

    private const string Limit =
        @"(?<limit>truoc|den|(?<part>toi)|sang|(?<!lui\s|gia\s|doi\s|thoi\s)han(?:\sla|\schot)?|cham\snhat|muon\snhat|xong\struoc|xong|den\shet|het|by|before|until|till|no\slater\sthan)";

    // In "14h chiều 10/12" the part of the day belongs to the hour.
    private const string Before =
        Mark.Begins + @"(?<!(?:\d[hg]\d{0,2}|\d:\d\d|\sgio|\sgio\s\d\d|ruoi)\s(?=sang|trua|chieu|toi))(?:" + Limit + @"\s)*(?:(?:(?<from>(?:bat\sdau\s|ke\s)?tu|bat\sdau|from|since)|vao|hom|luc|on|to)\s)*";

    private const string PartOfDay = @"(?:(?:(?<part>sang|trua|chieu|toi)|ngay|hom|mung|mong)\s)*";

    private const string NameOfDay =
        @"(?:thu\s(?<weekday>[2-7]|hai|ba|tu|nam|sau|bay)|t(?<weekday>[2-7])|chu\s(?<weekday>nhat)|(?<weekday>cn)|(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday))";

    private const string NameOfMonth = @"(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*";

    private const string Numeral = @"(?:muoi(?:\s(?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?|(?:hai|ba)\smuoi(?:\s(?:mot|hai|ba|bon|tu|lam|sau|bay|tam|chin))?|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)";

    private const string Year = @"(?:(?:[/.-]|\snam\s|\s)(?<year>\d{4})|[/.-](?<year>\d{2}))?";

    // "quý 4 - 10/12", "tầng 2 - 10/12".
    private const string NotNumbered = @"(?<!(?:quy|quarter|q|thang|ky|tang|phong|so|muc)\s)";

    // "10 - 12" and "10 / 12" have blanks around the sign; "10-12/12" is two days.
    private const string DayAndMonth =
        @"(?:(?<year>20\d\d)-(?<m>\d{1,2})-(?<d>\d{1,2})"
        + @"|(?:" + NotNumbered + @"(?<first>\d{1,2})(?:[~-]|\s(?:den|toi)\s(?:(?:het|ngay)\s)*))?(?<d>\d{1,2})(?:[/.](?<m>\d{1,2})|\s(?:thang\s?|t)(?<m>\d{1,2}))" + Year
        + @"|" + NotNumbered + @"(?<d>\d{1,2})[~-](?<m>\d{1,2})" + Year
        + @"|(?<=(?:ngay|mung|mong|hom)\s)(?<d>" + Numeral + @"|\d{1,2})\sthang\s(?<m>" + Numeral + @"|\d{1,2})" + Year
        + @"|(?<d>\d{1,2})(?:st|nd|rd|th)?\s" + NameOfMonth + "|" + NameOfMonth + @"\s(?<d>\d{1,2})(?:st|nd|rd|th)?)";

    private const string Steps = @"(?:(?<this>nay|ni)|(?<next>sau|toi)|(?<last>truoc|roi|vua\sroi|vua\squa))";

    [GeneratedRegex(Before + "(?<day>" + PartOfDay + "(?:" + NameOfDay + @"[\s|](?:ngay\s)?)?" + DayAndMonth + @"(?:[\s|]" + NameOfDay + @"(?!\stuan\s))?)(?:[\s|](?<lunar>am\slich|al))?" + Mark.Ends)]
    private static partial Regex Written();

    [GeneratedRegex(Before + @"(?<day>(?:(?<part>sang|trua|chieu|toi)|hom|ngay|dem)\s(?:qua|nay|ni|mai)|(?:hom|ngay)\skia|ngay\smot|(?<=tu\s)nay|mai|today|tonight|yesterday|tomorrow|this\s(?:morning|afternoon))" + Mark.Ends)]
    private static partial Regex Relative();

    [GeneratedRegex(Before + @"(?<day>(?:(?:(?<part>sang|chieu|toi)|ngay|hom)\s)*(?:(?<last>last\s)|(?<next>next\s)|(?<this>this\s))?" + NameOfDay + @"(?:\s(?:(?<this>tuan\s(?:nay|ni)|this\sweek|nay|ni)|(?<next>tuan\s(?:sau|toi)|toi|sau|next\sweek)|(?<last>last\sweek|tuan\s(?:truoc|roi|vua\sroi|vua\squa)|truoc)|(?<latest>vua\sroi|vua\squa|roi)))?)" + Mark.Ends)]
    private static partial Regex Weekday();

    [GeneratedRegex(Before + @"(?:(?:ca|trong)\s)?(?:tuan\s" + Steps + @"|(?:(?<this>this)|(?<next>next)|(?<last>last))\sweek)" + Mark.Ends)]
    private static partial Regex Week();

    [GeneratedRegex(Mark.Begins + @"(?:(?<limit>den|toi|truoc|until|till)\s)?(?:het|cuoi|(?:the\s)?end\sof)\s(?:thang\s(?<m>1[0-2]|[1-9])|(?:(?<week>tuan|week)|(?<month>thang|month)|(?<quarter>quy|quarter)|(?<whole>nam|year))(?:\s" + Steps + @"(?!\s(?:thu|t[2-7])))?)" + Mark.Ends)]
    private static partial Regex End();

    [GeneratedRegex(Before + @"(?<day>(?:(?<part>sang|trua|chieu|toi)\s)?(?:ngay|mung|mong)\s\d{1,2})" + Mark.Ends + @"(?!\s(?:thang|t\d))")]
    private static partial Regex WithoutMonth();
}
