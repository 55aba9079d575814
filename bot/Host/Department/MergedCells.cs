using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsReformBot.Host.Department;

/// <summary>The name of a cell in a sheet, such as B12.</summary>
internal static class CellName
{
    /// <summary>From 0.</summary>
    public static int ColumnOf(string name) =>
        name.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;

    /// <summary>From 1.</summary>
    /// <exception cref="FormatException">The name has no row.</exception>
    public static int RowOf(string name) =>
        int.Parse(string.Concat(name.SkipWhile(char.IsAsciiLetterUpper)), NumberStyles.None, CultureInfo.InvariantCulture);
}

/// <summary>A sheet's merged cells: only the first has the value that a reader sees beside all of their rows.</summary>
internal sealed class MergedCells
{
    private readonly Dictionary<int, Queue<(int First, int Last)>> _rangesByColumn;
    private readonly Dictionary<int, string> _valuesByColumn = [];

    /// <exception cref="FormatException">A range has no rows.</exception>
    public MergedCells(Worksheet sheet) => _rangesByColumn = sheet.Descendants<MergeCell>()
        .Select(merge => merge.Reference?.Value?.Split(':') ?? [])
        .Where(range => range.Length == 2)
        .GroupBy(range => CellName.ColumnOf(range[0]), range => (First: CellName.RowOf(range[0]), Last: CellName.RowOf(range[1])))
        .ToDictionary(column => column.Key, column => new Queue<(int, int)>(column.OrderBy(range => range.First)));

    /// <summary>Fills the cells of a row whose value stands further up; the rows come in order.</summary>
    public void TakeDown(int row, List<string> cells)
    {
        foreach ((int column, Queue<(int First, int Last)> ranges) in _rangesByColumn)
        {
            while (ranges.TryPeek(out (int First, int Last) past) && past.Last < row)
            {
                ranges.Dequeue();
                _valuesByColumn.Remove(column);
            }

            if (!ranges.TryPeek(out (int First, int Last) range) || range.First > row)
            {
                continue;
            }

            if (range.First == row)
            {
                _valuesByColumn[column] = column < cells.Count ? cells[column] : "";
            }
            else if (column < cells.Count)
            {
                cells[column] = _valuesByColumn.GetValueOrDefault(column, "");
            }
            else if (_valuesByColumn.GetValueOrDefault(column) is { Length: > 0 } value)
            {
                cells.AddRange(Enumerable.Repeat("", column - cells.Count).Append(value));
            }
        }
    }
}
