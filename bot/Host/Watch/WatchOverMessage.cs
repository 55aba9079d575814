using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Watch;

/// <summary>That it is over, and how long it lasted. It is not sent any more once the trouble is back.</summary>
public sealed class WatchOverMessage(WatchStore store, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.WatchOver;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await store.ToldAsync(message, cancellationToken) is { Until: { } until } told
            ? new OutgoingCard(WatchCard.Over(told.What, until, contexts.Now()), WatchCard.OverSummary(contexts.Now()), null)
            : null;
}
