using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The request to confirm, and every posted copy of it from then on.</summary>
public sealed class AssignmentCardMessage(AssignmentViews views, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.AssignmentCard;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await FindAsync(message.UnitCode, message.Subject, cancellationToken) is { Assignment.Status: AssignmentStatus.Open } view ? Card(view) : null;

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken) =>
        await FindAsync(unitCode, subject, cancellationToken) is { } view ? Card(view) : null;

    public async Task<AssignmentView?> FindAsync(string unitCode, string subject, CancellationToken cancellationToken) =>
        AssignmentId.OfSubject(unitCode, subject) is { } id ? await views.OfAsync(id, cancellationToken) : null;

    public OutgoingCard Card(AssignmentView view)
    {
        CardContext context = contexts.Now();
        Assignment a = view.Assignment;
        return new OutgoingCard(
            AssignmentCard.Render(view, context),
            Summaries.Assignment(view, context),
            new FollowedSubject(a.Id.Subject, a.Id.Year, MessageKind.AssignmentCard, view.ShownVersion));
    }
}

/// <summary>The same card before the event; on its day it says nothing that the request to confirm does not.</summary>
public sealed class HeadsUpMessage(AssignmentCardMessage cards, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.HeadsUp;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await cards.FindAsync(message.UnitCode, message.Subject, cancellationToken) is { Assignment.Status: AssignmentStatus.Open } view
        && contexts.Now().Now.Date < view.Assignment.HeldAt.Date
            ? cards.Card(view)
            : null;
}
