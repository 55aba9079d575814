namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The clock of business time: the real one, or one that started at a given Vietnam time and runs at real speed.
/// Timers and timestamps stay the real clock's, so that a shifted clock delays or shortens no wait.
/// </summary>
/// <param name="real">The machine's clock.</param>
/// <param name="startsAtLocal">The Vietnam time to show now, or null for the real time.</param>
public sealed class BusinessClock(TimeProvider real, DateTime? startsAtLocal = null) : TimeProvider
{
    private readonly TimeSpan _shift = startsAtLocal is { } start ? VietnamTime.FromLocal(start) - real.GetUtcNow() : TimeSpan.Zero;

    /// <summary>Vietnam local time, kind unspecified.</summary>
    public DateTime Now => VietnamTime.ToLocal(GetUtcNow());

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public override TimeZoneInfo LocalTimeZone => VietnamTime.Zone;

    public override long TimestampFrequency => real.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => real.GetUtcNow() + _shift;

    public override long GetTimestamp() => real.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        real.CreateTimer(callback, state, dueTime, period);
}
