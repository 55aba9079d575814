using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Said;

/// <summary>The holiday that somebody asks after by its name: the coming one, unless they say which year's.</summary>
public static partial class SaidHoliday
{
    // How people name what the calendar calls by another name; the first that fits is meant.
    private static readonly (string Said, string Named)[] Names =
    [
        ("tet duong", "tet duong lich"), ("tet tay", "tet duong lich"), ("tet", "tet nguyen dan"),
        ("gio to", "gio to"), ("hung vuong", "gio to"), ("quoc khanh", "quoc khanh"), ("chien thang", "chien thang"),
        ("giai phong", "chien thang"),
        ("lao dong", "quoc te lao dong"), ("van hoa", "van hoa viet nam"),
    ];

    /// <summary>The year of the holiday named; null where none is named, or the calendar has none to come.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="calendar">The days off.</param>
    /// <param name="today">Vietnam's date.</param>
    public static int? YearOf(string text, WorkCalendar calendar, DateOnly today)
    {
        string said = $" {VietnameseText.Fold(text)} ";
        if (Year().IsMatch(said) || Past().IsMatch(said))
            return null;

        string? named = NamedIn(said);
        return named is null ? null : new[] { today.Year, today.Year + 1 }
            .SelectMany(calendar.DaysOffIn)
            .Where(day => day.Date >= today && VietnameseText.Fold(day.Name).Contains(named, StringComparison.Ordinal))
            .Select(day => (int?)day.Date.Year)
            .FirstOrDefault();
    }

    /// <summary>Whether the holiday named is Tết Nguyên đán.</summary>
    public static bool IsTet(string text) => NamedIn($" {VietnameseText.Fold(text)} ") == "tet nguyen dan";

    private static string? NamedIn(string said) =>
        Names.FirstOrDefault(name => said.Contains($" {name.Said} ", StringComparison.Ordinal)).Named;

    [GeneratedRegex(@"\s20\d\d\s")]
    private static partial Regex Year();

    [GeneratedRegex(@"\s(?:nam (?:ngoai|truoc)|vua (?:roi|qua)|last)\s")]
    private static partial Regex Past();
}
