using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.People;

/// <summary>The columns of a roster's list, wherever it comes from.</summary>
internal static class RosterTable
{
    private static readonly string[] Columns =
    [
        "unit_code", "unit_name", "parent_unit", "staff_count", "own_seat", "person", "title", "role", "upn", "aad_object_id",
    ];

    /// <summary>The column whose name tells that a text is a roster's list.</summary>
    public static string FirstColumn => Columns[0];

    /// <summary>Either the roster or every fault, each with its line.</summary>
    /// <param name="lines">The lines in order, the header first, each with its number and its cells.</param>
    public static RosterReading Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> lines)
    {
        List<(int Number, IReadOnlyList<string> Cells)> all = [.. lines];
        List<string> header = all.Count == 0 ? [] : [.. all[0].Cells.Select(cell => cell.Trim())];
        int[] places = [.. Columns.Select(column => header.FindIndex(name => name.Equals(column, StringComparison.OrdinalIgnoreCase)))];
        string[] missing = [.. Columns.Where((_, i) => places[i] < 0)];
        if (missing.Length > 0)
        {
            return Refused(1, $"Dòng tiêu đề thiếu cột: {string.Join(", ", missing)}.");
        }

        List<RosterRow> rows = [];
        foreach ((int number, IReadOnlyList<string> cells) in all.Skip(1))
        {
            string[] row = [.. places.Select(place => place < cells.Count ? cells[place].Trim() : "")];
            // A sheet's emptied lines come out as separators alone.
            if (row.Any(cell => cell.Length > 0))
            {
                rows.Add(new RosterRow(number, row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9]));
            }
        }

        return RosterRows.Read(rows);
    }

    public static RosterReading Refused(int row, string message) => new(null, [new RosterFault(row, message)]);
}
