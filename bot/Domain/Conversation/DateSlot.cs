using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>A date as said: the year may be missing.</summary>
internal sealed record SaidDate(int Day, int Month, int? Year);

/// <summary>The date: 10/12, 10-12-2026, 10.12, 2026-12-10, 10 tháng 12 năm 2026, ngày mai; with or without its weekday.</summary>
internal static partial class DateSlot
{
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
    private static readonly string[] WeekdayWords = ["", "hai", "ba", "tu", "nam", "sau", "bay"];

    /// <summary>The date as said; null with no new fault when none was.</summary>
    public static SaidDate? Read(SlotText text, DateOnly today)
    {
        var match = text.TakeOne(Date(), "Câu có nhiều ngày, đề nghị chỉ ghi một ngày.");
        if (match is null)
        {
            if (text.Take(PartOfDate()).Count > 0)
                text.Faults.Add("Chưa đủ ngày và tháng, đề nghị ghi ngày/tháng, ví dụ 10/12.");
            return null;
        }

        if (match.Groups["relative"].Success)
        {
            var day = match.Groups["relative"].Value is "hom nay" or "today" ? today : today.AddDays(1);
            return new(day.Day, day.Month, day.Year);
        }

        int? year = match.Groups["year"].Success ? Number(match, "year") : null;
        return new(Number(match, "day"), Number(match, "month"), year < 100 ? 2000 + year : year);
    }

    /// <summary>The date in the year said, else in the given one; a fault and null when the calendar has no such day.</summary>
    public static DateOnly? Resolve(SlotText text, SaidDate said, int yearUnlessSaid)
    {
        var year = said.Year ?? yearUnlessSaid;
        if (year is >= EarliestYear and <= LatestYear
            && said.Month is >= 1 and <= 12
            && said.Day >= 1 && said.Day <= DateTime.DaysInMonth(year, said.Month))
            return new DateOnly(year, said.Month, said.Day);

        var words = $"{said.Day:00}/{said.Month:00}{(said.Year is null && said is not { Day: 29, Month: 2 } ? "" : $"/{year}")}";
        text.Faults.Add($"Không có ngày {words}, đề nghị ghi ngày/tháng hoặc ngày/tháng/năm, ví dụ 10/12/{yearUnlessSaid}.");
        return null;
    }

    /// <summary>Cuts the weekday out; one that the date contradicts, or that stands alone, is a fault.</summary>
    public static void CheckWeekday(SlotText text, DateOnly? date, bool dateWasSaid)
    {
        foreach (var match in text.Take(Weekday()))
        {
            var said = match.Groups["number"].Success ? Number(match, "number") - 1
                : match.Groups["word"].Success ? Array.IndexOf(WeekdayWords, match.Groups["word"].Value)
                : 0;
            if (!dateWasSaid)
                text.Faults.Add($"Chưa rõ {Weekdays[said]} là ngày nào, đề nghị ghi ngày/tháng, ví dụ 10/12.");
            else if (date is { } day && (int)day.DayOfWeek != said)
                text.Faults.Add($"Ngày {Words(day)} là {Weekdays[(int)day.DayOfWeek]}, không phải {Weekdays[said]}.");
        }
    }

    public static string Words(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        (?<![\w/:.-])(?:
          (?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})
        | (?:m[uo]ng\s)?(?<day>\d{1,2})(?:[/.-](?<month>\d{1,2})|\s(?:thang\s?|t)(?<month>\d{1,2}))(?:(?:[/.-]|\snam\s|\s)(?<year>\d{4})|[/.-](?<year>\d{2}))?
        | (?<relative>hom\snay|(?:ngay\s)?mai|today|tomorrow)
        )(?![\w/:]|[.-]\d)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\w)(?:ngay|thang)\s\d{1,2}(?![\w/:]|[.-]\d)")]
    private static partial Regex PartOfDate();

    [GeneratedRegex(@"(?<!\w)(?:thu\s(?:(?<number>[2-7])|(?<word>hai|ba|tu|nam|sau|bay))|t(?<number>[2-7])|chu\snhat|cn)(?!\w)")]
    private static partial Regex Weekday();
}
