using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Inspections;

/// <summary>From the Office's rows to those of the inspected unit: an inspection was taken back, so nothing is asked any more.</summary>
public sealed class CallOffTaskEffect(InspectionBook book, Deciding deciding) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.CallOffTask;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(message.About, cancellationToken)
            is { Inspection: { Withdrawn: { } withdrawn, Task: { } task } })
        {
            await deciding.OnAsync(
                Kinds.Assignment,
                task.Row,
                (assignment, now) => assignment is null ? null
                    : assignment.IsOwed ? Outcome.Of<AssignmentFact>(new AssignmentFact.CalledOff(now, withdrawn.Upn, null))
                    : Outcome.Repeated<AssignmentFact>(),
                cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}
