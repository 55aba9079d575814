using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Tasks;

/// <summary>A task, to the head of a unit that helps.</summary>
public sealed class TaskForCoordinatorMessage(AssignmentViews views, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.TaskForCoordinator;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (AssignmentId.OfSubject(message.UnitCode, message.Subject) is not { } id
            || await views.OfAsync(id, cancellationToken) is not { Assignment.Status: AssignmentStatus.Open } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(TaskCard.ForCoordinator(view, context), TaskCard.CoordinatorSummary(view, context), Follows: null);
    }
}
