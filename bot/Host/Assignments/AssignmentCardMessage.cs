using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The request to confirm, and every posted copy of it from then on.</summary>
public sealed class AssignmentCardMessage(AssignmentViews views, OutboxStore outbox, ReferenceData reference, CardContexts contexts)
    : IFollowingContent
{
    public MessageKind Kind => MessageKind.AssignmentCard;

    public Going HowSent(OutboxMessage message) =>
        IsByClock(message) ? Going.Reminder.ToWhoConfirms() with { OfTheDay = true } : Going.AtOnce.ToWhoConfirms();

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await FindAsync(message, LadderStep.Ask, cancellationToken) is { Assignment.Status: AssignmentStatus.Open } view
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await FindAsync(unitCode, subject, cancellationToken) is { } view ? Card(view) : null;

    /// <summary>
    /// What a message is about; null when it says nothing any more: another date took its step back, which comes again in its turn, or
    /// a later message of its kind was written.
    /// </summary>
    public async Task<AssignmentView?> FindAsync(OutboxMessage message, LadderStep step, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.UnitCode, message.Subject, cancellationToken) is not { } view
            || (Ladder.StepsOf(view.Duty).Contains(step) && view.Assignment.Reminded < step))
        {
            return null;
        }

        string latest = AssignmentNotices.Of(view.Assignment, message.Kind, message.ToUpn!, message.DueAt).Id;
        return message.Id == latest || await outbox.GetAsync(message.UnitCode, message.Year, latest, cancellationToken) is null
            ? view
            : null;
    }

    public OutgoingCard Card(AssignmentView view, string? notice = null)
    {
        CardContext context = contexts.Now();
        Assignment a = view.Assignment;
        return new OutgoingCard(
            AssignmentCard.Render(view, context, notice),
            notice ?? Summaries.Assignment(view, context),
            new FollowedSubject(a.Id.Subject, a.Id.Year, MessageKind.AssignmentCard, view.ShownVersion));
    }

    // What somebody gave to the unit goes at once.
    private bool IsByClock(OutboxMessage message) => AssignmentId.OfSubject(message.UnitCode, message.Subject) is { } id
        && reference.Plan.FindDuty(id.DutyId)?.Recurrence.Kind is not RecurrenceKind.OnDemand;

    private async Task<AssignmentView?> FindAsync(UnitCode unitCode, Subject subject, CancellationToken cancellationToken) =>
        AssignmentId.OfSubject(unitCode, subject) is { } id ? await views.OfAsync(id, cancellationToken) : null;
}
