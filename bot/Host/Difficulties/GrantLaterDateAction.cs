using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Office grants a later date.</summary>
public sealed class GrantLaterDateAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.GrantLaterDate;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => GrantLaterDate.Decide(
            d, assignment, click[Fields.GrantedDate], click[Fields.Answer], click.Who, reference.Roster, reference.Calendar, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
