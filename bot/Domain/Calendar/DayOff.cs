namespace TeamsReformBot.Domain.Calendar;

/// <summary>Why a day is off: by law, in place of a holiday on a weekend, or swapped with a Saturday that is worked.</summary>
public enum DayOffKind { Statutory, Compensatory, SwappedOff }

/// <summary>A day off. It counts as off even while unconfirmed (see <see cref="WorkCalendar"/>).</summary>
public sealed record DayOff(DateOnly Date, string Name, DayOffKind Kind, bool Confirmed);

/// <summary>A weekend day worked in place of a swapped-off day. It counts as worked only once confirmed.</summary>
public sealed record SwappedInDay(DateOnly Date, string Name, bool Confirmed);

/// <summary>One year's days, as one calendar file holds them.</summary>
public sealed record CalendarYear(int Year, IReadOnlyList<DayOff> DaysOff, IReadOnlyList<SwappedInDay> SwappedIn);
