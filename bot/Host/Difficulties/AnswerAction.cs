using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Office answers the reporter.</summary>
public sealed class AnswerAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.AnswerDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => AnswerUnit.Decide(d, assignment, click[Fields.Answer], click.Who, reference.Roster, now),
        OfficeForm.Draw(click),
        null,
        cancellationToken);
}
