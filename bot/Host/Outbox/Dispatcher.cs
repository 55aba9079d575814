using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Sends what is due. Any number of instances may run it: each message is claimed by a lease before it is sent.</summary>
public sealed partial class Dispatcher(
    Tables tables,
    DueIndex due,
    OutboxStore outbox,
    Delivering delivering,
    Reaching reaching,
    BusinessClock clock,
    MachineClock machineTime,
    Instruments instruments,
    ILogger<Dispatcher> logger) : BackgroundService
{
    private const int AtOnce = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    // What is still in flight has its hint before its row: a click's message, a retry's new time, a message that is woken.
    private static readonly TimeSpan InFlight = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await tables.Created.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            TimeSpan pause = Pause;
            try
            {
                pause = await SendDueAsync(stoppingToken) ? Pause : PauseAfterFailure;
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogPassFailed(e);
                pause = PauseAfterFailure;
            }

            await due.WaitAsync(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>One pass over what is due; false when some of it failed.</summary>
    public async Task<bool> SendDueAsync(CancellationToken cancellationToken)
    {
        bool well = true;
        ParallelOptions options = new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(due.UpToAsync(clock.Now, cancellationToken), options, async (hint, _) =>
        {
            if (!await TryHandleAsync(hint, cancellationToken))
            {
                well = false;
            }
        });
        return well;
    }

    // One message's trouble is no other's: those in flight beside it would be cut off after the channel has them.
    private async Task<bool> TryHandleAsync(DueHint hint, CancellationToken cancellationToken)
    {
        try
        {
            await HandleAsync(hint, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogHintFailed(e, hint.UnitCode);
            return false;
        }
    }

    private async Task HandleAsync(DueHint hint, CancellationToken cancellationToken)
    {
        OutboxMessage? message = await outbox.GetAsync(hint.UnitCode, hint.Year, hint.MessageId, cancellationToken);
        if (message is not { State: MessageState.Open } || !DueIndex.IsHintOf(hint, message))
        {
            bool settled = message is { State: not MessageState.Open } && (message.IsOver || DueIndex.IsHintOf(hint, message));
            if (settled || machineTime.GetUtcNow() - hint.WrittenAt > InFlight)
            {
                await due.RemoveAsync(hint, cancellationToken);
            }

            return;
        }

        // From here on not even the bot's own end stops it half-way: what the channel has and nobody wrote down is sent again.
        if (await outbox.ClaimAsync(hint.UnitCode, hint.Year, hint.MessageId, CancellationToken.None) is { } claimed)
        {
            await DeliverAsync(hint, claimed, CancellationToken.None);
        }
    }

    private async Task DeliverAsync(DueHint hint, Stored<OutboxMessage> claimed, CancellationToken cancellationToken)
    {
        using System.Diagnostics.Activity? span = instruments.TakenUp(claimed.State);
        (OutboxMessage after, PostedCard? posted) = await delivering.DeliverAsync(claimed.State, cancellationToken);
        instruments.Handled(claimed.State, after, clock.Now);
        if (!await outbox.FinishAsync(claimed, after, posted, cancellationToken))
        {
            instruments.PossibleDouble(after);
            LogLeaseLost(after.Kind, after.UnitCode, after.State);
            return;
        }

        if (after.State is MessageState.Dead)
        {
            LogDead(after.Kind, after.UnitCode, after.CauseOfDeath(), after.LastError, after.Attempts, after.AmbiguousAttempts);
        }

        LogHandled(after.Kind, after.UnitCode, after.State, after.Attempts);
        if (after.State is not MessageState.Open || !DueIndex.IsHintOf(hint, after))
        {
            await due.RemoveAsync(hint, cancellationToken);
        }

        // Last: woken within the same second, the message's new hint is the very row that was just removed.
        if (after.State is MessageState.Waiting)
        {
            await reaching.RecheckAsync(after, cancellationToken);
        }
    }

    [LoggerMessage(1001, LogLevel.Information, "Outbox {Kind} of {Unit}: {State} after {Attempts} failed attempts")]
    private partial void LogHandled(MessageKind kind, string unit, MessageState state, int attempts);

    [LoggerMessage(
        1002, LogLevel.Warning, "Outbox {Kind} of {Unit}: the lease ran out while it was being sent ({State}); it may be sent twice")]
    private partial void LogLeaseLost(MessageKind kind, string unit, MessageState state);

    [LoggerMessage(
        1004, LogLevel.Error,
        "Outbox {Kind} of {Unit} is dead: {Cause} ({Error}), {Attempts} failed attempts, {Doubles} of them may have arrived")]
    private partial void LogDead(MessageKind kind, string unit, DeathCause cause, string? error, int attempts, int doubles);

    [LoggerMessage(1005, LogLevel.Error, "A due message of {Unit} could not be handled; it is tried again")]
    private partial void LogHintFailed(Exception exception, string unit);

    [LoggerMessage(1003, LogLevel.Error, "A pass over the due messages failed; it is tried again")]
    private partial void LogPassFailed(Exception exception);
}
