using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Trust;

/// <summary>A change that holds.</summary>
public sealed class TrustInEffectMessage(TrustBook book, Conversations conversations, ReferenceData reference, CardContexts contexts)
    : IMessageContent
{
    public MessageKind Kind => MessageKind.TrustInEffect;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        // Nobody opens a conversation with an account that the roster has no more.
        bool gone = message.ToObjectId is { } had && await conversations.OfPersonAsync(had, cancellationToken) is null;
        if (gone || await book.FindAsync(message.Year, message.Subject.Id, cancellationToken) is not { State: var change })
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            TrustCard.Render(change, reference.Roster, mayConfirm: false, mayWithdraw: false, context), TrustCard.Summary(change, context),
            Follows: null);
    }
}
