using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Thu hồi»: asks first.</summary>
public sealed class AskTakeBackAction(ClickedAssignments clicked, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskTakeBack;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Confirm, cancellationToken);
        return view switch
        {
            null => end!,
            { Assignment.Confirmation: { } said, Figures.Freeze: null } =>
                new CardAnswer.Card(TakeBackCard.Render(view, said, contexts.Now())),
            _ => new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now())),
        };
    }
}
