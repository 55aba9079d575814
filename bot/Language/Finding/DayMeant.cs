using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Finding;

/// <summary>Which day is meant by what was said: never a guess, else a doubt.</summary>
internal static class DayMeant
{
    // A date without a year that was up to a month ago is more likely a late entry than one for next year.
    private const int DaysBack = 30;
    private const int HalfAYear = 183;

    /// <param name="direction">-1 the speaker looks back, 1 ahead, 0 either.</param>
    /// <param name="yearUnlessSaid">The year that something else in the sentence says; null: none.</param>
    public static (DateOnly? Day, Doubt? Doubt) Of(SaidDay said, int direction, DateOnly today, int? yearUnlessSaid = null)
    {
        if (said.Exact is { } exact)
            return (exact, null);
        if (said.IsLunar)
            return (null, new(DoubtCode.LunarDay, said.Written!.Written));
        if (said.Written is not { } written)
            return said.Weekday is not { } weekday ? (null, new(DoubtCode.DayIncomplete))
                : said.IsLatest ? (LatestBefore(today, weekday), null) : Of(weekday, said.Weeks, direction, today);

        var (day, doubt) = Of(written with { Year = written.Year ?? yearUnlessSaid }, direction, today);
        return doubt is null && day is { } date && said.Weekday is { } named && named != date.DayOfWeek
            ? (day, new(DoubtCode.OtherWeekday, date, date.DayOfWeek, named))
            : (day, doubt);
    }

    /// <summary>The first day of a stretch whose last is known: the latest of that day and month that is not after it.</summary>
    public static DateOnly? FirstOf(SaidDate said, DateOnly last) => said.Year is { } year
        ? Existing(said, year)
        : new[] { Existing(said, last.Year), Existing(said, last.Year - 1) }.FirstOrDefault(day => day <= last);

    private static (DateOnly?, Doubt?) Of(SaidDate said, int direction, DateOnly today)
    {
        if (said.Year is { } year)
            return Existing(said, year) is { } day ? (day, null) : (null, new(DoubtCode.NoSuchDay, said.Written));

        var earliest = direction < 0 ? today.AddYears(-1).AddDays(1) : direction > 0 ? today : today.AddDays(-DaysBack);
        DateOnly?[] days = [Existing(said, earliest.Year), Existing(said, earliest.Year + 1)];
        if (days.FirstOrDefault(day => day >= earliest) is not { } meant)
            return (null, new(DoubtCode.NoSuchDay, said.Written));

        // Half a year off, the other direction is nearer: "trước 10/11" said on 22/11.
        return Math.Abs(meant.DayNumber - today.DayNumber) <= HalfAYear
            ? (meant, null)
            : (null, new(direction < 0 ? DoubtCode.DayNotYet : DoubtCode.DayAlreadyPast, said.Written, meant));
    }

    private static (DateOnly?, Doubt?) Of(DayOfWeek said, int? weeks, int direction, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var inThisWeek = monday.AddDays(((int)said + 6) % 7);
        if (weeks is { } by)
            return (inThisWeek.AddDays(7 * by), null);
        if (direction == 0 || inThisWeek == today)
            return (null, new(DoubtCode.WhichWeek, said));

        return (direction > 0 ? inThisWeek.AddDays(inThisWeek > today ? 0 : 7) : inThisWeek.AddDays(inThisWeek < today ? 0 : -7), null);
    }

    private static DateOnly LatestBefore(DateOnly today, DayOfWeek weekday) =>
        today.AddDays(-(((int)today.DayOfWeek - (int)weekday + 6) % 7) - 1);

    private static DateOnly? Existing(SaidDate said, int year) => WrittenDay.Of(year, said.Month, said.Day);
}
