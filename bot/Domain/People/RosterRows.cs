using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>Makes a roster out of the rows of its file, or tells row by row why it cannot.</summary>
public static class RosterRows
{
    /// <param name="written">The rows with their cells as they are in the file.</param>
    public static RosterReading Read(IReadOnlyList<RosterRow> written)
    {
        RosterRow[] rows = [.. written.Select(row => RosterRow.Of(row.Number, [.. row.Cells.Select(WrittenText.Line)]))];
        // What a cell says instead of its value explains what else would be wrong with it.
        var faults = RosterUnitRows.Faults(rows).Concat(RosterPersonRows.Faults(rows))
            .Where(fault => !fault.Values.Any(RosterCells.IsError))
            .Concat(RosterCells.Faults(written))
            .OrderBy(fault => fault.Row)
            .ToArray();
        if (faults.Length > 0) return new RosterReading(null, faults);

        var units = RosterUnitRows.Units(rows);
        return new RosterReading(new Roster(units, RosterPersonRows.People(rows, units)), []) { UnitRows = RosterUnitRows.FirstRows(rows) };
    }
}
