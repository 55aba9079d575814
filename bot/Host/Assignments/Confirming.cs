using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Confirms an assignment and answers with the receipt, or with the form and what is at fault.</summary>
public sealed class Confirming(
    AssignmentDeciding deciding, AssignmentViews views, UnitWork work, ReferenceData reference, OpenForms openForms, Refusals refusals,
    CardContexts contexts)
{
    /// <param name="click">Who pressed what.</param>
    /// <param name="formOf">The form to decide on.</param>
    /// <param name="typed">The form to give back when something is at fault; null where there was none.</param>
    public async Task<CardAnswer> HandleAsync(
        CardClick click, Func<Assignment, ConfirmContext, DateTime, ConfirmForm> formOf, ConfirmForm? typed,
        CancellationToken cancellationToken)
    {
        if (click.Assignment is not { } id)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        // Before anything is written: the refresh that the write causes must not take the form for one that is still being typed in.
        bool isItsCard = Permissions.MayConfirmOrEnter(click.Who, id.UnitCode, reference.Roster)
            && await openForms.ClosedAsync(id, click.ActivityId, cancellationToken);
        Decided<ConfirmRows, AssignmentFact, Assignment>? decided = await deciding.OnAsync(
            id, (assignment, by, now) => Confirm.Decide(assignment, formOf(assignment, by, now), click.Who, by, now), cancellationToken);
        if (decided is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        Assignment after = decided.After ?? decided.Rows.Assignment!;
        AssignmentView view = await views.OfAsync(after, cancellationToken);
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<AssignmentFact>.Refused refused)
        {
            if (await refusals.ForbiddenAsync(click, id.Subject, refused.Faults, cancellationToken) is { } forbidden)
            {
                return forbidden;
            }

            // Also of one tap: the form opens that asks for the reason.
            bool frozen = refused.Faults.Any(f => f.Code is FaultCode.PeriodFrozen);
            ConfirmForm? again = typed ?? (frozen ? formOf(after, decided.Rows.Context, context.Now) : null);
            if (again is null || after.Status is not AssignmentStatus.Open)
            {
                return await CardOrListAsync(
                    isItsCard, click.Who, view, FaultText.Of(refused.Faults[0], context.Culture), cancellationToken);
            }

            await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
            return new CardAnswer.Card(ConfirmCard.Render(
                view, again, refused.Faults, context, reference.Roster.ReportingUnits));
        }

        string? notice = decided.Outcome is Outcome<AssignmentFact>.AlreadyDone ? AlreadyConfirmed(after, context) : null;
        return await CardOrListAsync(isItsCard, click.Who, view, notice, cancellationToken);
    }

    // A click in a list gets the list back, so that the next item can be confirmed in place.
    private async Task<CardAnswer> CardOrListAsync(
        bool isItsCard, Person who, AssignmentView view, string? notice, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        IReadOnlyList<AssignmentView> owed = isItsCard ? [] : await work.OwedAsync(who, view.Unit.Code, cancellationToken);
        return new CardAnswer.Card(owed.Count > 0
            ? UnitWorkCard.Render(view.Unit, owed, mayConfirm: true, context, notice: notice ?? Recorded(view, context))
            : AssignmentCard.Render(view, context, notice));
    }

    private static string Recorded(AssignmentView view, CardContext context) => view.Assignment.Confirmation!.Attendance is { } attendance
        ? string.Format(context.Culture, ChatText.Recorded, view.Title, attendance.Present, attendance.Total)
        : string.Format(context.Culture, ChatText.RecordedPlain, view.Title);

    private static string AlreadyConfirmed(Assignment assignment, CardContext context)
    {
        DateTime at = assignment.Confirmation!.At;
        string format = at.Date == context.Now.Date ? "HH:mm" : "HH:mm, dd/MM/yyyy";
        return string.Format(context.Culture, ChatText.AlreadyConfirmed, at.ToString(format, CultureInfo.InvariantCulture));
    }
}
