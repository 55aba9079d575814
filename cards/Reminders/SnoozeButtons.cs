using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>"Để mai nhắc lại" and "sau 2 ngày làm việc", where a reminder can still be put off.</summary>
internal static class SnoozeButtons
{
    /// <summary>For all that is being reminded of.</summary>
    public static void Write(CardWriter card, IReadOnlyList<AssignmentView> views)
    {
        if (views.FirstOrDefault(v => CanWait(v, card.Context.Now)) is { } any)
        {
            card.Buttons(Both(card.Words, new() { [DataKeys.Unit] = any.Unit.Code }));
        }
    }

    /// <summary>For one assignment.</summary>
    public static void Write(CardWriter card, AssignmentView view)
    {
        if (CanWait(view, card.Context.Now))
        {
            card.Buttons(Both(card.Words, Buttons.About(view.Assignment.Id)));
        }
    }

    public static AdaptiveAction[] Both(Words words, Dictionary<string, string> about) =>
    [
        Buttons.Execute(words[nameof(CardText.ButtonSnoozeTomorrow)], Verbs.Snooze, In(about, "1"), inputs: false),
        Buttons.Execute(words[nameof(CardText.ButtonSnoozeTwoDays)], Verbs.Snooze, In(about, "2"), inputs: false),
    ];

    // The button is only an offer; the decision is made at the click.
    private static bool CanWait(AssignmentView view, DateTime now) =>
        view.Assignment is { Status: AssignmentStatus.Open, Reminded: > LadderStep.None } assignment
        && view.Duty.Ladder is not DutyLadder.None
        && (assignment.IsOverdue(now) || now.Date < assignment.DueAt.Date);

    private static Dictionary<string, string> In(Dictionary<string, string> about, string days) => new(about) { [DataKeys.Days] = days };
}
