using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The chief of office submits a difficulty to the Director.</summary>
public sealed class SubmitAction(DifficultyDeciding deciding, ReferenceData reference, IOptions<ReformOptions> options) : ICardAction
{
    public string Verb => Verbs.SubmitToDirector;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, _, now) => Submit.Decide(
            d, OfficeForm.Read(click), click.Who, options.Value.Office.SkipChief, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
