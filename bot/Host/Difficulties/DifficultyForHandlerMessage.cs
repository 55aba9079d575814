using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The same card to who has it now in person.</summary>
public sealed class DifficultyForHandlerMessage(DifficultyForOfficeMessage office) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DifficultyForHandler;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await office.RedrawAsync(unitCode, year, subject, cancellationToken) is { Follows: { } followed } card
            ? card with { Follows = followed with { Kind = Kind } }
            : null;
}
