using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Inspections;

/// <summary>An inspection without recommendation, to the unit's head; dropped when it was taken back.</summary>
public sealed class InspectionForUnitMessage(InspectionBook book, CardContexts contexts) : InspectionMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.InspectionForUnit;
}

/// <summary>What an inspection asked for is done, to who recorded it.</summary>
public sealed class InspectionSettledMessage(InspectionBook book, CardContexts contexts) : InspectionMessage(book, contexts)
{
    public override MessageKind Kind => MessageKind.InspectionSettled;
}

/// <summary>A posted copy follows the inspection.</summary>
public abstract class InspectionMessage(InspectionBook book, CardContexts contexts) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await book.FindAsync(new RowId(message.UnitCode, message.Year, Inspection.IdOf(message.Subject)), cancellationToken) is { Inspection.Withdrawn: null } view
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken) =>
        await book.FindAsync(new RowId(unitCode, year, Inspection.IdOf(subject)), cancellationToken) is { } view ? Card(view) : null;

    private OutgoingCard Card(InspectionView view)
    {
        CardContext context = contexts.Now();
        Inspection inspection = view.Inspection;
        return new OutgoingCard(
            InspectionCard.One(view, mayWithdraw: false, context),
            InspectionCard.Summary(view, context),
            new FollowedSubject(inspection.Subject, inspection.Year, Kind, inspection.Version));
    }
}

/// <summary>From the Office's rows to those of the inspected unit: an inspection was taken back, so nothing is asked any more.</summary>
public sealed class CallOffTaskEffect(InspectionBook book, Deciding deciding) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.CallOffTask;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await book.FindAsync(new RowId(message.UnitCode, message.Year, Inspection.IdOf(message.Subject)), cancellationToken)
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
