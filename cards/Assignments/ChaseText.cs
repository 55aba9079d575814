using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>A unit to be chased: whom to address, and what is owed.</summary>
/// <param name="Addressee">Who gets what is addressed to the unit; null where nobody does.</param>
public sealed record ChasedUnit(Unit Unit, Person? Addressee, IReadOnlyList<AssignmentView> Owed);

/// <summary>
/// Who owes what, as plain lines to be copied as a whole into another app or a letter: no formatting that would be lost on the way.
/// </summary>
public static class ChaseText
{
    // A message of more is refused by the channel; characters, each up to three bytes.
    private const int MaxLength = 8000;

    public static string Of(IReadOnlyList<ChasedUnit> units, CardContext context)
    {
        Words words = new(context.Culture);
        if (units.Count == 0)
        {
            return words.Of(nameof(CardText.OwingNone), context.Now);
        }

        string text = words.Of(nameof(CardText.ChaseHeading), context.Now);
        for (int i = 0; i < units.Count; i++)
        {
            string next = $"\n\n{i + 1}. {Unit(units[i], context, words)}";
            if (text.Length + next.Length > MaxLength)
            {
                return $"{text}\n\n{words.Of(nameof(CardText.OwingMoreUnits), units.Count - i)}";
            }

            text += next;
        }

        return text;
    }

    private static string Unit(ChasedUnit unit, CardContext context, Words words)
    {
        string name = unit.Addressee is { } who ? $"{unit.Unit.Name} ({who.Title})" : unit.Unit.Name;
        return name + string.Concat(unit.Owed.Select(view => "\n- " + words.Of(
            nameof(CardText.OwingWork),
            view.Title,
            DateOnly.FromDateTime(view.Assignment.DueAt),
            RelativeTime.Of(view.Assignment.DueAt, context.Now, context.Culture))));
    }
}
