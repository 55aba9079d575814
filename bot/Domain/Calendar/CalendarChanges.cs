using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Calendar;

/// <summary>What the Office changed of the days that the product ships: on each date its word stands in place of the file's.</summary>
public sealed record CalendarChanges
{
    public IReadOnlyList<DayOff> DaysOff { get; init; } = [];

    public IReadOnlyList<SwappedInDay> SwappedIn { get; init; } = [];

    /// <summary>Days that are ordinary after all.</summary>
    public IReadOnlyList<DateOnly> Removed { get; init; } = [];

    public WorkCalendar Over(IReadOnlyList<CalendarYear> shipped)
    {
        HashSet<DateOnly> changed = [.. DaysOff.Select(d => d.Date), .. SwappedIn.Select(d => d.Date), .. Removed];
        return new WorkCalendar(
            [.. shipped.SelectMany(y => y.DaysOff).Where(d => !changed.Contains(d.Date)), .. DaysOff],
            [.. shipped.SelectMany(y => y.SwappedIn).Where(d => !changed.Contains(d.Date)), .. SwappedIn]);
    }

    /// <summary>These with another word on each of some dates.</summary>
    public CalendarChanges With(IReadOnlyList<DayOff> off, IReadOnlyList<SwappedInDay> worked, IReadOnlyList<DateOnly> removed)
    {
        HashSet<DateOnly> changed = [.. off.Select(d => d.Date), .. worked.Select(d => d.Date), .. removed];
        return new CalendarChanges
        {
            DaysOff = [.. DaysOff.Where(d => !changed.Contains(d.Date)), .. off],
            SwappedIn = [.. SwappedIn.Where(d => !changed.Contains(d.Date)), .. worked],
            Removed = [.. Removed.Where(d => !changed.Contains(d)), .. removed],
        };
    }
}

/// <summary>An officer changes the days off. Days that are past stay as they were counted.</summary>
public static class ChangeDays
{
    /// <summary>A day off is added; with <paramref name="worked"/> it is swapped with a weekend day that is worked.</summary>
    /// <param name="changes">What was changed before.</param>
    /// <param name="calendar">The working days as they are.</param>
    /// <param name="typed">The day off.</param>
    /// <param name="worked">The weekend day worked in its place; null where there is none.</param>
    /// <param name="name">What the day is called.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="today">Vietnam's date.</param>
    public static Outcome<CalendarChanges> Add(
        CalendarChanges changes, WorkCalendar calendar, string? typed, string? worked, string? name, Person by, DateOnly today)
    {
        FormReader read = Officer(by);
        DateOnly? date = ReadDay(typed, Fields.DayOff, today, read);
        DateOnly? instead = string.IsNullOrWhiteSpace(worked) ? null : ReadDay(worked, Fields.DayWorked, today, read);
        string? title = read.Text(name, Fields.DayName);
        if (title is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.DayNameMissing, Fields.DayName));
        }

        if (date is { } off && WorkCalendar.IsWeekend(off))
        {
            read.Add(new Fault(FaultCode.DayOnWeekend, Fields.DayOff, off));
        }

        if (instead is { } saturday && !WorkCalendar.IsWeekend(saturday))
        {
            read.Add(new Fault(FaultCode.DayNotOnWeekend, Fields.DayWorked, saturday));
        }

        if (!read.IsClean)
        {
            return read.Refuse<CalendarChanges>();
        }

        if (calendar.Find(date!.Value) is { Confirmed: true } known && known.Name == title && instead is null)
        {
            return Outcome.Repeated<CalendarChanges>();
        }

        return Outcome.Of(changes.With(
            [new DayOff(date.Value, title!, instead is null ? DayOffKind.Statutory : DayOffKind.SwappedOff, true)],
            instead is { } day ? [new SwappedInDay(day, title!, true)] : [],
            []));
    }

    /// <summary>Some days are as they stand: the Office has seen the decision.</summary>
    public static Outcome<CalendarChanges> Confirm(CalendarChanges changes, WorkCalendar calendar, string? typed, Person by)
    {
        FormReader read = Officer(by);
        DateOnly[] dates = ReadMany(typed, read);
        if (!read.IsClean)
        {
            return read.Refuse<CalendarChanges>();
        }

        DayOff[] off = [.. dates.Select(calendar.Find).OfType<DayOff>().Where(d => !d.Confirmed).Select(d => d with { Confirmed = true })];
        SwappedInDay[] worked =
        [
            .. dates.Select(calendar.FindSwappedIn)
                .OfType<SwappedInDay>()
                .Where(d => !d.Confirmed)
                .Select(d => d with { Confirmed = true })
        ];
        return off.Length + worked.Length == 0 ? Outcome.Repeated<CalendarChanges>() : Outcome.Of(changes.With(off, worked, []));
    }

    /// <summary>Some days are ordinary after all.</summary>
    public static Outcome<CalendarChanges> Remove(CalendarChanges changes, WorkCalendar calendar, string? typed, Person by, DateOnly today)
    {
        FormReader read = Officer(by);
        DateOnly[] dates = ReadMany(typed, read);
        read.Add(dates.Where(d => d < today).Select(d => new Fault(FaultCode.DayInPast, Fields.DaysChosen, d)));
        if (!read.IsClean)
        {
            return read.Refuse<CalendarChanges>();
        }

        DateOnly[] there = [.. dates.Where(d => calendar.Find(d) is not null || calendar.FindSwappedIn(d) is not null)];
        return there.Length == 0 ? Outcome.Repeated<CalendarChanges>() : Outcome.Of(changes.With([], [], there));
    }

    private static FormReader Officer(Person by) => FormReader.After(Permissions.IsOfficer(by) ? null : FaultCode.NotAnOfficer);

    private static DateOnly? ReadDay(string? typed, string field, DateOnly today, FormReader read)
    {
        DateOnly? date = read.Date(typed, field, FaultCode.DayMissing);
        if (date < today)
        {
            read.Add(new Fault(FaultCode.DayInPast, field, date.Value));
        }

        return date;
    }

    private static DateOnly[] ReadMany(string? typed, FormReader read)
    {
        string[] parts = (typed ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        DateOnly[] dates = [.. parts.Select(p => read.Date(p, Fields.DaysChosen)).OfType<DateOnly>()];
        if (dates.Length == 0 && read.IsClean)
        {
            read.Add(new Fault(FaultCode.DaysNotChosen, Fields.DaysChosen));
        }

        return dates;
    }
}
