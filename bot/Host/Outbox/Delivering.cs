using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Boards;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Delivers one claimed message: draws it from the present state, finds where it goes, sends it and says what came of it.</summary>
public sealed partial class Delivering(
    IEnumerable<IMessageContent> contents,
    IEnumerable<IOutboxEffect> effects,
    CardRefresher refresher,
    PacedSending sending,
    Reaching reaching,
    OfficeNotice notice,
    BoardAsking board,
    ReferenceData reference,
    BusinessClock clock,
    ILogger<Delivering> logger)
{
    private static readonly SendResult NotDrawn = new SendResult.Refused(500, ChannelErrors.NotDrawn, null);

    // The Office may end the pause at any time.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);

    private readonly Dictionary<MessageKind, IMessageContent> _contents = contents.ToDictionary(c => c.Kind);
    private readonly Dictionary<MessageKind, IOutboxEffect> _effects = effects.ToDictionary(e => e.Kind);

    public async Task<(OutboxMessage After, PostedCard? Posted)> DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        (SendResult? result, Ready? ready) = await TryPrepareAsync(message, cancellationToken);
        PostedCard? posted = null;
        if (ready is not null)
        {
            (result, posted) = await SendAsync(message, ready.Card, ready.To, cancellationToken);
        }

        if (result is null)
        {
            return (message with { State = MessageState.Dropped }, null);
        }

        OutboxMessage after = Delivery.After(message, result, clock.Now, Random.Shared.NextDouble());
        // Its own end is not told in a message that would end the same way.
        if (after is { State: MessageState.Dead, Kind: not MessageKind.Undelivered })
        {
            await notice.TellAsync(cancellationToken);
        }

        return (after, posted);
    }

    // What fails before the channel is asked is tried as often as what the channel refuses, then it is on the Office's list.
    private async Task<(SendResult? Result, Ready? Ready)> TryPrepareAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return message.Kind is MessageKind.RefreshCards
                ? (await RefreshAsync(message, cancellationToken), null)
                : _effects.TryGetValue(message.Kind, out IOutboxEffect? effect)
                ? (await effect.PerformAsync(message, cancellationToken), null)
                : await PrepareAsync(message, cancellationToken);
        }
        catch (Exception e)
        {
            LogNotDrawn(e, message.Kind, message.UnitCode);
            return (NotDrawn, null);
        }
    }

    // Whatever changed an assignment asked for its cards to be refreshed: so the board hears of it as well.
    private async Task<SendResult> RefreshAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (AssignmentId.OfSubject(message.UnitCode, message.Subject) is not null)
        {
            await board.AskAsync(cancellationToken);
        }

        return await refresher.RefreshAsync(message, cancellationToken);
    }

    // Neither a result nor anything to send: it no longer matters.
    private async Task<(SendResult? Result, Ready? Ready)> PrepareAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (IsForUnit(message.Kind) && !MayStillAct(message))
        {
            return (null, null);
        }

        if (HeldBack(message) is { } pause)
        {
            return (pause, null);
        }

        if (await _contents[message.Kind].DrawAsync(message, cancellationToken) is not { } card)
        {
            return (null, null);
        }

        Opened found = await reaching.FindAsync(message, cancellationToken);
        return found.Address is { } to ? (null, new Ready(card, to)) : (found.Result, null);
    }

    private async Task<(SendResult Result, PostedCard? Posted)> SendAsync(
        OutboxMessage message, OutgoingCard card, ConversationAddress to, CancellationToken cancellationToken)
    {
        SendResult result = await sending.SendAsync(to, card.Card, card.Summary, cancellationToken);
        if (Delivery.IsLost(result))
        {
            await reaching.LostAsync(message, to, ((SendResult.Refused)result).Error, cancellationToken);
        }

        if (result is not SendResult.Sent sent)
        {
            return (result, null);
        }

        if (sent.MovedTo is { } serviceUrl)
        {
            to = to with { ServiceUrl = serviceUrl };
            await reaching.MovedAsync(message, to, cancellationToken);
        }

        return (result, sent.ActivityId is { } activityId && card.Follows is { } followed
            ? new PostedCard(message.UnitCode, followed.Year, followed.Subject, followed.Kind, to, activityId, followed.Version, null)
            : null);
    }

    // What asks a unit to confirm goes to somebody who may: a head who was replaced meanwhile is not asked any more.
    private static bool IsForUnit(MessageKind kind) =>
        kind is MessageKind.HeadsUp or MessageKind.AssignmentCard or MessageKind.EventChanged or MessageKind.Nudge or MessageKind.DraftForHead;

    private bool MayStillAct(OutboxMessage message) => message.ToUpn is { } upn
        && reference.Roster.ConfirmersOf(message.UnitCode).Any(p => string.Equals(p.Upn, upn, StringComparison.OrdinalIgnoreCase));

    // What the clock caused goes out in working hours, and not while the Office has paused the reminders; what a click caused goes out.
    private SendResult.Postponed? HeldBack(OutboxMessage message)
    {
        if (!IsByClock(message))
        {
            return null;
        }

        DateTime now = clock.Now;
        DateTime from = message.Kind is MessageKind.Digest
            ? Ladder.DigestFrom(now, reference.Calendar)
            : WorkingHours.Default.NextOpening(now, reference.Calendar);
        return from > now ? new SendResult.Postponed(from - now)
            : IsPaused(message) ? new SendResult.Postponed(WorkingHours.Default.NextOpening(now + LookAgain, reference.Calendar) - now)
            : null;
    }

    private bool IsByClock(OutboxMessage message) => message.Kind
            is MessageKind.HeadsUp or MessageKind.Digest or MessageKind.OfficePrompt or MessageKind.Board
            or MessageKind.ChainDigest or MessageKind.PendingDecisions or MessageKind.DataRequestsDue or MessageKind.Undelivered
        || (message.Kind is MessageKind.AssignmentCard && AssignmentId.OfSubject(message.UnitCode, message.Subject) is { } id
            && reference.Plan.FindDuty(id.DutyId)?.Recurrence.Kind is not RecurrenceKind.OnDemand);

    // The reminders of duties, and what the Office is asked for by the season; not what waits in the chain, or what went wrong.
    private bool IsPaused(OutboxMessage message) => message.Kind
            is MessageKind.HeadsUp or MessageKind.AssignmentCard or MessageKind.Digest or MessageKind.OfficePrompt or MessageKind.Board
        && reference.Settings.IsPaused(clock.Today);

    private sealed record Ready(OutgoingCard Card, ConversationAddress To);

    [LoggerMessage(1006, LogLevel.Error, "Outbox {Kind} of {Unit} failed before it was sent; it is tried again")]
    private partial void LogNotDrawn(Exception exception, MessageKind kind, string unit);
}
