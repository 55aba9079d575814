using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Activities;

/// <summary>What became of a report, a new message to who reported.</summary>
public sealed class DraftDecidedMessage(ActivityDrafts drafts, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DraftDecided;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await drafts.FindAsync(message.About, cancellationToken) is not { } draft
            || await drafts.ViewAsync(draft, cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(DraftCards.ForReporter(view, null, context), DraftCards.Summary(view, context), Follows: null);
    }
}
