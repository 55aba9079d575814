using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The reporter withdraws a difficulty.</summary>
public sealed class WithdrawAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.Withdraw;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => ReporterSteps.Withdraw(d, assignment, click[Fields.Note], click.Who, reference.Roster, now),
        ReceiptForm.Draw,
        ChatText.WithdrawnNotice,
        cancellationToken);
}
