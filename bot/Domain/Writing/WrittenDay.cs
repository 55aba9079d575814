using System.Globalization;

namespace TeamsReformBot.Domain.Writing;

/// <summary>A day of the calendar as forms and people write it.</summary>
public static class WrittenDay
{
    // A year outside is a slip of the finger, and the working days around it cannot be counted.
    private const int EarliestYear = 2000;
    private const int LatestYear = 2100;

    /// <summary>The day as a card's date field sends it (yyyy-MM-dd) or as people write it (dd/MM/yyyy); false for all else.</summary>
    public static bool TryRead(string written, out DateOnly day) =>
        DateOnly.TryParseExact(
            written.Trim(), ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && IsYear(day.Year);

    /// <summary>The day of these figures; null when the calendar has none.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;
}
