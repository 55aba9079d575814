using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Activities;

/// <summary>A staff member's report, a new message to the head; follows what becomes of it.</summary>
public sealed class DraftForHeadMessage(ActivityDrafts drafts, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DraftForHead;

    public Going HowSent(OutboxMessage message) => Going.AtOnce.ToWhoConfirms();

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await FindAsync(message.UnitCode, message.Year, message.Subject, cancellationToken) is { Draft.Status: DraftStatus.Waiting } view
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await FindAsync(unitCode, year, subject, cancellationToken) is { } view ? Card(view) : null;

    private async Task<DraftView?> FindAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await drafts.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is { } draft
            ? await drafts.ViewAsync(draft, cancellationToken)
            : null;

    private OutgoingCard Card(DraftView view)
    {
        CardContext context = contexts.Now();
        return new OutgoingCard(
            DraftCards.ForHead(view, drafts.IsComplete(view), [], context),
            DraftCards.Summary(view, context),
            new FollowedSubject(view.Draft.Subject, view.Draft.Year, Kind, view.Draft.Version));
    }
}
