using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Jobs;

/// <summary>At the start: makes the tables and what should exist by now, however long the bot was away.</summary>
public sealed partial class CatchUp(Tables tables, Reconciler reconciler, PeriodFreezer freezer, MachineClock machineTime, ILogger<CatchUp> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>True once everything that was due at the start exists.</summary>
    public bool IsDone { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsDone && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await tables.EnsureCreatedAsync(stoppingToken);
                await reconciler.DutyAsync(ReconcileJobs.FlagCeremonyDuty, stoppingToken);
                await reconciler.DutyAsync(ReconcileJobs.ConferenceDuty, stoppingToken);
                await reconciler.StandingDutiesAsync(stoppingToken);
                await reconciler.DigestsAsync(stoppingToken);
                await freezer.RunAsync(stoppingToken);
                IsDone = true;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailed(e);
                await Task.Delay(Pause, machineTime, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(1111, LogLevel.Error, "Catching up failed; it is tried again")]
    private partial void LogFailed(Exception exception);
}
