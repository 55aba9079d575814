using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>One confirmation that a target's numbers come from.</summary>
/// <param name="UnitName">The unit's name, or its code where the roster no longer has it.</param>
public sealed record SourceRow(string UnitName, Duty Duty, Assignment Assignment, Confirmation Said);

/// <summary>The rows behind a target's numbers: which unit, what, when, the figures, who confirmed.</summary>
public static class TargetSourcesCard
{
    // Keeps a card that is posted under 28 KB.
    private const int RowsShown = 20;

    /// <param name="target">The target with its numbers.</param>
    /// <param name="period">The period asked for.</param>
    /// <param name="rows">Every source row.</param>
    /// <param name="from">From which on they are shown.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(Target target, ReportingPeriod period, IReadOnlyList<SourceRow> rows, int from, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        IReadOnlyList<SourceRow> shown = [.. rows.Skip(from).Take(RowsShown)];
        card.Heading(words.Of(nameof(CardText.SourcesHeading), TargetText.Title(target.Id, words)));
        card.Text(words.Of(nameof(CardText.SourcesCount), words.Name(period), from + shown.Count, rows.Count), subtle: true);
        foreach (SourceRow row in shown)
        {
            card.Pair($"{row.UnitName}, {Title(row, words)}", Said(row, words));
        }

        List<AdaptiveAction> buttons =
            [Buttons.Execute(
                words[nameof(CardText.ButtonTargets)], Verbs.ShowTargets,
                new Dictionary<string, string> { [DataKeys.Period] = PeriodName.Of(period) })];
        if (from + shown.Count < rows.Count)
        {
            Dictionary<string, string> next = TargetsCard.About(target.Id, period);
            next[DataKeys.From] = (from + shown.Count).ToString(CultureInfo.InvariantCulture);
            buttons.Add(Buttons.Execute(words[nameof(CardText.ButtonMoreRows)], Verbs.TargetSources, next));
        }

        card.Buttons([.. buttons]);
        return card.ToCard();
    }

    private static string Title(SourceRow row, Words words)
    {
        (string key, string? about) = (row.Assignment.Id.OccurrenceKey, row.Assignment.About);
        return words.In(row.Duty.OccurrenceTitleFor(key, about), row.Duty.OccurrenceTitleEnFor(key, about));
    }

    private static string Said(SourceRow row, Words words)
    {
        Confirmation said = row.Said;
        IEnumerable<string> figures = ConfirmationText.Lines(row.Duty, said, [], words).Select(line => $"{line.Label}: {line.Value}");
        string topics = said.Topics.Count == 0 ? "" : $"{words[nameof(CardText.LabelTopics)]}: {string.Join(", ", said.Topics)}";
        string adjusted = said.AfterFreeze is null ? "" : words[nameof(CardText.SourceAdjusted)];
        return string.Join("; ", [Words.Date(said.HeldOn), .. figures, topics, words.Of(nameof(CardText.SourceBy), said.ByName), adjusted])
            .Replace("; ; ", "; ", StringComparison.Ordinal).TrimEnd(' ', ';');
    }
}
