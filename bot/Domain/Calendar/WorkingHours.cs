namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The hours in which messages that the clock causes may go out, on working days. Local times; a start belongs to the hours,
/// an end does not.
/// </summary>
public sealed record WorkingHours(TimeOnly MorningStart, TimeOnly MorningEnd, TimeOnly AfternoonStart, TimeOnly AfternoonEnd)
{
    /// <summary>The hour by which what is due on a day is done.</summary>
    public static readonly TimeOnly EndOfDay = new(17, 0);

    /// <summary>Within both the summer and the winter timetable of Hà Tĩnh's agencies.</summary>
    public static WorkingHours Default { get; } = new(new(7, 30), new(11, 30), new(14, 0), new(17, 0));

    public bool IsOpen(DateTime local, WorkCalendar calendar) => NextOpening(local, calendar) == local;

    /// <summary>The time itself when the hours are open, else the next time at which they open.</summary>
    public DateTime NextOpening(DateTime local, WorkCalendar calendar)
    {
        var day = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local);
        if (!calendar.IsWorkingDay(day) || time >= AfternoonEnd)
            return calendar.AddWorkingDays(day, 1).ToDateTime(MorningStart);
        if (time < MorningStart)
            return day.ToDateTime(MorningStart);
        if (time >= MorningEnd && time < AfternoonStart)
            return day.ToDateTime(AfternoonStart);
        return local;
    }
}
