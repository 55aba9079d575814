using Quartz;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Jobs;

/// <summary>
/// A job that failed runs again shortly, until it goes: what was due while storage was away does not wait for the next quarter of an hour.
/// </summary>
public sealed class TryAgainSoon(BusinessClock clock) : IJobListener
{
    private const string Odd = "again-1-";
    private const string Even = "again-2-";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public string Name => nameof(TryAgainSoon);

    public async ValueTask JobWasExecuted(
        IJobExecutionContext context, JobExecutionException? jobException, CancellationToken cancellationToken = default)
    {
        if (jobException is null)
        {
            return;
        }

        // The trigger that has just fired still holds its name.
        string prefix = context.Trigger.Key.Name.StartsWith(Odd, StringComparison.Ordinal) ? Even : Odd;
        TriggerKey again = new(prefix + context.JobDetail.Key.Name);
        if (!await context.Scheduler.Exists(again, cancellationToken))
        {
            ITrigger trigger = TriggerBuilder.Create()
                .WithIdentity(again)
                .ForJob(context.JobDetail.Key)
                .StartAt(clock.GetUtcNow() + Pause)
                .Build();
            await context.Scheduler.ScheduleJob(trigger, cancellationToken: cancellationToken);
        }
    }
}
