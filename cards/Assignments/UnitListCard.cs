using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>Every unit under the one above it, one to be chosen.</summary>
public static class UnitListCard
{
    // Keeps a card that is posted under 28 KB.
    private const int MaxUnits = 60;

    public static AdaptiveCard Render(Roster roster, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        List<Unit> open = [.. roster.Units.Where(unit => !unit.IsClosed)];
        card.Heading(words.Of(nameof(CardText.UnitListHeading), open.Count, roster.People.Count));
        foreach ((Unit unit, int depth) in open.Where(unit => unit.ParentCode is null).SelectMany(unit => Tree(unit, roster, 0))
            .Take(MaxUnits))
        {
            card.Text(string.Concat(Enumerable.Repeat("– ", depth)) + Shown(unit, roster, words), subtle: depth > 0);
        }

        new FormFields(card, []).Choose(
            DataKeys.Unit, nameof(CardText.LabelUnit), null, roster.Units.Select(unit => (unit.Code.Text, unit.Name)),
            hintName: nameof(CardText.FieldUnitHint));
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonShowUnit)], Verbs.ShowUnit, new Dictionary<string, string>(), primary: true));
        return card.ToCard();
    }

    private static IEnumerable<(Unit Unit, int Depth)> Tree(Unit unit, Roster roster, int depth) =>
        roster.ChildrenOf(unit.Code).SelectMany(child => Tree(child, roster, depth + 1)).Prepend((unit, depth));

    private static string Shown(Unit unit, Roster roster, Words words) =>
        words.Of(
            nameof(CardText.UnitListLine), unit.Name, roster.HeadOf(unit.Code)?.Name ?? words[nameof(CardText.UnitListNoHead)],
            unit.StaffCount);
}
