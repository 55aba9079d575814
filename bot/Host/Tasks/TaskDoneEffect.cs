using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tasks;

/// <summary>
/// And back: the task is confirmed, so the difficulty closes and what waited for it opens again, or the inspection is settled.
/// </summary>
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
