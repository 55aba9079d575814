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

    public static AdaptiveCard Render(IReadOnlyList<UnitOwing> owing, CardContext context)
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
        foreach (UnitOwing unit in units.Take(MaxUnits))
        {
            card.Section(part => WriteUnit(part, unit));
        }

        if (units.Count > MaxUnits)
        {
            card.Text(words.Of(nameof(CardText.OwingMoreUnits), units.Count - MaxUnits));
        }

        return card.ToCard();
    }

    private static void WriteUnit(CardWriter part, UnitOwing owing)
    {
        part.Text(
            owing.Under is { } above ? part.Words.Of(nameof(CardText.OwingUnder), owing.Unit.Name, above) : owing.Unit.Name,
            strong: true);
        foreach (AssignmentView view in owing.Views.Take(MaxWorkOfUnit))
        {
            bool overdue = view.Assignment.IsOverdue(part.Context.Now);
            part.Text(Work(view, part.Context), color: overdue ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default);
        }

        if (owing.Views.Count > MaxWorkOfUnit)
        {
            part.Text(part.Words.Of(nameof(CardText.OwingMoreWork), owing.Views.Count - MaxWorkOfUnit));
        }
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
