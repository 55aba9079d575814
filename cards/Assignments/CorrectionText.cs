using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Cards;

/// <summary>The end of a receipt: what it said before, until when it can be corrected, and the buttons for that.</summary>
internal static class CorrectionText
{
    public static void Write(CardWriter card, AssignmentView view, Confirmation confirmation)
    {
        Words words = card.Words;
        if (view.Assignment.Earlier is { } earlier)
        {
            card.Long(nameof(CardText.LabelBefore), Before(view, confirmation, earlier, words));
        }

        card.Long(nameof(CardText.LabelAfterFreeze), confirmation.AfterFreeze);
        if (view.Figures is not { } figures)
        {
            return;
        }

        card.Text(
            figures.Freeze is { } freeze
                ? words.Of(nameof(CardText.FrozenAt), words.Name(figures.Quarter), freeze.At)
                : words.Of(nameof(CardText.OpenUntil), figures.OpenUntil),
            subtle: true);
        WriteButtons(card, view);
    }

    /// <summary>The buttons to correct it or take it back; none where that cannot be known.</summary>
    public static void WriteButtons(CardWriter card, AssignmentView view)
    {
        if (view.Figures is not { } figures)
        {
            return;
        }

        Words words = card.Words;
        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        card.Buttons(figures.Freeze is null
            ?
            [
                Buttons.Execute(words[nameof(CardText.ButtonCorrect)], Verbs.OpenCorrect, about),
                Buttons.Execute(words[nameof(CardText.ButtonTakeBack)], Verbs.AskTakeBack, about),
            ]
            : [Buttons.Execute(words[nameof(CardText.ButtonAdjust)], Verbs.OpenCorrect, about)]);
    }

    /// <summary>That the record went on after it was confirmed, with the buttons to say it anew; nothing where both say the same.</summary>
    public static void WriteConfirmedOtherwise(CardWriter card, AssignmentView? confirmed)
    {
        if (confirmed is not null)
        {
            card.Section(part =>
            {
                part.Text(part.Words.Of(nameof(CardText.ConfirmedOtherwise), confirmed.Title), color: AdaptiveTextColor.Attention);
                WriteButtons(part, confirmed);
            });
        }
    }

    // Who said it then, and those of its figures that are others now.
    private static string Before(AssignmentView view, Confirmation now, Confirmation earlier, Words words)
    {
        List<string> lines = [words.Of(nameof(CardText.NameAndMoment), earlier.ByName, earlier.At)];
        if (earlier.HeldOn != now.HeldOn)
        {
            lines.Add($"{words[nameof(CardText.LabelHeldOn)]}: {Words.Date(earlier.HeldOn)}");
        }

        lines.AddRange(ConfirmationText.Lines(view.Duty, earlier, view.Units, words)
            .Except(ConfirmationText.Lines(view.Duty, now, view.Units, words))
            .Select(line => $"{line.Label}: {line.Value}"));
        return string.Join('\n', lines);
    }
}
