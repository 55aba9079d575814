using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>The day's one message to the Office's channel about what could not be delivered.</summary>
public sealed class UndeliveredMessage(UndeliveredList list, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.Undelivered;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        UndeliveredView view = await list.ReadAsync(cancellationToken);
        CardContext context = contexts.Now();
        return view.IsEmpty
            ? null
            : new OutgoingCard(UndeliveredCard.Render(view, context), Summaries.Undelivered(view, context), Follows: null);
    }
}
