using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
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
