using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.Host.Watch;

/// <summary>
/// Looks whether the jobs run and the messages go out, and tells the Office's channel when they do not; where the channel does not hear it,
/// the chief.
/// </summary>
public sealed partial class WatchdogJob(
    Deciding deciding,
    WatchStore store,
    OutboxStore outbox,
    DueIndex due,
    LostOfficeChannel lostOffice,
    UnitStore units,
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
    private readonly JobSchedule[] _schedules =
    [
        .. jobs.Where(job => job.Turn is not null)
            .Select(job => new JobSchedule(job.Name, Job.Expected))
    ];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        // What was missed while no bot ran is being made good right now.
        if (!catchUp.Done.IsCompleted && now - _startedAt < Watchdog.Patience)
        {
            return;
        }

        IReadOnlyList<Heartbeat> heartbeats = await store.HeartbeatsAsync(cancellationToken);
        WatchView view = new(heartbeats, await OpenAsync(now, cancellationToken), _startedAt, now)
        {
            LostOffice = await lostOffice.FindAsync(cancellationToken),
        };
        IReadOnlyList<Trouble> troubles = Watchdog.Troubles(view, _schedules, reference.Calendar);
        instruments.Heard(heartbeats);
        instruments.Overdue(troubles.Where(t => t.Kind is TroubleKind.MessagesStuck).Sum(t => t.Messages));
        if (reference.Calendar.IsOpen(now))
        {
            await TellAsync(troubles, now, cancellationToken);
            await TellChiefAsync(now, cancellationToken);
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
            (told, _) => TellOffice.Decide(told.State ?? WatchState.Empty, troubles, OfficeStore.Partition, now) is var step
                && !ReferenceEquals(step.After, told.State ?? WatchState.Empty)
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

    // The second way to be heard: what the channel did not take goes to the chief's personal chat, and that it is over to whom it went.
    private async Task TellChiefAsync(DateTime now, CancellationToken cancellationToken)
    {
        if (Office.Chief(reference.Roster)?.Upn is not { } chief || (await store.StateAsync(cancellationToken))?.State is not { } told)
        {
            return;
        }

        foreach (ToldTrouble trouble in told.Told)
        {
            string kind = trouble.What.Kind.ToString();
            OutboxMessage there = WatchNotices.Trouble(OfficeStore.Partition, kind, trouble.ToldOn, now);
            OutboxMessage inPerson = WatchNotices.Trouble(OfficeStore.Partition, kind, trouble.ToldOn, now, chief);
            if (trouble.Until is null
                && trouble.ToldOn == DateOnly.FromDateTime(now)
                && !WatchNotices.IsHeard(await KeptAsync(there, cancellationToken)))
            {
                await units.SendAsync([inPerson], cancellationToken);
            }
            else if (trouble.Until?.Date == now.Date && await KeptAsync(inPerson, cancellationToken) is not null)
            {
                await units.SendAsync([WatchNotices.Over(OfficeStore.Partition, kind, trouble.ToldOn, now, chief)], cancellationToken);
            }
        }
    }

    private Task<OutboxMessage?> KeptAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        outbox.GetAsync(message.UnitCode, message.Year, message.Id, cancellationToken);

    [LoggerMessage(1301, LogLevel.Warning, "The watchdog tells the Office: {Kind} {Trouble}")]
    private partial void LogTold(MessageKind kind, string trouble);
}
