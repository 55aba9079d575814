using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Brings every posted copy of a subject's card up to its present state.</summary>
public sealed class CardRefresher(
    IEnumerable<IMessageContent> contents, IEnumerable<ISubjectListener> listeners, PostedCards postedCards, PacedSending sending,
    MachineClock machineTime)
    : IOutboxEffect
{
    private readonly Dictionary<MessageKind, IFollowingContent> _following =
        contents.OfType<IFollowingContent>().ToDictionary(c => c.Kind);

    public MessageKind Kind => MessageKind.RefreshCards;

    /// <summary>Refreshes; the result is the first that asks for another try, so that the whole is tried again.</summary>
    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        foreach (ISubjectListener listener in listeners)
        {
            await listener.ChangedAsync(message.UnitCode, message.Subject, cancellationToken);
        }

        SendResult overall = new SendResult.Sent(null);
        foreach (Stored<PostedCard> card in await postedCards.OfAsync(message.UnitCode, message.Year, message.Subject, cancellationToken))
        {
            SendResult result = await RefreshOneAsync(card, cancellationToken);
            if (overall is SendResult.Sent && result is not SendResult.Sent)
            {
                overall = result;
            }
        }

        return overall;
    }

    private async Task<SendResult> RefreshOneAsync(Stored<PostedCard> stored, CancellationToken cancellationToken)
    {
        PostedCard card = stored.State;
        OutgoingCard? now = await _following[card.Kind].RedrawAsync(card.UnitCode, card.Year, card.Subject, cancellationToken);
        if (now?.Follows is not { } followed || followed.Version <= card.RenderedVersion)
        {
            return new SendResult.Sent(null);
        }

        // Somebody is typing in it: replacing it would lose what they typed.
        TimeSpan wait = (card.FormOpenUntil - machineTime.GetUtcNow()) ?? TimeSpan.Zero;
        if (wait > TimeSpan.Zero)
        {
            return new SendResult.Postponed(wait);
        }

        SendResult result = await sending.UpdateAsync(card.Conversation, card.ActivityId, now.Card, cancellationToken);
        if (result is SendResult.Sent sent)
        {
            // A false here means that another instance drew it meanwhile, from a state that is at least as new.
            ConversationAddress where = card.Conversation with { ServiceUrl = sent.MovedTo ?? card.Conversation.ServiceUrl };
            await postedCards.SaveAsync(
                stored with { State = card with { RenderedVersion = followed.Version, Conversation = where } }, cancellationToken);
            return result;
        }

        if (result is SendResult.Refused { Error: ChannelErrors.ActivityNotFound } || Delivery.IsLost(result))
        {
            // The message or the conversation is gone: there is nothing left to bring up to date.
            await postedCards.RemoveAsync(card, cancellationToken);
            await _following[card.Kind].GoneAsync(cancellationToken);
            return new SendResult.Sent(null);
        }

        return result;
    }
}
