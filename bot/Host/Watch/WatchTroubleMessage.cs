using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Watch;

/// <summary>What is wrong, since when, what to do. It is not sent any more once it is over.</summary>
public sealed class WatchTroubleMessage(WatchStore store, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.WatchTrouble;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await store.ToldAsync(message, cancellationToken) is { Until: null } told
            ? new OutgoingCard(WatchCard.Trouble(told.What, contexts.Now()), WatchCard.TroubleSummary(contexts.Now()), null)
            : null;
}
