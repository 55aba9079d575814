using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Inspections;

/// <summary>A posted copy follows the inspection.</summary>
public abstract class InspectionMessage(InspectionBook book, CardContexts contexts) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await book.FindAsync(message.About, cancellationToken) is { Inspection.Withdrawn: null } view
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await book.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is { } view ? Card(view) : null;

    private OutgoingCard Card(InspectionView view)
    {
        CardContext context = contexts.Now();
        Inspection inspection = view.Inspection;
        return new OutgoingCard(
            InspectionCard.One(view, mayWithdraw: false, context),
            InspectionCard.Summary(view, context),
            new FollowedSubject(inspection.Subject, inspection.Year, Kind, inspection.Version));
    }
}
