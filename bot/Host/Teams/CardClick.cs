using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// A button that was pressed: by whom, about what, and what was typed. What it names is found here, once; a card's data is never trusted.
/// </summary>
/// <param name="Data">The card's data and inputs as strings.</param>
/// <param name="ActivityId">The message that holds the card; null where the channel does not say.</param>
/// <param name="Roster">Whose units the card names.</param>
public sealed record CardClick(Person Who, string Verb, IReadOnlyDictionary<string, string> Data, string? ActivityId, Roster Roster)
{
    /// <summary>
    /// The unit that the card names, in whatever letter case: its code is the roster's, so that nothing new is written under another.
    /// </summary>
    public Unit? Unit => this[DataKeys.Unit] is { } code ? Roster.FindUnit(code) : null;

    /// <summary>The assignment that the card names; null where it names none.</summary>
    public AssignmentId? Assignment =>
        Unit is { } unit ? AssignmentId.Parse(unit.Code, this[DataKeys.Duty], this[DataKeys.Occurrence]) : null;

    public string? this[string key] => Data.GetValueOrDefault(key);

    /// <summary>
    /// What names one of a unit's rows, which is there already: in the card's spelling of the unit, since cards have it from the row and
    /// rows of before 12/2026 may have another than the roster's.
    /// </summary>
    /// <param name="idKey">Which of <see cref="DataKeys"/> holds its id.</param>
    /// <returns>Null when it names none.</returns>
    public RowId? ReadRow(string idKey) =>
        int.TryParse(this[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && UnitCode.Parse(this[DataKeys.Unit]) is { } unit
            && Guid.TryParseExact(this[idKey], "N", out _)
            ? new RowId(unit, year, this[idKey]!)
            : null;
}
