using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>What is wrong with cells of any column: errors that a sheet wrote into them, letters that are none.</summary>
internal static partial class RosterCells
{
    public static IEnumerable<RosterFault> Faults(IReadOnlyList<RosterRow> written) =>
        written.SelectMany(row => Errors(row).Concat(Letters(row)));

    public static bool IsError(string cell) => Error().IsMatch(cell);

    private static IEnumerable<RosterFault> Errors(RosterRow row) => row.Cells.Zip(RosterRow.Columns)
        .Where(cell => IsError(WrittenText.Line(cell.First)))
        .Select(cell => new RosterFault(row.Number, RosterFaultCode.CellIsError, cell.Second, WrittenText.Line(cell.First)));

    // As it was written: what looks like a soft hyphen is a letter in one of the old tables. One fault for a row says enough.
    private static IEnumerable<RosterFault> Letters(RosterRow row) =>
        ((string[])[row.UnitName, row.Person, row.Title]).SelectMany(cell => LettersOf(cell, row.Number)).Take(1);

    private static IEnumerable<RosterFault> LettersOf(string cell, int row)
    {
        if (OldLetters.In(cell) is { } old)
        {
            yield return old.Table == OldLetters.Utf8
                ? new RosterFault(row, RosterFaultCode.LettersMisread, WrittenText.Line(cell), old.Reads)
                : new RosterFault(row, RosterFaultCode.LettersOfOldTable, WrittenText.Line(cell), old.Table, old.Reads);
        }
        else if (Lost().IsMatch(cell) && !IsError(WrittenText.Line(cell)))
        {
            yield return new RosterFault(row, RosterFaultCode.LettersLost, WrittenText.Line(cell));
        }
    }

    [GeneratedRegex(
        @"^#(?:N/A|REF!|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Error();

    // No name has a question mark in it: a text without Unicode has one for each letter that it has not.
    [GeneratedRegex(@"\uFFFD|\p{L}\?|\?\p{L}")]
    private static partial Regex Lost();
}
