using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Puts the copy together that somebody asked for. Done twice it writes the same pages again.</summary>
public sealed class MakeDataCopyEffect(
    DataRequests requests, KeptAbout kept, DataCopies copies, AccountsHeld accounts, ReferenceData reference) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.MakeDataCopy;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        RowId at = message.About;
        if (await requests.FindAsync(at, cancellationToken) is { IsClosed: false } request
            && reference.Roster.FindByUpn(request.ByUpn) is { } person
            && await accounts.AskedByAsync(person, request, cancellationToken))
        {
            await copies.KeepAsync(
                request, DataCopyCards.Pages(request.ByUpn, await kept.AllOfAsync(person, cancellationToken)), cancellationToken);
            await requests.CopyMadeAsync(at, cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}
