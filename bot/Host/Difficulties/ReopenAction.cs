using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The reporter opens it again, with words.</summary>
public sealed class ReopenAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReopenDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) =>
            ReporterSteps.Reopen(d, assignment, click[Fields.Note], click.Who, reference.Roster, reference.Calendar, now),
        ReceiptForm.Draw,
        ChatText.ReopenedNotice,
        cancellationToken);
}
