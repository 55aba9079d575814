namespace TeamsReformBot.Domain.People;

/// <summary>Makes a roster out of the rows of its file, or tells row by row why it cannot.</summary>
public static class RosterRows
{
    public static RosterReading Read(IReadOnlyList<RosterRow> rows)
    {
        RosterFault[] faults = [.. RosterUnitRows.Faults(rows).Concat(RosterPersonRows.Faults(rows)).OrderBy(fault => fault.Row)];
        if (faults.Length > 0) return new RosterReading(null, faults);

        var units = RosterUnitRows.Units(rows);
        return new RosterReading(new Roster(units, RosterPersonRows.People(rows, units)), []);
    }
}
