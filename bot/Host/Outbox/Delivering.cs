using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// Delivers one claimed message: draws it from the present state, finds where it goes, sends it and says what came of it.
/// </summary>
public sealed partial class Delivering(
    IEnumerable<IMessageContent> contents,
    IEnumerable<IOutboxEffect> effects,
    PacedSending sending,
    Reaching reaching,
    OfficeNotice notice,
    HeldMessages held,
    BusinessClock clock,
    ILogger<Delivering> logger)
{
    private static readonly SendResult NotDrawn = new SendResult.Refused(500, ChannelErrors.NotDrawn, null);

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
            return _effects.TryGetValue(message.Kind, out IOutboxEffect? effect)
                ? (await effect.PerformAsync(message, cancellationToken), null)
                : await PrepareAsync(message, cancellationToken);
        }
        catch (Exception e)
        {
            LogNotDrawn(e, message.Kind, message.UnitCode);
            return (NotDrawn, null);
        }
    }

    // Neither a result nor anything to send: it no longer matters.
    private async Task<(SendResult? Result, Ready? Ready)> PrepareAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        IMessageContent content = _contents[message.Kind];
        Going going = content.HowSent(message);
        if (going.AsksUnit && !held.MayStillAct(message))
        {
            return (null, null);
        }

        if (held.Hold(going) is { } pause)
        {
            return (pause, null);
        }

        if (await content.DrawAsync(message, cancellationToken) is not { } card)
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

    private sealed record Ready(OutgoingCard Card, ConversationAddress To);

    [LoggerMessage(1006, LogLevel.Error, "Outbox {Kind} of {Unit} failed before it was sent; it is tried again")]
    private partial void LogNotDrawn(Exception exception, MessageKind kind, string unit);
}
