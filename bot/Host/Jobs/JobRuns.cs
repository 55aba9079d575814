using System.Diagnostics;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.Host.Jobs;

/// <summary>Runs a job and keeps when it last succeeded, for every instance to see.</summary>
public sealed class JobRuns(WatchStore store, Instruments instruments, BusinessClock clock)
{
    public async Task RunAsync(string job, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        using Activity? span = Instruments.Job(job);
        await work(cancellationToken);
        Heartbeat heartbeat = new(job, clock.Now);
        await store.BeatAsync(heartbeat, cancellationToken);
        instruments.Heard([heartbeat]);
    }
}
