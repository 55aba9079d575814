namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// Working days: Monday to Friday without the days off, and the weekend days swapped in. In doubt a day is off: an unconfirmed
/// day off counts as off and an unconfirmed swapped-in day does not count as worked, so that doubt never puts a message or a
/// deadline on a holiday. A year that is not covered knows weekends only.
/// </summary>
/// <exception cref="ArgumentException">A day off is given twice.</exception>
public sealed class WorkCalendar(IEnumerable<DayOff> daysOff, IEnumerable<SwappedInDay> swappedIn)
{
    private OfficeHours _hours = OfficeHours.None;

    private readonly Dictionary<DateOnly, DayOff> _daysOff = daysOff.ToDictionary(d => d.Date);
    private readonly Dictionary<DateOnly, SwappedInDay> _swappedIn = swappedIn.ToDictionary(d => d.Date);

    public static WorkCalendar Of(IReadOnlyCollection<CalendarYear> years) =>
        new(years.SelectMany(y => y.DaysOff), years.SelectMany(y => y.SwappedIn));

    /// <summary>The same days with the hours that the Office has set.</summary>
    public WorkCalendar With(OfficeHours hours) => new(_daysOff.Values, _swappedIn.Values) { _hours = hours };

    /// <summary>The hours of a day, worked or not.</summary>
    public WorkingHours HoursOn(DateOnly d) => _hours.On(d);

    /// <summary>By when what is due on a day is done, local.</summary>
    public DateTime EndOf(DateOnly d) => d.ToDateTime(HoursOn(d).AfternoonEnd);

    /// <summary>When the clock reminds on a day, local.</summary>
    public DateTime ReminderOn(DateOnly d) => d.ToDateTime(HoursOn(d).Reminder);

    public bool IsOpen(DateTime local) => NextOpening(local) == local;

    /// <summary>The time itself when the hours are open, else the next time at which they open.</summary>
    public DateTime NextOpening(DateTime local)
    {
        var day = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local);
        var hours = HoursOn(day);
        if (!IsWorkingDay(day) || time >= hours.AfternoonEnd)
        {
            var next = AddWorkingDays(day, 1);
            return next.ToDateTime(HoursOn(next).MorningStart);
        }

        return time < hours.MorningStart ? day.ToDateTime(hours.MorningStart)
            : time >= hours.MorningEnd && time < hours.AfternoonStart ? day.ToDateTime(hours.AfternoonStart)
            : local;
    }

    public bool IsWorkingDay(DateOnly d)
    {
        if (_daysOff.ContainsKey(d))
            return false;
        return !IsWeekend(d) || _swappedIn.GetValueOrDefault(d) is { Confirmed: true };
    }

    /// <summary>The day itself when it is worked, else the next working day.</summary>
    public DateOnly OnOrAfter(DateOnly d) => IsWorkingDay(d) ? d : AddWorkingDays(d, 1);

    /// <summary>The day itself when it is worked, else the working day before it.</summary>
    public DateOnly OnOrBefore(DateOnly d) => IsWorkingDay(d) ? d : AddWorkingDays(d, -1);

    /// <summary>The n-th working day after d (before it for a negative n), d itself not counted; d itself for 0, even a day off.</summary>
    public DateOnly AddWorkingDays(DateOnly d, int n)
    {
        var step = Math.Sign(n);
        for (var left = Math.Abs(n); left > 0;)
        {
            d = d.AddDays(step);
            if (IsWorkingDay(d))
                left--;
        }

        return d;
    }

    /// <summary>The day off on that date, or null; an ordinary weekend day is none.</summary>
    public DayOff? Find(DateOnly d) => _daysOff.GetValueOrDefault(d);

    /// <summary>The weekend day that is worked, confirmed or not; null for any other.</summary>
    public SwappedInDay? FindSwappedIn(DateOnly d) => _swappedIn.GetValueOrDefault(d);

    /// <summary>The year's days off, by date.</summary>
    public IReadOnlyList<DayOff> DaysOffIn(int year) => [.. _daysOff.Values.Where(d => d.Date.Year == year).OrderBy(d => d.Date)];

    /// <summary>The year's weekend days that are worked, by date, confirmed or not.</summary>
    public IReadOnlyList<SwappedInDay> SwappedInDaysOf(int year) =>
        [.. _swappedIn.Values.Where(d => d.Date.Year == year).OrderBy(d => d.Date)];

    /// <summary>The year's days off that the Office has still to confirm, by date.</summary>
    public IReadOnlyList<DayOff> Unconfirmed(int year) =>
        [.. _daysOff.Values.Where(d => d.Date.Year == year && !d.Confirmed).OrderBy(d => d.Date)];

    /// <summary>How many of the year's days off and worked weekend days nobody confirmed.</summary>
    public int UnconfirmedCount(int year) => Unconfirmed(year).Count + _swappedIn.Values.Count(d => d.Date.Year == year && !d.Confirmed);

    /// <summary>The days off and worked weekend days of a month that nobody confirmed, by date.</summary>
    public IReadOnlyList<DateOnly> UnconfirmedIn(int year, int month) =>
    [
        .. _daysOff.Values.Where(d => !d.Confirmed).Select(d => d.Date)
            .Concat(_swappedIn.Values.Where(d => !d.Confirmed).Select(d => d.Date))
            .Where(d => (d.Year, d.Month) == (year, month)).Order(),
    ];

    /// <summary>Whether the year's days off are known at all.</summary>
    public bool Covers(int year) => _daysOff.Keys.Any(d => d.Year == year);

    internal static bool IsWeekend(DateOnly d) => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
