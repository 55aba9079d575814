using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>A unit and its assignments; those confirmed are left out.</summary>
/// <param name="Under">The name of the unit that it rolls up to, where that one owes too; null otherwise.</param>
public sealed record UnitOwing(Unit Unit, IReadOnlyList<AssignmentView> Views, string? Under = null);

/// <summary>For the Office: the units that owe a confirmation, and which.</summary>
public static class UnitsOwingCard
{
    // Keeps a card that is posted under 28 KB.
    private const int MaxUnits = 25;
    private const int MaxWorkOfUnit = 3;

    // With its fallback a button takes about 0.7 KB.
    private const int MaxWithButton = 12;

    /// <param name="owing">The units and their assignments.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="mayEnter">Whether the reader gets the button to enter a result for a unit; the click is authorised again.</param>
    public static AdaptiveCard Render(IReadOnlyList<UnitOwing> owing, CardContext context, bool mayEnter = false)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        List<UnitOwing> units =
        [
            .. owing
                .Select(o => o with { Views = AssignmentText.ToDo(o.Views) })
                .Where(o => o.Views.Count > 0)
                .GroupBy(o => o.Under ?? o.Unit.Name)
                .OrderByDescending(group => group.Sum(o => o.Views.Count(v => v.Assignment.IsOverdue(context.Now))))
                .SelectMany(group => group.OrderBy(o => o.Under is not null)),
        ];
        card.Heading(words[nameof(CardText.OwingHeading)]);
        card.Text(units.Count == 0
            ? words.Of(nameof(CardText.OwingNone), context.Now)
            : words.Of(nameof(CardText.OwingCount), units.Count, context.Now));
        int buttons = mayEnter ? MaxWithButton : 0;
        foreach (UnitOwing unit in units.Take(MaxUnits))
        {
            card.Section(part => buttons = WriteUnit(part, unit, buttons));
        }

        if (units.Count > MaxUnits)
        {
            card.Text(words.Of(nameof(CardText.OwingMoreUnits), units.Count - MaxUnits));
        }

        return card.ToCard();
    }

    // Gives how many buttons are left for the units that follow.
    private static int WriteUnit(CardWriter part, UnitOwing owing, int buttons)
    {
        part.Text(
            owing.Under is { } above ? part.Words.Of(nameof(CardText.OwingUnder), owing.Unit.Name, above) : owing.Unit.Name,
            strong: true);
        foreach (AssignmentView view in owing.Views.Take(MaxWorkOfUnit))
        {
            bool overdue = view.Assignment.IsOverdue(part.Context.Now);
            part.Text(Work(view, part.Context), color: overdue ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default);
            if (buttons > 0 && view.Assignment.Status is AssignmentStatus.Open)
            {
                part.Buttons(
                    Buttons.Execute(part.Words[nameof(CardText.ButtonEnterFor)], Verbs.OpenConfirm, Buttons.About(view.Assignment.Id)));
                buttons--;
            }
        }

        if (owing.Views.Count > MaxWorkOfUnit)
        {
            part.Text(part.Words.Of(nameof(CardText.OwingMoreWork), owing.Views.Count - MaxWorkOfUnit));
        }

        return buttons;
    }

    private static string Work(AssignmentView view, CardContext context)
    {
        Words words = new(context.Culture);
        DateTime due = view.Assignment.DueAt;
        return view.Assignment.Status is AssignmentStatus.Blocked
            ? words.Of(nameof(CardText.OwingWaiting), view.Title, AssignmentText.Blocker(view, words))
            : words.Of(
                nameof(CardText.OwingWork), view.Title, DateOnly.FromDateTime(due), RelativeTime.Of(due, context.Now, context.Culture));
    }
}
