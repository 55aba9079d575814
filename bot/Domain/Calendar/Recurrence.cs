namespace TeamsReformBot.Domain.Calendar;

/// <summary>Days on which recurring duties fall.</summary>
public static class Recurrence
{
    public static DateOnly FirstMonday(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((DayOfWeek.Monday - first.DayOfWeek + 7) % 7);
    }

    /// <summary>The month's flag ceremony (lễ chào cờ): its first Monday, or the next working day when that is a day off.</summary>
    public static DateOnly FlagCeremony(int year, int month, WorkCalendar calendar) => calendar.OnOrAfter(FirstMonday(year, month));

    /// <summary>The calendar quarter, 1 to 4. A reporting quarter is <see cref="ReportingPeriods.Containing"/>.</summary>
    public static int QuarterOf(DateOnly d) => (d.Month + 2) / 3;
}
