using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.Host.Watch;

/// <summary>Looks whether the jobs run and the messages go out, and tells the Office's channel when they do not.</summary>
public sealed partial class WatchdogJob(
    Deciding deciding,
    WatchStore store,
    OutboxStore outbox,
    DueIndex due,
    CatchUp catchUp,
    IEnumerable<Job> jobs,
    ReferenceData reference,
    BusinessClock clock,
    Instruments instruments,
    ILogger<WatchdogJob> logger)
{
    public const string Name = "watchdog";

    // What failed is due again within about this time.
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(12);

    private readonly DateTime _startedAt = clock.Now;
    private readonly JobSchedule[] _schedules = [.. jobs.Where(job => job.Turn is not null).Select(job => new JobSchedule(job.Name, Job.Expected))];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        // What was missed while no bot ran is being made good right now.
        if (!catchUp.Done.IsCompleted && now - _startedAt < Watchdog.Patience)
        {
            return;
        }

        IReadOnlyList<Heartbeat> heartbeats = await store.HeartbeatsAsync(cancellationToken);
        WatchView view = new(heartbeats, await OpenAsync(now, cancellationToken), _startedAt, now);
        IReadOnlyList<Trouble> troubles = Watchdog.Troubles(view, _schedules, reference.Calendar);
        instruments.Heard(heartbeats);
        instruments.Overdue(troubles.Sum(t => t.Messages));
        if (reference.Calendar.IsOpen(now))
        {
            await TellAsync(troubles, now, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<OutboxMessage>> OpenAsync(DateTime now, CancellationToken cancellationToken)
    {
        List<OutboxMessage> open = [];
        await foreach (DueHint hint in due.UpToAsync(now + LongestPause, cancellationToken))
        {
            if (await outbox.GetAsync(hint.UnitCode, hint.Year, hint.MessageId, cancellationToken) is { State: MessageState.Open } message
                && DueIndex.IsHintOf(hint, message))
            {
                open.Add(message);
            }
        }

        return open;
    }

    private async Task TellAsync(IReadOnlyList<Trouble> troubles, DateTime now, CancellationToken cancellationToken)
    {
        // When another instance saw the same at the same moment, it tells.
        Decided<Found<WatchState>, WatchStep, WatchStep>? decided = await deciding.OnAsync(
            async (_, ct) => new Found<WatchState>(await store.StateAsync(ct)),
            (told, _) => TellOffice.Decide(told.State ?? WatchState.Empty, troubles, OfficeStore.Partition, now) is { Messages.Count: > 0 } step
                ? Outcome.Of(step)
                : null,
            (told, step, _, changeOf) =>
            {
                Change change = changeOf(OfficeStore.Partition);
                change.Put(WatchStore.StateKey, step.After, told.Stored?.ETag);
                change.Send(step.Messages);
                return step;
            },
            cancellationToken);
        foreach (OutboxMessage message in decided?.After?.Messages ?? [])
        {
            LogTold(message.Kind, message.Subject);
        }
    }

    [LoggerMessage(1301, LogLevel.Warning, "The watchdog tells the Office: {Kind} {Trouble}")]
    private partial void LogTold(MessageKind kind, string trouble);
}
