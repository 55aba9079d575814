using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.People;

namespace TeamsReformBot.Host.Tests.People;

/// <summary>A roster as Excel saves it: words in a table beside the sheet, figures and yes or no as such, empty cells left out.</summary>
public sealed class RosterExcelTests
{
    private static readonly object?[] Header =
        ["unit_code", "unit_name", "parent_unit", "staff_count", "own_seat", "person", "title", "role", "upn", "aad_object_id"];

    [Fact]
    public void Cells_are_read_by_their_columns_whatever_kind_they_are()
    {
        RosterReading reading = Read(Header, ["TDC", "Chi cục Tiêu chuẩn", null, 27, true, "Chi cục trưởng", null, "head", "cct@so.example", null]);

        Assert.Empty(reading.Faults);
        Assert.Equal(new Unit("TDC", "Chi cục Tiêu chuẩn", null, 27, true), Assert.Single(reading.Roster!.Units));
        Assert.Equal(new Person("cct@so.example", null, "Chi cục trưởng", "", "TDC", Role.Head), Assert.Single(reading.Roster.People));
    }

    [Fact]
    public void A_fault_is_told_with_the_sheets_own_row()
    {
        RosterReading reading = Read(Header, [], ["TDC", "Chi cục", null, "nhiều", true, "A", "B", "head", "cct@so.example", null]);

        RosterFault fault = Assert.Single(reading.Faults);
        Assert.Equal(3, fault.Row);
        Assert.Contains("'nhiều' không phải số nguyên", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_calls_itself_a_workbook_is_refused_with_what_to_do()
    {
        using MemoryStream file = new("unit_code,unit_name"u8.ToArray());
        Assert.Contains("Không đọc được tệp Excel", Assert.Single(RosterExcel.Read(file).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_the_workbooks_table_does_not_have_makes_it_unreadable()
    {
        using MemoryStream file = Workbook([Header], lastWord: "9999");
        Assert.Contains("Không đọc được tệp Excel", Assert.Single(RosterExcel.Read(file).Faults).Message, StringComparison.Ordinal);
    }

    private static RosterReading Read(params object?[][] rows)
    {
        using MemoryStream file = Workbook(rows, lastWord: null);
        return RosterExcel.Read(file);
    }

    private static MemoryStream Workbook(object?[][] rows, string? lastWord)
    {
        MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            SharedStringTablePart words = book.AddNewPart<SharedStringTablePart>();
            words.SharedStringTable = new SharedStringTable();
            WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
            SheetData data = new();
            sheet.Worksheet = new Worksheet(data);
            for (int at = 0; at < rows.Length; at++)
            {
                if (rows[at].Length > 0)
                {
                    data.Append(new Row(rows[at].Select((value, column) => CellOf(value, column, at + 1, words.SharedStringTable)).OfType<Cell>()) { RowIndex = (uint)at + 1 });
                }
            }

            if (lastWord is not null)
            {
                data.Descendants<Cell>().Last().CellValue = new CellValue(lastWord);
            }

            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Danh sách", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }

        file.Position = 0;
        return file;
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
            case bool yes:
                return new Cell { CellReference = name, DataType = CellValues.Boolean, CellValue = new CellValue(yes ? "1" : "0") };
            default:
                words.Append(new SharedStringItem(new Text((string)value)));
                return new Cell { CellReference = name, DataType = CellValues.SharedString, CellValue = new CellValue(words.Count() - 1) };
        }
    }
}
