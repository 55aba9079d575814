using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The Office's word, to who asked.</summary>
public sealed class DataRequestHandledMessage(DataRequests requests, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DataRequestHandled;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(message.About, cancellationToken) is not { } request)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(DataRequestCards.ForPerson(request, context), DataRequestCards.Summary(request, context), Follows: null);
    }
}
