using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
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
        if (message.Subject is Subject.Thing { Kind: ThingKind.Inspection })
        {
            if (await inspections.FindAsync(message.About, cancellationToken)
                is { Inspection: { Task: { } followUp } inspection })
            {
                await tasks.FromInspectionAsync(inspection, followUp, cancellationToken);
            }

            return new SendResult.Sent(null);
        }

        Stored<Difficulty>? stored = await units.FindAsync(
            Kinds.Difficulty, message.About, cancellationToken);
        if (stored?.State is { Decision.Task: { } task } difficulty)
        {
            await tasks.FromDecisionAsync(difficulty, task.Id, cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}
