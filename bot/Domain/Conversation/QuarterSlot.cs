using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>The quarter: quý 4, quý IV/2026, q4, quarter 4.</summary>
internal static partial class QuarterSlot
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["i"] = 1,
        ["ii"] = 2,
        ["iii"] = 3,
        ["iv"] = 4,
        ["mot"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bon"] = 4,
    };

    /// <summary>Quarter and year as said; null with no new fault where nothing was.</summary>
    public static (int? Quarter, int? Year) Read(SlotText text, DateOnly today)
    {
        var match = text.TakeOne(Quarter(), "Câu có nhiều quý, đề nghị chỉ ghi một quý.");
        if (match is null)
            return (null, null);

        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
            : match.Groups["this"].Success ? today.Year
            : match.Groups["next"].Success ? today.Year + 1
            : null;
        var said = match.Groups["quarter"].Value;
        var quarter = Words.TryGetValue(said, out var word) ? word : int.Parse(said, CultureInfo.InvariantCulture);
        if (quarter is >= 1 and <= 4)
            return (quarter, year);

        text.Faults.Add($"Không có quý {said}, đề nghị ghi từ quý 1 đến quý 4.");
        return (null, year);
    }

    /// <summary>
    /// The year to which a conference of this quarter on this date belongs; null when the date is too far from the quarter.
    /// From the 15th before the quarter (reporting periods begin there) to a month after its end, as one held late still belongs to it.
    /// </summary>
    public static int? YearOf(int quarter, DateOnly date)
    {
        for (var year = date.Year - 1; year <= date.Year + 1; year++)
        {
            var begins = new DateOnly(year, 3 * quarter - 2, 1);
            if (date >= begins.AddMonths(-1).AddDays(14) && date < begins.AddMonths(4))
                return year;
        }

        return null;
    }

    // In "quý 10/12" the number belongs to a date. "quý tư" is left out: without accents it is also "quý từ".
    [GeneratedRegex("""
        (?<!\w)(?:quy\s?|quarter\s|q\s?)
        (?<quarter>iv|i{1,3}|mot|hai|ba|bon|\d{1,2})(?!\w|[/.-]\d{1,2}(?!\d))
        (?:(?:[/-]|\snam\s|\s)(?<year>20\d{2})(?![\w/.-])|\snam\s(?:(?<this>nay|ni)|(?<next>sau|toi))(?!\w))?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Quarter();
}
