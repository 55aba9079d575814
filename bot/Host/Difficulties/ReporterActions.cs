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

/// <summary>The reporter opens it again, with words.</summary>
public sealed class ReopenAction(DifficultyDeciding deciding, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.ReopenDifficulty;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.HandleAsync(
        click,
        (d, assignment, now) => ReporterSteps.Reopen(d, assignment, click[Fields.Note], click.Who, reference.Roster, reference.Calendar, now),
        ReceiptForm.Draw,
        ChatText.ReopenedNotice,
        cancellationToken);
}

/// <summary>Opens one difficulty: to decide on it, to handle it, or to follow it, by who looks.</summary>
public sealed class ShowDifficultyAction(DifficultyViews views, DifficultyDetail detail, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.ShowDifficulty;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await views.ClickedAsync(click, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        return Reporters.MaySee(click.Who, view.Difficulty, reference.Roster)
            ? new CardAnswer.Card(detail.CardFor(click.Who, view))
            : (await refusals.ForbiddenAsync(click, view.Difficulty.Subject, [new Fault(FaultCode.NotAllowedToSee)], cancellationToken))!;
    }
}

internal static class ReceiptForm
{
    public static readonly DrawDifficulty Draw =
        (view, context, faults, notice) => DifficultyReceiptCard.Render(view, asReporter: true, context, faults, notice);
}
