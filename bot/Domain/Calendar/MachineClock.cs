namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The machine's own clock, for leases, pauses and tokens: the counterpart of <see cref="BusinessClock"/>. A type of its own, since
/// libraries put a <see cref="TimeProvider"/> of theirs into the container.
/// </summary>
public sealed class MachineClock : TimeProvider;
