using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Trust;

/// <summary>A change that waits, and every posted copy of it from then on.</summary>
public sealed class TrustWaitingMessage(TrustBook book, ReferenceData reference, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.TrustWaiting;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(year, subject.Id, cancellationToken) is not { State: var change })
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            TrustCard.Render(change, reference.Roster, mayConfirm: true, mayWithdraw: false, context),
            TrustCard.Summary(change, context),
            new FollowedSubject(change.Subject, change.Year, Kind, change.Version));
    }
}
