using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>An officer puts a difficulty to the chief of office.</summary>
public sealed class PassOnAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.PassOn;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => PassOn.Decide(d, OfficeForm.Read(click), click.Who, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
