using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Joint;

/// <summary>What the buttons about events held together answer with.</summary>
public sealed class JointAnswers(JointBook book, BusinessClock clock, Refusals refusals, CardContexts contexts)
{
    /// <summary>The item as it stands now; or why it was not changed.</summary>
    public async Task<CardAnswer> ToUnitAsync(
        CardClick click, JointItem? item, Outcome<JointFact>? outcome, CancellationToken cancellationToken) =>
        await RefusalAsync(click, item, outcome, cancellationToken)
        ?? new CardAnswer.Card(JointCard.Answered(await book.ViewAsync(item!, cancellationToken), contexts.Now(), ChatText.JointRecorded));

    /// <summary>The answer where nothing was changed; null where it was, or was so before.</summary>
    public async Task<CardAnswer?> RefusalAsync(
        CardClick click, JointItem? item, Outcome<JointFact>? outcome, CancellationToken cancellationToken)
    {
        if (item is null || outcome is null)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        return outcome is not Outcome<JointFact>.Refused refused ? null
            : await refusals.ForbiddenAsync(click, item.Id, refused.Faults, cancellationToken)
                ?? new CardAnswer.Line(FaultText.Of(refused.Faults[0], contexts.Culture));
    }

    /// <summary>Every event of the year and the one before, for the Office.</summary>
    public async Task<IReadOnlyList<JointView>> AllAsync(CancellationToken cancellationToken)
    {
        List<JointView> found = [];
        foreach (JointItem item in (await book.OfFiguresAsync(clock.Today.Year, cancellationToken))
            .Where(i => i.Status is not JointStatus.Unnamed || i.IsLost))
        {
            found.Add(await book.ViewAsync(item, cancellationToken));
        }

        return found;
    }
}
