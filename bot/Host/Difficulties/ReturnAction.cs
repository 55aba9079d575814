using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The chief of office returns a difficulty to the officer.</summary>
public sealed class ReturnAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReturnToOfficer;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => ReturnToOfficer.Decide(d, OfficeForm.Read(click), click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
