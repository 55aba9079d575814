using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Sửa» or «Điều chỉnh»: the form again, with what was confirmed.</summary>
public sealed class OpenCorrectAction(ClickedAssignments clicked, Correcting correcting, OpenForms openForms, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.OpenCorrect;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Confirm, cancellationToken);
        if (view?.Assignment.Confirmation is not { } said)
        {
            return view is null ? end! : new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return correcting.Open(view, said);
    }
}
