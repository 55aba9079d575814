using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tasks;

/// <summary>From the reporter's rows to those of the unit that leads: the task that a decision gave is made.</summary>
public sealed class MakeTaskEffect(UnitStore units, GivenTasks tasks) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.MakeTask;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        Stored<Difficulty>? stored = await units.DifficultyAsync(message.UnitCode, message.Year, Difficulty.IdOf(message.Subject), cancellationToken);
        if (stored?.State is { Decision.Task: { } task } difficulty)
        {
            await tasks.FromDecisionAsync(difficulty, task.Id, cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}

/// <summary>And back: the task is confirmed, so the difficulty closes and what waited for it opens again.</summary>
public sealed class TaskDoneEffect(UnitStore units, UnitCommands commands) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.TaskDone;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (AssignmentId.OfSubject(message.UnitCode, message.Subject) is { } id
            && (await units.AssignmentAsync(id, cancellationToken))?.State is { Origin.Difficulty: { } from } task)
        {
            await commands.OnDifficultyAsync(
                from.UnitCode,
                from.Year,
                from.Id,
                assignmentId: null,
                (difficulty, assignment, now) => difficulty is null ? null : TaskConfirmed.Decide(difficulty, assignment, task, now),
                (difficulty, now) => [OutboxMessage.DifficultyAnswered(difficulty, now)],
                cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}

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
