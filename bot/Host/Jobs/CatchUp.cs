using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Jobs;

/// <summary>At the start: makes the tables and what should exist by now, however long the bot was away.</summary>
public sealed partial class CatchUp(
    Tables tables, IEnumerable<IStartStep> steps, IEnumerable<Job> jobs, IServiceProvider services, JobRuns runs, MachineClock machineTime,
    ILogger<CatchUp> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once everything that was due at the start exists.</summary>
    public Task Done => _done.Task;

    public bool IsDone => Done.IsCompleted;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsDone && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                await tables.EnsureCreatedAsync(stoppingToken);
                foreach (IStartStep step in steps)
                {
                    await step.RunAsync(stoppingToken);
                }

                foreach (Job job in jobs.Where(job => job.Turn is not null).OrderBy(job => job.Turn))
                {
                    await runs.RunAsync(job.Name, ct => job.Work(services, ct), stoppingToken);
                }

                _done.TrySetResult();
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
