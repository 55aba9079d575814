using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>By when each step of the chain is done: the end of a working day, the day it begins not counted.</summary>
public static class ChainDeadlines
{
    private const int ReceiveWithinWorkingDays = 1;
    private const int HandleWithinWorkingDays = 3;
    private const int DecideWithinWorkingDays = 3;

    public static DateTime ReceiveBy(DateTime now, WorkCalendar calendar) => After(now, ReceiveWithinWorkingDays, calendar);

    public static DateTime HandleBy(DateTime now, WorkCalendar calendar) => After(now, HandleWithinWorkingDays, calendar);

    public static DateTime DecideBy(DateTime now, WorkCalendar calendar) => After(now, DecideWithinWorkingDays, calendar);

    private static DateTime After(DateTime now, int days, WorkCalendar calendar) =>
        calendar.EndOf(calendar.AddWorkingDays(DateOnly.FromDateTime(now), days));
}
