using System.Globalization;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>The sentence that names a fault of a roster's list with its place; each code has one under its own name.</summary>
public static class RosterFaultText
{
    private const string Prefix = "RosterFault";

    public static string Of(RosterFault fault, CultureInfo culture)
    {
        Words words = new(culture);
        // As it stands beside the row, without signs between its figures.
        string row = fault.Row.ToString(CultureInfo.InvariantCulture);
        string sentence = words.Of(Prefix + fault.Code, fault.Values);
        return fault.Sheet is { } sheet
            ? words.Of(nameof(CardText.RosterFaultInSheet), sheet, row, sentence)
            : words.Of(nameof(CardText.RosterFaultInLine), row, sentence);
    }
}
