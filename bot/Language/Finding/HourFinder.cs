using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>An hour as said.</summary>
/// <param name="Minute">Before the hour where negative: "8h kém 15".</param>
/// <param name="PartOfDay">Morning, noon, afternoon or evening, folded, or am and pm; empty when not said with it.</param>
/// <param name="IsExact">Written with two figures: 02:00 is night, 2h may be afternoon.</param>
internal sealed record SaidHour(int Hour, int Minute, string PartOfDay, bool IsExact);

/// <summary>Hours, of a stretch the first: 14:00, 14h30, 8 giờ sáng, 2 rưỡi chiều, 8h kém 15, 14h-16h, 2pm.</summary>
internal static partial class HourFinder
{
    public static IEnumerable<Found> Find(Sentence sentence) => sentence.FindMarked(Clock(), Place.Hour, Said);

    private static SaidHour Said(Match match) => new(
        Number(match, "hour"),
        match.Groups["half"].Success ? 30
            : match.Groups["short"].Success ? -Number(match, "short")
            : match.Groups["minute"].Success ? Number(match, "minute")
            : 0,
        match.Groups["part"].Value,
        match.Groups["hour"].Length > 1);

    private static int Number(Match match, string group) => match.Groups[group].Value switch
    {
        "nam" => 5,
        "muoi" => 10,
        "muoi lam" => 15,
        "hai muoi" => 20,
        var figure => int.Parse(figure, CultureInfo.InvariantCulture),
    };

    private const string Minutes = @"(?:\s?(?:phut|ph|p)\b)?";

    private const string Part = @"(?<part>sang|trua|chieu|toi|am|pm)\b(?!\s(?:nay|ni|mai|qua)\b)";

    // In "14h 10/12" and "14h 10 tháng 12" the 10 is a day, not minutes; in "8h sáng mai" the morning is the day's.
    private const string Hour =
        @"(?<hour>\d{1,2})(?:(?::(?<minute>\d{2})\s?h?"
        + @"|\s?(?:h|g|gio)(?:\s?(?<minute>\d{2})(?![\d/.:-]|\s?thang\b|\s?t\d)" + Minutes + @"|\s?(?<half>ruoi)\b|\s?kem\s(?<short>\d{1,2}|nam|muoi\slam|muoi|hai\smuoi)" + Minutes + ")?"
        + @"|\s(?<half>ruoi)(?=\s(?:sang|trua|chieu|toi)\b)"
        + @"|(?<=luc\s\d{1,2})\s(?<half>ruoi)"
        + @")(?:\s?" + Part + @")?|\s?(?<part>am|pm))";

    // "14h-16h", "từ 14 đến 16h": it begins with the first.
    private const string Last = @"(?:(?:[~-]|\s(?:den|toi|to)\s)\d{1,2}(?::\d{2}|\s?(?:h|g|gio)\s?(?:\d{2}(?![\d/.:-]))?)(?:\s?(?:sang|trua|chieu|toi|am|pm)\b(?!\s(?:nay|ni|mai|qua)\b))?)";

    [GeneratedRegex(Mark.Begins + @"(?:(?:luc|vao|tu|at|from)\s)*(?:(?<part>sang|trua|chieu)\s(?:luc\s)?(?=\d{1,2}(?:h|g|:|\sgio)))?(?:" + Hour + Last + @"?|(?<hour>\d{1,2})(?:[~-]|\s(?:den|toi|to)\s)\d{1,2}\s?(?:h|g|gio)(?:\d{2})?(?:\s?" + Part + ")?)" + Mark.Ends)]
    private static partial Regex Clock();
}
