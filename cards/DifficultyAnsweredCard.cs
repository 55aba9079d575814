using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>The new message that tells the reporter of the Office's answer; an open assignment can be confirmed in it.</summary>
public static class DifficultyAnsweredCard
{
    public static AdaptiveCard Render(Difficulty difficulty, AssignmentView view, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(Heading(difficulty, card.Words));
        card.Line(nameof(CardText.LabelDifficulty), difficulty.Number);
        card.Line(nameof(CardText.LabelTask), view.Title);
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Long(nameof(CardText.LabelText), difficulty.Text);
        card.Section(part => DifficultyText.WriteAnswer(part, difficulty));
        if (view.Assignment.Status is AssignmentStatus.Open)
        {
            card.Section(part =>
            {
                if (difficulty.Effect is DifficultyEffect.CannotDo)
                {
                    part.Text(part.Words[nameof(CardText.OpenAgain)]);
                }

                AssignmentCard.WriteRequest(part, view);
            });
        }

        return card.ToCard();
    }

    /// <summary>What happened, in a few words.</summary>
    internal static string Heading(Difficulty difficulty, Words words) => words[
        difficulty.Status is DifficultyStatus.LaterDateGranted ? nameof(CardText.OfficeGranted) : nameof(CardText.OfficeAnswered)];
}
