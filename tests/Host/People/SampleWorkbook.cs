using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace TeamsReformBot.Host.Tests.People;

/// <summary>A number as the file has it.</summary>
public sealed record SheetNumber(string Written);

/// <summary>A sheet of words, figures (int), numbers as written, yes or no, and empty cells (null).</summary>
public sealed record SampleSheet(string Name, params object?[][] Rows)
{
    public bool Hidden { get; init; }

    public string[] Merged { get; init; } = [];

    /// <summary>What stands in the place of the last cell's word, to break the file.</summary>
    public string? LastWord { get; init; }
}

/// <summary>Workbooks as Excel saves them: words in a table beside the sheets, empty cells and rows left out.</summary>
public static class SampleWorkbook
{
    public static MemoryStream Of(params SampleSheet[] sheets)
    {
        MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            SharedStringTablePart words = book.AddNewPart<SharedStringTablePart>();
            words.SharedStringTable = new SharedStringTable();
            DocumentFormat.OpenXml.Spreadsheet.Sheets listed = new();
            foreach (SampleSheet sample in sheets)
            {
                WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
                sheet.Worksheet = Content(sample, words.SharedStringTable);
                listed.Append(new Sheet
                {
                    Name = sample.Name,
                    SheetId = (uint)listed.Count() + 1,
                    Id = book.GetIdOfPart(sheet),
                    State = sample.Hidden ? SheetStateValues.Hidden : null,
                });
            }

            book.Workbook = new Workbook(listed);
        }

        file.Position = 0;
        return file;
    }

    private static Worksheet Content(SampleSheet sample, SharedStringTable words)
    {
        SheetData data = new();
        foreach ((int at, object?[] row) in sample.Rows.Index().Where(row => row.Item.Length > 0))
        {
            data.Append(new Row(row.Select((value, column) => CellOf(value, column, at + 1, words)).OfType<Cell>()) { RowIndex = (uint)at + 1 });
        }

        if (sample.LastWord is not null)
        {
            data.Descendants<Cell>().Last().CellValue = new CellValue(sample.LastWord);
        }

        return sample.Merged.Length == 0
            ? new Worksheet(data)
            : new Worksheet(data, new MergeCells(sample.Merged.Select(range => new MergeCell { Reference = range })));
    }

    private static Cell? CellOf(object? value, int column, int row, SharedStringTable words)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
        switch (value)
        {
            case null:
                return null;
            case int number:
                return new Cell { CellReference = name, CellValue = new CellValue(number) };
            case SheetNumber number:
                return new Cell { CellReference = name, CellValue = new CellValue(number.Written) };
            case bool yes:
                return new Cell { CellReference = name, DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") };
            default:
                words.Append(new SharedStringItem(new Text((string)value)));
                return new Cell { CellReference = name, DataType = CellValues.SharedString, CellValue = new CellValue(words.Count() - 1) };
        }
    }
}
