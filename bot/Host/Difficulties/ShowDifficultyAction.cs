using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Opens one difficulty: to decide on it, to handle it, or to follow it, by who looks.</summary>
public sealed class ShowDifficultyAction(DifficultyViews views, DifficultyDetail detail, ReferenceData reference, Refusals refusals)
    : ICardAction
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
