namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// Around three or more days off in a row the clock keeps quiet: nobody reads what comes on the last afternoon before, and who is back
/// first finds only what concerns that day itself. No deadline moves.
/// </summary>
public static class QuietDays
{
    private const int DaysOff = 3;

    /// <summary>The first working day after the days off.</summary>
    public static bool IsFirstAfterRest(this WorkCalendar calendar, DateOnly day) =>
        calendar.IsWorkingDay(day) && day.DayNumber - calendar.AddWorkingDays(day, -1).DayNumber > DaysOff;

    /// <summary>The last working day before them.</summary>
    public static bool IsLastBeforeRest(this WorkCalendar calendar, DateOnly day) =>
        calendar.IsWorkingDay(day) && calendar.AddWorkingDays(day, 1).DayNumber - day.DayNumber > DaysOff;

    /// <param name="local">Vietnam local.</param>
    /// <param name="ofTheDay">It concerns the day itself, such as a ceremony held on it.</param>
    public static bool IsQuiet(this WorkCalendar calendar, DateTime local, bool ofTheDay = false)
    {
        DateOnly day = DateOnly.FromDateTime(local);
        return (!ofTheDay && calendar.IsFirstAfterRest(day))
            || (TimeOnly.FromDateTime(local) >= calendar.HoursOn(day).MorningEnd && calendar.IsLastBeforeRest(day));
    }

    /// <summary>
    /// The time itself when the clock may send, else the next time at which it may: within the hours, and not while it keeps quiet.
    /// </summary>
    public static DateTime NextSending(this WorkCalendar calendar, DateTime local, bool ofTheDay = false)
    {
        DateTime at = calendar.NextOpening(local);
        while (calendar.IsQuiet(at, ofTheDay))
        {
            at = calendar.NextOpening(at.Date.AddDays(1));
        }

        return at;
    }
}
