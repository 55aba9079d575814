using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Host.Department;

/// <summary>A line of a text or a row of a sheet, with its number and its cells as they are written.</summary>
internal sealed record TableLine(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The cells as a reader sees them.</summary>
    public IReadOnlyList<string> Seen { get; } = [.. Cells.Select(WrittenText.Line)];
}

/// <summary>A table that may be a roster's list: a sheet of a workbook, or a text, which has no name.</summary>
internal sealed record Table(string? Sheet, IReadOnlyList<TableLine> Lines);

/// <summary>Finds the roster's list and its columns, wherever it comes from.</summary>
internal static class RosterTable
{
    /// <summary>The column whose name tells that a text is a roster's list.</summary>
    public static string FirstColumn => RosterRow.Columns[0];

    /// <summary>Either the roster or every fault, each with its place. The first table that has the header is the list.</summary>
    /// <param name="tables">In order; those behind the list are not looked at.</param>
    public static RosterReading Read(IEnumerable<Table> tables)
    {
        List<Table> without = [];
        foreach (Table table in tables)
        {
            if (table.Lines.FirstOrDefault(line => ColumnsIn(line) == RosterRow.Columns.Count) is { } header)
            {
                return Read(table, header).Of(table.Sheet);
            }

            without.Add(table);
        }

        return NoHeader(without);
    }

    private static RosterReading Read(Table table, TableLine header)
    {
        string[] twice = [.. RosterRow.Columns.Where(column => header.Seen.Count(name => IsColumn(name, column)) > 1)];
        if (twice.Length > 0)
        {
            return RosterReading.Refused(header.Number, RosterFaultCode.ColumnTwice, string.Join(", ", twice));
        }

        int[] places = [.. RosterRow.Columns.Select(column => header.Seen.Index().First(cell => IsColumn(cell.Item, column)).Index)];
        // A sheet's emptied lines come out as separators alone; printed pages and lists put together repeat the header.
        return RosterRows.Read([.. table.Lines
            .Where(line => line.Number > header.Number && line.Seen.Any(cell => cell.Length > 0))
            .Where(line => ColumnsIn(line) < RosterRow.Columns.Count)
            .Select(line => RosterRow.Of(line.Number, [.. places.Select(place => place < line.Cells.Count ? line.Cells[place] : "")]))]);
    }

    // The line that comes nearest shows what was meant as the header.
    private static RosterReading NoHeader(List<Table> tables)
    {
        Table nearest = tables.MaxBy(table => table.Lines.Select(ColumnsIn).DefaultIfEmpty().Max())!;
        TableLine? line = nearest.Lines.MaxBy(ColumnsIn);
        string[] missing = [.. RosterRow.Columns.Where(column => line?.Seen.Any(name => IsColumn(name, column)) != true)];
        return nearest.Sheet is not null && missing.Length == RosterRow.Columns.Count
            ? RosterReading.Refused(
                1,
                RosterFaultCode.HeaderNowhere,
                string.Join(", ", missing),
                string.Join(", ", tables.Select(table => $"\"{table.Sheet}\"")))
            : RosterReading.Refused(line?.Number ?? 1, RosterFaultCode.ColumnsMissing, string.Join(", ", missing)).Of(nearest.Sheet);
    }

    private static int ColumnsIn(TableLine line) => RosterRow.Columns.Count(column => line.Seen.Any(name => IsColumn(name, column)));

    private static bool IsColumn(string name, string column) => name.Equals(column, StringComparison.OrdinalIgnoreCase);
}
