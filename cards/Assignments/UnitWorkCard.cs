using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;

namespace TeamsReformBot.Cards;

/// <summary>What a unit still has to do, each item with its buttons in place.</summary>
public static class UnitWorkCard
{
    // A card that is posted stays under 28 KB; an item takes up to 1.2 KB, with its buttons 3 KB.
    private const int MaxWithButtons = 8;
    private const int MaxWithoutButtons = 20;

    /// <param name="unit">Whose work it is.</param>
    /// <param name="views">The unit's assignments; those confirmed are left out.</param>
    /// <param name="mayConfirm">Whether the reader gets the buttons; the click is authorised again.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        Unit unit, IReadOnlyList<AssignmentView> views, bool mayConfirm, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        Words words = card.Words;
        IReadOnlyList<AssignmentView> toDo = AssignmentText.ToDo(views);
        card.Heading(words.Of(nameof(CardText.WorkHeading), unit.Name));
        card.Text(Count(toDo, context));
        WriteItems(card, toDo, mayConfirm, mayConfirm ? MaxWithButtons : MaxWithoutButtons);
        if (mayConfirm)
        {
            SnoozeButtons.Write(card, toDo);
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

    /// <summary>The items, each with its buttons; the figures of a quarter that are asked for together are one.</summary>
    internal static void WriteItems(CardWriter card, IReadOnlyList<AssignmentView> views, bool mayConfirm, int most)
    {
        IReadOnlyList<AssignmentView> toDo = AssignmentText.ToDo(views);
        bool several = toDo.Select(v => v.Unit.Code).Distinct().Count() > 1;
        AssignmentView[][] items = [.. toDo.GroupBy(KeyOf).SelectMany(Together)];
        foreach (AssignmentView[] item in items.Take(most))
        {
            card.Section(part =>
            {
                if (item is [var single])
                {
                    WriteItem(part, single, mayConfirm, several);
                }
                else
                {
                    WriteSheet(part, item, mayConfirm, several);
                }
            });
        }

        if (items.Length > most)
        {
            card.Text(card.Words.Of(nameof(CardText.WorkMore), items.Skip(most).Sum(item => item.Length)));
        }
    }

    private static string KeyOf(AssignmentView view) => view.Sheet is { } quarter
        ? string.Join('|', SheetCard.About(view.Unit, quarter).Values)
        : $"{view.Unit.Code}|{view.Assignment.Id.Subject}";

    private static IEnumerable<AssignmentView[]> Together(IEnumerable<AssignmentView> same)
    {
        AssignmentView[] views = [.. same];
        return views[0].Sheet is not null && views.Length >= SheetContents.Fewest ? [views] : views.Select(v => (AssignmentView[])[v]);
    }

    private static void WriteSheet(CardWriter item, AssignmentView[] views, bool mayConfirm, bool namesUnit)
    {
        Words words = item.Words;
        AssignmentView first = views[0];
        item.Text(SheetCard.Title(first.Sheet!, item.Context), strong: true);
        item.Line(nameof(CardText.LabelUnit), namesUnit ? first.Unit.Name : null);
        item.Line(
            nameof(CardText.LabelFigures),
            words.Of(nameof(CardText.SheetCount), views.Length, string.Join("; ", views.Select(v => v.Title))));
        WriteDue(item, first);
        if (mayConfirm)
        {
            item.Buttons(Buttons.Execute(
                words[nameof(CardText.ButtonOpenSheet)], Verbs.OpenSheet, SheetCard.About(first.Unit, first.Sheet!), inputs: false,
                primary: true));
        }
    }

    private static void WriteDue(CardWriter item, AssignmentView view)
    {
        CardContext context = item.Context;
        Assignment assignment = view.Assignment;
        AdaptiveTextColor color = assignment.IsOverdue(context.Now) ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        string relative = RelativeTime.Of(assignment.DueAt, context.Now, context.Culture);
        item.Line(nameof(CardText.LabelDue), item.Words.Of(nameof(CardText.DueAndRelative), assignment.DueAt, relative), color);
        item.Line(nameof(CardText.LabelStatus), AssignmentText.State(view, context), color);
    }

    private static void WriteItem(CardWriter item, AssignmentView view, bool mayConfirm, bool namesUnit)
    {
        Assignment assignment = view.Assignment;
        CardContext context = item.Context;
        item.Text(view.Title, strong: true);
        item.Line(nameof(CardText.LabelUnit), namesUnit ? view.Unit.Name : null);
        item.Line(AssignmentText.WhenLabel(view), AssignmentText.When(view, context));
        WriteDue(item, view);
        if (mayConfirm && assignment.Status is AssignmentStatus.Open)
        {
            Buttons.WriteForOpen(item, view);
        }
    }
}
