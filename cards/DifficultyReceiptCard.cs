using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>What the reporter of a difficulty sees in the place of the form: its number, and how far the Office is.</summary>
public static class DifficultyReceiptCard
{
    /// <param name="difficulty">As reported; its number may still be missing.</param>
    /// <param name="view">The assignment that it is about.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(Difficulty difficulty, AssignmentView view, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Heading(DifficultyText.Numbered(
            difficulty, words, nameof(CardText.DifficultyNumbered), nameof(CardText.DifficultyUnnumbered)));
        card.Text(DifficultyText.Numbered(
            difficulty, words, nameof(CardText.SentToOffice), nameof(CardText.SentToOfficeUnnumbered)), strong: true);
        card.Line(nameof(CardText.LabelTask), view.Title);
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        DifficultyText.WriteReport(card, difficulty);
        card.Section(part => DifficultyText.WriteProgress(part, difficulty));
        switch (view.Assignment.Status)
        {
            case AssignmentStatus.Blocked when view.Assignment.BlockedBy == difficulty.Id:
                card.Statement(words[nameof(CardText.PausedUntilAnswered)]);
                break;
            case AssignmentStatus.Open:
                // The form took the place of the assignment's card: this leads back to its buttons.
                card.Buttons(Buttons.Execute(
                    words[nameof(CardText.ButtonShowTask)], Verbs.ShowAssignment, Buttons.About(view.Assignment.Id)));
                break;
        }

        return card.ToCard();
    }
}
