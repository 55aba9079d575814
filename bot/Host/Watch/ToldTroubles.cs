using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Watch;

internal static class ToldTroubles
{
    public static async Task<ToldTrouble?> ToldAsync(this WatchStore store, OutboxMessage message, CancellationToken cancellationToken) =>
        (await store.StateAsync(cancellationToken))?.State.Of(Enum.Parse<TroubleKind>(message.Subject));
}
