
namespace TeamsReformBot.Host.Jobs;

/// <summary>The order in which a start makes good what was missed.</summary>
public enum Turn
{
    Ceremonies,
    Conferences,
    StandingDuties,
    Reminders,
    Freeze,
    Reports,
    Chain,
    Boards,
    DataRequests,
    OfficePrompts,
}

/// <summary>When jobs run, in Vietnam's time.</summary>
public static class Rhythm
{
    // Which moments matter is the ladder's business; the trigger meets each of them (09:30 among them) and, since a run that has
    // nothing to do costs a few reads, also repairs what failed a quarter of an hour before.
    public const string EveryQuarterOfAnHour = "0 0/15 7-17 * * ?";

    public const string EveryFiveMinutes = "0 0/5 7-17 * * ?";

    /// <summary>When nobody waits for storage.</summary>
    public const string EveryNight = "0 10 2 * * ?";
}

/// <summary>A job of a feature. It holds no truth: it computes what should exist, and makes what does not.</summary>
/// <param name="Schedule">One of <see cref="Rhythm"/>.</param>
/// <param name="Turn">When a start runs it; null where a start does not.</param>
public sealed record Job(string Name, string Schedule, Turn? Turn, Func<IServiceProvider, CancellationToken, Task> Work)
{
    /// <summary>How often the watchdog expects it to succeed.</summary>
    public static readonly TimeSpan Expected = TimeSpan.FromMinutes(15);
}

/// <summary>Something that has to be done at every start before the jobs run.</summary>
public interface IStartStep
{
    Task RunAsync(CancellationToken cancellationToken);
}
