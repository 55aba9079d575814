using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>
/// The plan's targets for a period: each with its numbers, its state in words, and the button to the rows they come from.
/// </summary>
public static class TargetsCard
{
    public static AdaptiveCard Render(ReportingPeriod period, IReadOnlyList<Target> targets, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.TargetsHeading), words.Name(period)));
        card.Text(words.Of(nameof(CardText.TargetsUpTo), context.Now), subtle: true);
        foreach (Target target in targets)
        {
            card.Section(part => Write(part, target, period));
        }

        return card.ToCard();
    }

    internal static void Write(CardWriter part, Target target, ReportingPeriod period)
    {
        Words words = part.Words;
        part.Text(TargetText.Title(target.Id, words), strong: true);
        part.Text(TargetText.State(target, words), color: TargetText.Color(target));
        if (target.Figures.Count == 0)
        {
            return;
        }

        part.Text(string.Join('\n', target.Figures.Select(f => $"{TargetText.Label(f, words)}: {TargetText.Value(f, words)}")));
        if (target.CalledOff.Count > 0)
        {
            part.Text(words.Of(nameof(CardText.TargetCalledOff), string.Join("; ", target.CalledOff.Select(e =>
                words.In(e.Duty.OccurrenceTitleFor(e.OccurrenceKey), e.Duty.OccurrenceTitleEnFor(e.OccurrenceKey))))));
        }

        if (target.Adjusted > 0)
        {
            part.Text(words.Of(nameof(CardText.TargetAdjusted), target.Adjusted), subtle: true);
        }

        if (target.Sources.Count > 0)
        {
            part.Buttons(Buttons.Execute(
                words.Of(nameof(CardText.ButtonSources), target.Sources.Count), Verbs.TargetSources, About(target.Id, period)));
        }
    }

    internal static Dictionary<string, string> About(TargetId id, ReportingPeriod period) => new()
    {
        [DataKeys.Target] = id.ToString(),
        [DataKeys.Period] = PeriodName.Of(period),
    };
}
