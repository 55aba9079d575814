using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Opens the difficulty form in place of the card. Its token becomes the difficulty's id.</summary>
public sealed class OpenDifficultyAction(ClickedAssignments clicked, OpenForms openForms, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenDifficulty;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Report, cancellationToken);
        if (view is not { Assignment.Status: AssignmentStatus.Open })
        {
            return view is null ? end! : new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(DifficultyFormCard.Render(view, DifficultyForm.Blank, Guid.NewGuid().ToString("N"), [], contexts.Now()));
    }
}
