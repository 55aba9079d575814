using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The reporter says that it is settled.</summary>
public sealed class SettleAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.Settle;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => ReporterSteps.Settle(d, assignment, click[Fields.Note], click.Who, reference.Roster, now),
        ReceiptForm.Draw,
        ChatText.SettledNotice,
        cancellationToken);
}
