using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Watch;
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

/// <summary>That it is over, and how long it lasted. It is not sent any more once the trouble is back.</summary>
public sealed class WatchOverMessage(WatchStore store, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.WatchOver;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await store.ToldAsync(message, cancellationToken) is { Until: { } until } told
            ? new OutgoingCard(WatchCard.Over(told.What, until, contexts.Now()), WatchCard.OverSummary(contexts.Now()), null)
            : null;
}

internal static class ToldTroubles
{
    public static async Task<ToldTrouble?> ToldAsync(this WatchStore store, OutboxMessage message, CancellationToken cancellationToken) =>
        (await store.StateAsync(cancellationToken))?.State.Of(Enum.Parse<TroubleKind>(message.Subject));
}
