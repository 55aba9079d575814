using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The copy's first page, to who asked; to nobody where the account is somebody else's by now.</summary>
public sealed class DataCopyReadyMessage(
    DataRequests requests, DataCopies copies, AccountsHeld accounts, ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DataCopyReady;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(message.About, cancellationToken) is not { } request
            || reference.Roster.FindByUpn(request.ByUpn) is not { } person
            || !await accounts.AskedByAsync(person, request, cancellationToken)
            || await copies.PageAsync(request, 1, cancellationToken) is not { } first)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(DataCopyCards.Page(request, first, context), DataCopyCards.Summary(request, context), Follows: null);
    }
}
