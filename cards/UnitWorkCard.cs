using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>What a unit still has to do, each item with its buttons in place; also the one message of the day.</summary>
public static class UnitWorkCard
{
    // A card that is posted stays under 28 KB; an item takes up to 1.2 KB, with its buttons 3 KB.
    private const int MaxWithButtons = 8;
    private const int MaxWithoutButtons = 20;

    /// <param name="unit">Whose work it is.</param>
    /// <param name="views">The unit's assignments; those confirmed are left out.</param>
    /// <param name="mayConfirm">Whether the reader gets the buttons; the click is authorised again.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="digest">As the day's message rather than as an answer.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        Unit unit, IReadOnlyList<AssignmentView> views, bool mayConfirm, CardContext context, bool digest = false, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        Words words = card.Words;
        IReadOnlyList<AssignmentView> toDo = AssignmentText.ToDo(views);
        card.Heading(digest
            ? words.Of(nameof(CardText.DigestHeading), words.DateWithWeekday(DateOnly.FromDateTime(context.Now)))
            : words.Of(nameof(CardText.WorkHeading), unit.Name));
        card.Text(Count(toDo, context));
        int shown = mayConfirm ? MaxWithButtons : MaxWithoutButtons;
        foreach (AssignmentView view in toDo.Take(shown))
        {
            card.Section(item => WriteItem(item, view, mayConfirm));
        }

        if (toDo.Count > shown)
        {
            card.Text(words.Of(nameof(CardText.WorkMore), toDo.Count - shown));
        }

        if (toDo.Count > 0 && !mayConfirm)
        {
            card.Text(words[nameof(CardText.WorkWhoConfirms)], subtle: true);
        }

        return card.ToCard();
    }

    /// <summary>How much there is, and how much of it is overdue.</summary>
    internal static string Count(IReadOnlyList<AssignmentView> toDo, CardContext context)
    {
        Words words = new(context.Culture);
        int overdue = toDo.Count(v => v.Assignment.IsOverdue(context.Now));
        return toDo.Count == 0 ? words[nameof(CardText.WorkNone)]
            : overdue == 0 ? words.Of(nameof(CardText.WorkCount), toDo.Count)
            : words.Of(nameof(CardText.WorkCountOverdue), toDo.Count, overdue);
    }

    private static void WriteItem(CardWriter item, AssignmentView view, bool mayConfirm)
    {
        Assignment assignment = view.Assignment;
        CardContext context = item.Context;
        AdaptiveTextColor color = assignment.IsOverdue(context.Now) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        string relative = RelativeTime.Of(assignment.DueAt, context.Now, context.Culture);
        item.Text(view.Title, strong: true);
        item.Line(AssignmentText.WhenLabel(view), AssignmentText.When(view, context));
        item.Line(nameof(CardText.LabelDue), item.Words.Of(nameof(CardText.DueAndRelative), assignment.DueAt, relative), color);
        item.Line(nameof(CardText.LabelStatus), AssignmentText.State(view, context), color);
        if (mayConfirm && assignment.Status is AssignmentStatus.Open)
        {
            Buttons.WriteForOpen(item, view);
        }
    }
}
