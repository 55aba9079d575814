using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Office refuses the later date that was asked for.</summary>
public sealed class RefuseLaterDateAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RefuseLaterDate;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => RefuseLaterDate.Decide(d, assignment, click[Fields.Answer], click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
