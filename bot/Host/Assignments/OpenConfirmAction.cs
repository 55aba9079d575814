using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Opens the confirm form in place of the card.</summary>
public sealed class OpenConfirmAction(ClickedAssignments clicked, ReferenceData reference, OpenForms openForms, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenConfirm;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, FaultCode.NotAllowedToConfirm, cancellationToken);
        if (view is not { Assignment.Status: AssignmentStatus.Open })
        {
            return view is null ? end! : new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(ConfirmCard.Render(view, ConfirmForm.Blank(view.Assignment, view.Duty, contexts.Now().Rule, contexts.Now().Now), [], contexts.Now(), reference.Roster.ReportingUnits));
    }
}

/// <summary>Back from a form to the card.</summary>
public sealed class ShowAssignmentAction(ClickedAssignments clicked, OpenForms openForms, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowAssignment;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, FaultCode.NotAllowedToConfirm, cancellationToken);
        if (view is null)
        {
            return end!;
        }

        await openForms.ClosedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
    }
}
