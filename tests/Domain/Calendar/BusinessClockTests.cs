using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class BusinessClockTests
{
    private readonly ManualTime _real = new() { Now = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero) };

    [Fact]
    public void An_unshifted_clock_shows_Vietnams_time_of_the_real_one()
    {
        var clock = new BusinessClock(_real);

        Assert.Equal(_real.Now, clock.GetUtcNow());
        Assert.Equal(Time("23/11/2026 01:30"), clock.Now);
        Assert.Equal(Day("23/11/2026"), clock.Today);
        Assert.Equal(clock.Now, clock.GetLocalNow().DateTime);
    }

    [Theory]
    [InlineData("07/12/2026 09:25", "07/12/2026 09:30")]
    [InlineData("31/12/2025 23:58", "01/01/2026 00:03")]
    public void A_shifted_clock_starts_where_told_and_runs_at_real_speed(string start, string fiveMinutesLater)
    {
        var clock = new BusinessClock(_real, Time(start));
        Assert.Equal(Time(start), clock.Now);

        _real.Now += TimeSpan.FromMinutes(5);

        Assert.Equal(Time(fiveMinutesLater), clock.Now);
        Assert.Equal(DateOnly.FromDateTime(Time(fiveMinutesLater)), clock.Today);
        Assert.Equal(Time(fiveMinutesLater).AddHours(-7), clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public void Waits_and_timestamps_of_a_shifted_clock_are_the_real_ones()
    {
        var clock = new BusinessClock(_real, Time("07/12/2026 09:25"));
        using var timer = clock.CreateTimer(_ => { }, null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);

        Assert.Equal(TimeSpan.FromSeconds(3), _real.LastDueTime);
        Assert.Equal(ManualTime.Timestamp, clock.GetTimestamp());
        Assert.Equal(ManualTime.Frequency, clock.TimestampFrequency);
    }

    private sealed class ManualTime : TimeProvider
    {
        public const long Timestamp = 42;
        public const long Frequency = 1000;

        public DateTimeOffset Now { get; set; }

        public TimeSpan? LastDueTime { get; private set; }

        public override long TimestampFrequency => Frequency;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => Timestamp;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            LastDueTime = dueTime;
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }
}
