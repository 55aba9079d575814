using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Boards;

/// <summary>The end of the span.</summary>
public sealed class KeepBoardEffect(BoardKeeping keeping) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.KeepBoard;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        await keeping.RunAsync(cancellationToken);
        return new SendResult.Sent(null);
    }
}
