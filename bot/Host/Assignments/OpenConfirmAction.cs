using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Opens the confirm form in place of the card.</summary>
public sealed class OpenConfirmAction(
    AssignmentViews views, Roster roster, OpenForms openForms, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenConfirm;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.AssignmentId() is not { } id || await views.OfAsync(id, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        if (!Permissions.MayConfirm(click.Who, id.UnitCode, roster))
        {
            return (await refusals.ForbiddenAsync(click, id.Subject, [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken))!;
        }

        if (view.Assignment.Status is not AssignmentStatus.Open)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(ConfirmCard.Render(view, ConfirmForm.Blank(view.Assignment), [], contexts.Now()));
    }
}

/// <summary>Back from a form to the card.</summary>
public sealed class ShowAssignmentAction(
    AssignmentViews views, Roster roster, OpenForms openForms, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowAssignment;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.AssignmentId() is not { } id || await views.OfAsync(id, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        if (!Permissions.MayConfirm(click.Who, id.UnitCode, roster))
        {
            return (await refusals.ForbiddenAsync(click, id.Subject, [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken))!;
        }

        await openForms.ClosedAsync(id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
    }
}
