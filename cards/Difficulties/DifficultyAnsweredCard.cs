using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>The new message that tells the reporter of an answer or a decision; an open assignment can be confirmed in it.</summary>
public static class DifficultyAnsweredCard
{
    public static AdaptiveCard Render(DifficultyView view, CardContext context)
    {
        Difficulty difficulty = view.Difficulty;
        CardWriter card = new(context);
        card.Heading(Heading(difficulty, card.Words));
        card.Line(nameof(CardText.LabelDifficulty), difficulty.Number);
        card.Line(nameof(CardText.LabelTask), view.Work?.Title);
        card.Line(
            difficulty.Locality is null ? nameof(CardText.LabelUnit) : nameof(CardText.LabelLocality), view.From);
        card.Long(nameof(CardText.LabelText), difficulty.Text);
        card.Section(part => DifficultyProgressText.WriteOutcome(part, view));
        switch (view.Work)
        {
            case { Assignment.Status: AssignmentStatus.Open } work:
                card.Section(part =>
                {
                    if (difficulty.Effect is DifficultyEffect.CannotDo)
                    {
                        part.Text(part.Words[nameof(CardText.OpenAgain)]);
                    }

                    AssignmentCard.WriteRequest(part, work);
                });
                break;
            case { Assignment.Status: AssignmentStatus.Blocked } when difficulty.Status is DifficultyStatus.TaskGiven:
                card.Statement(card.Words[nameof(CardText.WaitsForTask)]);
                break;
        }

        return card.ToCard();
    }

    /// <summary>What happened, in a few words.</summary>
    internal static string Heading(Difficulty difficulty, Words words)
    {
        bool byDeputy = difficulty.Decision is { } decision && decision.Upn == difficulty.Deputy;
        return words[difficulty.Status switch
        {
            DifficultyStatus.LaterDateGranted => nameof(CardText.OfficeGranted),
            DifficultyStatus.LaterDateRefused => nameof(CardText.OfficeRefusedDate),
            DifficultyStatus.Agreed when difficulty.Decision?.Task is not null => nameof(CardText.TaskOfDecisionDone),
            DifficultyStatus.TaskGiven or DifficultyStatus.Agreed =>
                byDeputy ? nameof(CardText.DeputyAgreed) : nameof(CardText.DirectorAgreed),
            DifficultyStatus.Disagreed => byDeputy ? nameof(CardText.DeputyDisagreed) : nameof(CardText.DirectorDisagreed),
            _ => nameof(CardText.OfficeAnswered),
        }];
    }
}
