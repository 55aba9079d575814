using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>A request in the Office's channel, and every posted copy of it from then on.</summary>
public sealed class DataRequestForOfficeMessage(DataRequests requests, ReferenceData reference, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DataRequestForOffice;

    // What was taken back before it went out is nobody's to answer.
    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await requests.FindAsync(message.About, cancellationToken) is { Status: DataRequestStatus.Withdrawn }
            ? null
            : await RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (await requests.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is not { } request)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            DataRequestCards.ForOffice(request, reference.Roster.Unit(unitCode), [], context),
            DataRequestCards.Summary(request, context),
            new FollowedSubject(request.Subject, request.Year, Kind, request.Version));
    }
}
