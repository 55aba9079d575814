using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>An hour as said.</summary>
/// <param name="PartOfDay">Morning, noon, afternoon or evening, folded, or am and pm; empty when not said with it.</param>
/// <param name="IsExact">Written with two figures: 02:00 is night, 2h may be afternoon.</param>
internal sealed record SaidHour(int Hour, int Minute, string PartOfDay, bool IsExact);

/// <summary>Hours: 14:00, 14h30, 8 giờ sáng, 2h rưỡi chiều, 2pm.</summary>
internal static partial class HourFinder
{
    public static IEnumerable<Found> Find(Sentence sentence) => sentence.Find(Clock(), Place.Hour, Said);

    private static SaidHour Said(Match match) => new(
        Number(match, "hour"),
        match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? Number(match, "minute") : 0,
        match.Groups["part"].Value,
        match.Groups["hour"].Length > 1);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // In "14h 10/12" and "14h 10 tháng 12" the 10 is a day, not minutes; in "8h sáng mai" the morning is the day's.
    [GeneratedRegex("""
        (?<!\S)(?:(?:luc|vao|tu|at|from)\s)?(?<hour>\d{1,2})
        (?:
          (?: :(?<minute>\d{2})\s?h?
            | \s?(?:h|g|gio)(?:\s?(?<minute>\d{2})(?![\d/.:-]|\s?thang\b|\s?t\d)(?:\s?(?:phut|ph|p)\b)?|\s?(?<half>ruoi)\b)?
          )(?:\s?(?<part>sang|trua|chieu|toi|am|pm)\b(?!\s(?:nay|ni|mai|qua)\b))?
        | \s?(?<part>am|pm)
        )(?!\S)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Clock();
}
