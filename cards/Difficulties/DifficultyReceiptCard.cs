using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>A difficulty as its reporter sees it: its number, how far it is, and what the reporter can do with it.</summary>
public static class DifficultyReceiptCard
{
    /// <param name="view">As it stands; its number may still be missing.</param>
    /// <param name="asReporter">Whether the reader may withdraw, settle or open it again; the click is authorised again.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="faults">What was wrong with what was typed.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        DifficultyView view, bool asReporter, CardContext context, IReadOnlyList<Fault>? faults = null, string? notice = null)
    {
        Difficulty difficulty = view.Difficulty;
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults ?? []);
        card.Heading(DifficultyText.Heading(difficulty, words));
        if (difficulty.Status is DifficultyStatus.Reported)
        {
            card.Text(DifficultyText.Numbered(
                difficulty, words, nameof(CardText.SentToOffice), nameof(CardText.SentToOfficeUnnumbered)), strong: true);
        }

        DifficultyText.WriteOrigin(card, view);
        DifficultyText.WriteReport(card, difficulty);
        card.Section(part => DifficultyProgressText.WriteForReporter(part, view));
        switch (view.Work?.Assignment)
        {
            case { Status: AssignmentStatus.Blocked } waiting when waiting.BlockedBy == difficulty.Id:
                card.Statement(words[nameof(CardText.PausedUntilAnswered)]);
                break;
            case { Status: AssignmentStatus.Open } open when asReporter:
                // The form took the place of the assignment's card: this leads back to its buttons.
                card.Buttons(
                    Buttons.Execute(words[nameof(CardText.ButtonShowTask)], Verbs.ShowAssignment, Buttons.About(open.Id), inputs: false));
                break;
        }

        if (asReporter)
        {
            card.Section(part => WriteSteps(part, difficulty, faults ?? []));
        }

        return card.ToCard();
    }

    private static void WriteSteps(CardWriter card, Difficulty difficulty, IReadOnlyList<Fault> faults)
    {
        Words words = card.Words;
        Dictionary<string, string> about = Buttons.About(difficulty);
        FormFields fields = new(card, faults);
        if (difficulty.IsClosed)
        {
            fields.Text(Fields.Note, nameof(CardText.FieldReopen), null, multiline: false);
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonReopen)], Verbs.ReopenDifficulty, about));
            return;
        }

        fields.Text(Fields.Note, nameof(CardText.FieldTakeBack), null, multiline: false);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonSettle)], Verbs.Settle, about),
            Buttons.Execute(words[nameof(CardText.ButtonWithdraw)], Verbs.Withdraw, about));
    }
}
