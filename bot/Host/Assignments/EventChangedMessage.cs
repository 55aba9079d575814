using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The same card to who was told of the event before, with what has changed on top.</summary>
public sealed class EventChangedMessage(AssignmentCardMessage cards, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.EventChanged;

    public Going HowSent(OutboxMessage message) => Going.AtOnce.ToWhoConfirms();

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await cards.FindAsync(message, LadderStep.None, cancellationToken) is
        {
            Assignment.Status: AssignmentStatus.Open or AssignmentStatus.NotApplicable,
        } view
            ? cards.Card(view, Summaries.EventChanged(view, contexts.Now()))
            : null;
}
