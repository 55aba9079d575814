using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Back from a form to the card.</summary>
public sealed class ShowAssignmentAction(ClickedAssignments clicked, OpenForms openForms, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowAssignment;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Confirm, cancellationToken);
        if (view is null)
        {
            return end!;
        }

        await openForms.ClosedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
    }
}
