namespace TeamsReformBot.Domain.Calendar;

/// <summary>The days off around Tết Nguyên đán, with the weekends and the days given in exchange that join them.</summary>
/// <param name="First">The first day off.</param>
/// <param name="Last">The last.</param>
/// <param name="Confirmed">Whether all of its days are.</param>
/// <param name="Source">What they stand on: the last that is named.</param>
public sealed record TetRest(DateOnly First, DateOnly Last, bool Confirmed, string? Source)
{
    private const string Name = "Tết Nguyên đán";
    private const int TenDays = 10;

    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>That of a year; null where the calendar does not know it.</summary>
    public static TetRest? Of(int year, WorkCalendar calendar)
    {
        DayOff[] named = [.. calendar.DaysOffIn(year).Where(d => d.Name.Contains(Name, StringComparison.OrdinalIgnoreCase))];
        if (named.Length == 0)
        {
            return null;
        }

        DateOnly first = calendar.AddWorkingDays(named[0].Date, -1).AddDays(1);
        DateOnly last = calendar.AddWorkingDays(named[^1].Date, 1).AddDays(-1);
        return new TetRest(first, last, named.All(d => d.Confirmed), named.LastOrDefault(d => d.Source is not null)?.Source);
    }

    /// <summary>The last working day before it.</summary>
    public DateOnly Eve(WorkCalendar calendar) => calendar.AddWorkingDays(First, -1);

    /// <summary>The first working day after it.</summary>
    public DateOnly BackOn(WorkCalendar calendar) => calendar.AddWorkingDays(Last, 1);

    /// <summary>Whether a day is within ten days after it, or still within it.</summary>
    public bool IsSoonAfter(DateOnly day) => First <= day && day <= Last.AddDays(TenDays);
}
