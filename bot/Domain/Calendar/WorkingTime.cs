namespace TeamsReformBot.Domain.Calendar;

/// <summary>How much of a stretch of time lay within the working hours of working days.</summary>
public static class WorkingTime
{
    /// <param name="from">Vietnam local.</param>
    /// <param name="to">Vietnam local; zero comes out when it is not after <paramref name="from"/>.</param>
    public static TimeSpan Between(DateTime from, DateTime to, WorkCalendar calendar)
    {
        TimeSpan total = TimeSpan.Zero;
        for (DateOnly day = DateOnly.FromDateTime(from); day <= DateOnly.FromDateTime(to); day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day))
            {
                WorkingHours hours = calendar.HoursOn(day);
                total += Overlap(from, to, day.ToDateTime(hours.MorningStart), day.ToDateTime(hours.MorningEnd))
                    + Overlap(from, to, day.ToDateTime(hours.AfternoonStart), day.ToDateTime(hours.AfternoonEnd));
            }
        }

        return total;
    }

    private static TimeSpan Overlap(DateTime from, DateTime to, DateTime start, DateTime end)
    {
        DateTime first = from > start ? from : start;
        DateTime last = to < end ? to : end;
        return last > first ? last - first : TimeSpan.Zero;
    }
}
