using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Somebody of the Office takes a difficulty.</summary>
public sealed class TakeAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.TakeDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click, (d, _, now) => Take.Decide(d, click.Who, reference.Roster, now), OfficeForm.Draw(click), null, cancellationToken);
}
