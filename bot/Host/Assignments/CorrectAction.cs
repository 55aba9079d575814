using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The form, sent again.</summary>
public sealed class CorrectAction(Correcting correcting) : ICardAction
{
    public string Verb => Verbs.Correct;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        ConfirmForm form = new(click.Data);
        return correcting.DecideAsync(
            click, (assignment, by, now) => Correct.Decide(assignment, form, click.Who, by, now), ChatText.Corrected, form,
            cancellationToken);
    }
}
