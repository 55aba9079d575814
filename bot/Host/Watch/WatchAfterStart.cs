using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Watch;

/// <summary>Looks once as soon as the start has caught up, and does not wait for the watchdog's next turn.</summary>
public sealed partial class WatchAfterStart(
    CatchUp catchUp, WatchdogJob watchdog, JobRuns runs, MachineClock machineTime, ILogger<WatchAfterStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await catchUp.Done.WaitAsync(Watchdog.Patience, machineTime, stoppingToken);
            await runs.RunAsync(WatchdogJob.Name, watchdog.RunAsync, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e);
        }
    }

    [LoggerMessage(1311, LogLevel.Error, "The watchdog could not look after the start; it looks again with its next turn")]
    private partial void LogFailed(Exception exception);
}
