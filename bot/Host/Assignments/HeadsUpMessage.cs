using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The same card before the event; on its day it says nothing that the request to confirm does not.</summary>
public sealed class HeadsUpMessage(AssignmentCardMessage cards, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.HeadsUp;

    public Going HowSent(OutboxMessage message) => Going.Reminder.ToWhoConfirms();

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await cards.FindAsync(message, LadderStep.HeadsUp, cancellationToken) is { Assignment.Status: AssignmentStatus.Open } view
        && contexts.Now().Now.Date < view.Assignment.HeldAt.Date
            ? cards.Card(view)
            : null;
}
