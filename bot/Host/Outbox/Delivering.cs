using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Delivers one claimed message: draws it from the present state, finds where it goes, sends it and says what came of it.</summary>
public sealed class Delivering(
    IEnumerable<IMessageContent> contents,
    CardRefresher refresher,
    IMessenger messenger,
    ReferenceData reference,
    Conversations conversations,
    OfficeChannel officeChannel,
    BusinessClock clock)
{
    private readonly Dictionary<MessageKind, IMessageContent> _contents = contents.ToDictionary(c => c.Kind);

    public async Task<(OutboxMessage After, PostedCard? Posted)> DeliverAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.Kind is MessageKind.RefreshCards)
        {
            return (After(message, await refresher.RefreshAsync(message, cancellationToken)), null);
        }

        if (IsForUnit(message.Kind) && !MayStillAct(message))
        {
            return (message with { State = MessageState.Dropped }, null);
        }

        OutgoingCard? card = await _contents[message.Kind].DrawAsync(message, cancellationToken);
        if (card is null)
        {
            return (message with { State = MessageState.Dropped }, null);
        }

        ConversationAddress? to = await AddressOfAsync(message, cancellationToken);
        if (to is null)
        {
            return (After(message, new SendResult.NoConversation()), null);
        }

        SendResult result = await messenger.SendAsync(to, card.Card, card.Summary, cancellationToken);
        PostedCard? posted = result is SendResult.Sent { ActivityId: { } activityId } && card.Follows is { } followed
            ? new PostedCard(message.UnitCode, followed.Year, followed.Subject, followed.Kind, to, activityId, followed.Version, null)
            : null;
        return (After(message, result), posted);
    }

    private OutboxMessage After(OutboxMessage message, SendResult result) =>
        Delivery.After(message, result, clock.Now, Random.Shared.NextDouble());

    // What asks a unit to confirm goes to somebody who may: a head who was replaced meanwhile is not asked any more.
    private static bool IsForUnit(MessageKind kind) =>
        kind is MessageKind.HeadsUp or MessageKind.AssignmentCard or MessageKind.Digest or MessageKind.DraftForHead;

    private bool MayStillAct(OutboxMessage message) =>
        message.ToUpn is { } upn && reference.Roster.ConfirmersOf(message.UnitCode).Any(p => string.Equals(p.Upn, upn, StringComparison.OrdinalIgnoreCase));

    private async Task<ConversationAddress?> AddressOfAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (message.ToUpn is null)
        {
            return await officeChannel.AddressAsync(cancellationToken);
        }

        return reference.Roster.FindByUpn(message.ToUpn)?.AadObjectId is { } id ? await conversations.OfPersonAsync(id, cancellationToken) : null;
    }
}
