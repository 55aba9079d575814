using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// An answer or a decision, a new message to the reporter; from then on the posted card follows the assignment, where there is one.
/// </summary>
public sealed class DifficultyAnsweredMessage(DifficultyViews views, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DifficultyAnswered;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(message.About, cancellationToken) is not { } view
            || view.Difficulty is { Closed: null, Decision: null })
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            DifficultyAnsweredCard.Render(view, context),
            Summaries.Answered(view, context),
            view.Work is { } work
                ? new FollowedSubject(work.Assignment.Id.Subject, work.Assignment.Id.Year, MessageKind.AssignmentCard, work.ShownVersion)
                : null);
    }
}
