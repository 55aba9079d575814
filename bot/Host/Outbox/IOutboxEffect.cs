using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// What a row of the outbox does to another partition. It is performed at least once, so it must come to the same however often it
/// is; what stops it in between is tried
/// again, as often as a refused message.
/// </summary>
public interface IOutboxEffect
{
    MessageKind Kind { get; }

    Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken);
}
