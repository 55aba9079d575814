using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Department;

/// <summary>Reads the roster from the first visible sheet of an .xlsx workbook that has its columns, those of the CSV file.</summary>
public static class RosterExcel
{
    // A small file may unpack to a very large one.
    private const long MaxCharacters = 20_000_000;
    private const int MaxColumns = 64;

    public static RosterReading Read(Stream stream)
    {
        try
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(
                stream, false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            if (document.WorkbookPart is not { } book || VisibleSheets(book) is not { Count: > 0 } sheets)
            {
                return RosterReading.Refused(1, RosterFaultCode.NoVisibleSheet);
            }

            SharedStringItem[] shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []];
            return RosterTable.Read(sheets.Select(sheet => new Table(sheet.Name, [.. Lines(sheet.Content, shared)])));
        }
        catch (Exception e)
            when (e is FileFormatException or InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FormatException)
        {
            return RosterReading.Refused(1, RosterFaultCode.NotAWorkbook);
        }
    }

    // A hidden sheet holds what its maker keeps from the reader: lookup lists, last year's people.
    private static List<(string Name, Worksheet Content)> VisibleSheets(WorkbookPart book) =>
    [
        .. (book.Workbook?.Sheets?.Elements<Sheet>() ?? [])
            .Where(sheet => sheet.State is null || sheet.State.Value == SheetStateValues.Visible)
            .Select(sheet => (Name: sheet.Name?.Value ?? "", Content: ContentOf(book, sheet)))
            .Where(sheet => sheet.Content is not null)
            .Select(sheet => (sheet.Name, sheet.Content!)),
    ];

    // A sheet may be a chart.
    private static Worksheet? ContentOf(WorkbookPart book, Sheet sheet) =>
        sheet.Id?.Value is { } id && book.TryGetPartById(id, out OpenXmlPart? part) ? (part as WorksheetPart)?.Worksheet : null;

    private static IEnumerable<TableLine> Lines(Worksheet sheet, SharedStringItem[] shared)
    {
        MergedCells merged = new(sheet);
        int number = 0;
        foreach (Row row in sheet.Descendants<Row>())
        {
            number = (int)(row.RowIndex?.Value ?? (uint)number + 1);
            List<string> cells = CellsOf(row, shared);
            merged.TakeDown(number, cells);
            yield return new TableLine(number, cells);
        }
    }

    private static List<string> CellsOf(Row row, SharedStringItem[] shared)
    {
        List<string> cells = [];
        foreach (Cell cell in row.Elements<Cell>())
        {
            // Empty cells are left out: the column is in the cell's name.
            int column = cell.CellReference?.Value is { } name ? CellName.ColumnOf(name) : cells.Count;
            if (column >= MaxColumns)
            {
                break;
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = TextOf(cell, shared);
        }

        return cells;
    }

    private static string TextOf(Cell cell, SharedStringItem[] shared)
    {
        string written = cell.CellValue?.Text ?? "";
        CellValues kind = cell.DataType?.Value ?? CellValues.Number;
        if (kind == CellValues.SharedString)
        {
            int place = int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
            return place < shared.Length ? shared[place].InnerText : throw new FormatException($"No word {place} in the workbook's table.");
        }

        if (kind == CellValues.Boolean)
        {
            return written == "1" ? "true" : "false";
        }

        return kind == CellValues.InlineString ? cell.InlineString?.InnerText ?? ""
            : kind == CellValues.Number ? NumberOf(written)
            : written;
    }

    // A sheet's number has no groups: 1.234 is a fraction there, and must not look like the 1.234 that people write for 1234.
    private static string NumberOf(string written) =>
        written.Contains('.', StringComparison.Ordinal)
        && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number.ToString("0.0000############", CultureInfo.InvariantCulture)
            : written;
}
