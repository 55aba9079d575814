using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.People;

/// <summary>Reads the roster from the first sheet of an .xlsx workbook, with the columns of the CSV file.</summary>
public static class RosterExcel
{
    // A small file may unpack to a very large one.
    private const long MaxCharacters = 20_000_000;
    private const int MaxColumns = 64;

    public static RosterReading Read(Stream stream)
    {
        try
        {
            using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, false, new OpenSettings { MaxCharactersInPart = MaxCharacters });
            if (document.WorkbookPart is not { } book
                || book.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id
                || book.GetPartById(id) is not WorksheetPart { Worksheet: { } sheet })
            {
                return RosterTable.Refused(1, "Tệp Excel không có trang tính nào.");
            }

            SharedStringItem[] shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []];
            return RosterTable.Read(sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()
                .Select((row, i) => ((int)(row.RowIndex?.Value ?? (uint)i + 1), (IReadOnlyList<string>)Cells(row, shared))));
        }
        catch (Exception e) when (e is FileFormatException or InvalidDataException or OpenXmlPackageException or System.Xml.XmlException or FormatException)
        {
            return RosterTable.Refused(1, "Không đọc được tệp Excel; đề nghị lưu lại theo định dạng .xlsx, không đặt mật khẩu.");
        }
    }

    private static List<string> Cells(DocumentFormat.OpenXml.Spreadsheet.Row row, SharedStringItem[] shared)
    {
        List<string> cells = [];
        foreach (Cell cell in row.Elements<Cell>())
        {
            // Empty cells are left out: the column is in the cell's name.
            int column = cell.CellReference?.Value is { } name ? ColumnOf(name) : cells.Count;
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
        CellValues? kind = cell.DataType?.Value;
        if (kind == CellValues.SharedString)
        {
            int place = int.Parse(written, NumberStyles.None, CultureInfo.InvariantCulture);
            return place < shared.Length ? shared[place].InnerText : throw new FormatException($"No word {place} in the workbook's table.");
        }

        if (kind == CellValues.Boolean)
        {
            return written == "1" ? "true" : "false";
        }

        return kind == CellValues.InlineString ? cell.InlineString?.InnerText ?? "" : written;
    }

    private static int ColumnOf(string name) =>
        name.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
}
