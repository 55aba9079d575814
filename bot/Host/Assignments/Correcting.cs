using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>What the buttons of a receipt share: the assignment, what a decision needs, the forms.</summary>
public sealed class Correcting(
    AssignmentDeciding deciding, AssignmentViews views, ReferenceData reference, OpenForms openForms, Refusals refusals,
    CardContexts contexts)
{
    /// <summary>
    /// Decides on what was confirmed; answers with the receipt or the open card, or with what <paramref name="again"/> makes of a refusal.
    /// </summary>
    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">Decides.</param>
    /// <param name="done">The line on top of the card that follows.</param>
    /// <param name="again">The form, to be shown once more; null where there was none.</param>
    public async Task<CardAnswer> DecideAsync(
        CardClick click,
        Func<Assignment, ConfirmContext, DateTime, Outcome<AssignmentFact>> decide,
        string done,
        ConfirmForm? again,
        CancellationToken cancellationToken)
    {
        if (click.Assignment is not { } id)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        await openForms.ClosedAsync(id, click.ActivityId, cancellationToken);
        Decided<ConfirmRows, AssignmentFact, Assignment>? decided = await deciding.OnAsync(id, decide, cancellationToken);
        if (decided is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        AssignmentView view = await views.OfAsync(decided.After ?? decided.Rows.Assignment!, cancellationToken);
        if (decided.Outcome is not Outcome<AssignmentFact>.Refused refused)
        {
            return new CardAnswer.Card(AssignmentCard.Render(
                view, contexts.Now(), decided.Outcome is Outcome<AssignmentFact>.Done ? done : ChatText.NothingChanged));
        }

        if (await refusals.ForbiddenAsync(click, id.Subject, refused.Faults, cancellationToken) is { } forbidden)
        {
            return forbidden;
        }

        if (again is null || view.Assignment.Confirmation is null)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now(), FaultText.Of(refused.Faults[0], contexts.Culture)));
        }

        await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(Form(view, again, refused.Faults));
    }

    /// <summary>The form with what was confirmed; it asks for the reason once the quarter is frozen.</summary>
    public CardAnswer.Card Open(AssignmentView view, Confirmation said)
    {
        ConfirmForm form = ConfirmForm.Of(said);
        return new CardAnswer.Card(Form(view, view.Figures?.Freeze is null ? form : form.With(Fields.AfterFreeze, ""), []));
    }

    public AdaptiveCards.AdaptiveCard Form(AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, string? notice = null) =>
        ConfirmCard.Render(view, form, faults, contexts.Now(), reference.Roster.ReportingUnits, notice);
}
