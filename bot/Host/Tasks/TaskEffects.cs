using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Inspections;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tasks;

/// <summary>From the rows of the reporter, or of the Office that inspected, to those of the unit that leads: the task is made.</summary>
public sealed class MakeTaskEffect(UnitStore units, InspectionBook inspections, GivenTasks tasks) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.MakeTask;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (Inspection.IsSubject(message.Subject))
        {
            if (await inspections.FindAsync(new RowId(message.UnitCode, message.Year, Inspection.IdOf(message.Subject)), cancellationToken)
                is { Inspection: { Task: { } followUp } inspection })
            {
                await tasks.FromInspectionAsync(inspection, followUp, cancellationToken);
            }

            return new SendResult.Sent(null);
        }

        Stored<Difficulty>? stored = await units.FindAsync(
            Kinds.Difficulty, new RowId(message.UnitCode, message.Year, Difficulty.IdOf(message.Subject)), cancellationToken);
        if (stored?.State is { Decision.Task: { } task } difficulty)
        {
            await tasks.FromDecisionAsync(difficulty, task.Id, cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}

/// <summary>And back: the task is confirmed, so the difficulty closes and what waited for it opens again, or the inspection is settled.</summary>
public sealed class TaskDoneEffect(UnitStore units, Deciding deciding, DifficultyDeciding difficulties) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.TaskDone;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (AssignmentId.OfSubject(message.UnitCode, message.Subject) is not { } id
            || (await units.AssignmentAsync(id, cancellationToken))?.State is not { } task)
        {
            return new SendResult.Sent(null);
        }

        if (task.Origin?.Inspection is { } inspection)
        {
            await deciding.OnAsync(
                Kinds.Inspection,
                new RowId(inspection.UnitCode, inspection.Year, inspection.Id),
                (recorded, now) => recorded is null ? null : RecordInspection.Settle(recorded, task, now),
                cancellationToken);
        }

        if (task.Origin?.Difficulty is { } from)
        {
            await difficulties.OnAsync(
                new RowId(from.UnitCode, from.Year, from.Id),
                about: null,
                (difficulty, assignment, now) => difficulty is null ? null : TaskConfirmed.Decide(difficulty, assignment, task, now),
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
