using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>The hour of the start: 14:00, 14h30, 8 giờ sáng, 2h rưỡi chiều, 2pm.</summary>
internal static partial class TimeSlot
{
    private static readonly Dictionary<string, string> PartNames = new(StringComparer.Ordinal)
    {
        ["sang"] = "sáng",
        ["trua"] = "trưa",
        ["chieu"] = "chiều",
        ["toi"] = "tối",
    };

    /// <summary>Null with no new fault when no hour was said.</summary>
    public static TimeOnly? Read(SlotText text)
    {
        var partOfDate = PartBeforeDate().Match(text.Rest).Value;
        var match = text.TakeOne(Clock(), "Câu có nhiều giờ, đề nghị chỉ ghi giờ bắt đầu.");
        text.Take(PartBeforeDate());
        if (match is null)
            return null;

        var hour = int.Parse(match.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["half"].Success ? 30
            : match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture)
            : 0;
        var part = match.Groups["part"].Success ? match.Groups["part"].Value : partOfDate;
        if (IsAmbiguous(hour, match, partOfDate))
        {
            text.Faults.Add($"Chưa rõ {hour} giờ là {hour:00}:{minute:00} hay {hour + 12:00}:{minute:00}, đề nghị ghi theo 24 giờ.");
            return null;
        }

        if (HourOfDay(hour, part, match.Groups["part"].Success) is { } exact && minute < 60)
            return new TimeOnly(exact, minute);

        var words = $"{hour}{(match.Groups["minute"].Success ? $":{minute:00}" : " giờ")} {PartNames.GetValueOrDefault(part, part)}".TrimEnd();
        text.Faults.Add($"Không có {words}, đề nghị ghi theo 24 giờ, ví dụ 14:00.");
        return null;
    }

    // "2h" may be night or afternoon; "02:00" says which. Unaccented "toi 10/12" may be tối, tới or tôi.
    private static bool IsAmbiguous(int hour, Match match, string partOfDate)
    {
        if (match.Groups["part"].Success || partOfDate is "chieu" or "trua")
            return false;
        return partOfDate is "toi" ? hour is >= 1 and <= 11 : hour is >= 1 and <= 6 && match.Groups["hour"].Length == 1;
    }

    private static int? HourOfDay(int hour, string part, bool saidWithHour) => part switch
    {
        "am" or "sang" when saidWithHour => hour <= 11 ? hour : null,
        "trua" => hour is 1 or 2 ? hour + 12 : hour is >= 11 and <= 14 ? hour : null,
        "chieu" => hour is >= 1 and <= 6 ? hour + 12 : hour is >= 12 and <= 18 ? hour : null,
        "toi" when saidWithHour => hour is >= 6 and <= 11 ? hour + 12 : hour is >= 18 and <= 23 ? hour : null,
        "pm" => hour is >= 1 and <= 11 ? hour + 12 : hour is >= 12 and <= 23 ? hour : null,
        _ => hour <= 23 ? hour : null,
    };

    // In "14h 10/12" and "14h 10 tháng 12" the 10 is a day, not minutes.
    [GeneratedRegex("""
        (?<![\w/:.-])(?<hour>\d{1,2})
        (?:
          (?: :(?<minute>\d{2})\s?h?
            | \s?(?:h|g|gio)(?:\s?(?<minute>\d{2})(?![\d/.:-]|\s?thang\b|\s?t\d)(?:\s?(?:phut|ph|p)\b)?|\s?(?<half>ruoi)\b)?
          )(?:\s?(?<part>sang|trua|chieu|toi|am|pm)\b)?
        | \s?(?<part>am|pm)
        )(?![\w:])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Clock();

    // "chiều 10/12 lúc 2h"; not the "chiều" of "2h chiều 10/12", which belongs to the hour.
    [GeneratedRegex("""
        (?<!\w)(?<!\d(?:h|g|\sgio)?\s?)(?:sang|trua|chieu|toi)
        (?=\s(?:mai\b|hom\snay\b|(?:ngay\s|mung\s|mong\s|thu\s\w+\s|cn\s|t[2-7]\s)*\d{1,2}(?:[/.-]\d|\sthang\b|\st\d)))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex PartBeforeDate();
}
