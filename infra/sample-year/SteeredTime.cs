using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.SampleYear;

/// <summary>A clock that stands where it was put, so that a year passes in seconds.</summary>
public sealed class SteeredTime : TimeProvider
{
    private DateTimeOffset _now;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <param name="local">Vietnam local.</param>
    public void Put(DateTime local) => _now = VietnamTime.FromLocal(local);
}
