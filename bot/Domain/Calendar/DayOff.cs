namespace TeamsReformBot.Domain.Calendar;

/// <summary>Why a day is off: by law, in place of a holiday on a weekend, or swapped with a Saturday that is worked.</summary>
public enum DayOffKind { Statutory, Compensatory, SwappedOff }

/// <summary>A day off. It counts as off even while unconfirmed (see <see cref="WorkCalendar"/>).</summary>
/// <param name="Source">The law, letter or announcement that the day stands on; null where the Office entered it without one.</param>
public sealed record DayOff(DateOnly Date, string Name, DayOffKind Kind, bool Confirmed, string? Source = null);

/// <summary>A weekend day worked in place of a swapped-off day. It counts as worked only once confirmed.</summary>
/// <param name="Source">The letter or announcement that the day stands on; null where the Office entered it without one.</param>
public sealed record SwappedInDay(DateOnly Date, string Name, bool Confirmed, string? Source = null);

/// <summary>One year's days, as one calendar file holds them.</summary>
public sealed record CalendarYear(int Year, IReadOnlyList<DayOff> DaysOff, IReadOnlyList<SwappedInDay> SwappedIn);
