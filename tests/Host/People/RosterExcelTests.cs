using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;

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
        Assert.Equal(new Unit(TheUnit("TDC"), "Chi cục Tiêu chuẩn", null, 27, true), Assert.Single(reading.Roster!.Units));
        Assert.Equal(new Person(Account("cct@so.example"), null, "Chi cục trưởng", "", TheUnit("TDC"), Role.Head), Assert.Single(reading.Roster.People));
    }

    [Fact]
    public void A_fault_is_told_with_the_sheet_and_its_own_row()
    {
        RosterReading reading = Read(Header, [], ["TDC", "Chi cục", null, "nhiều", true, "A", "B", "head", "cct@so.example", null]);
        Assert.Equal(("Danh sách", 3, RosterFaultCode.StaffCountNotWhole), PlaceOf(Assert.Single(reading.Faults)));
    }

    [Fact]
    public void What_only_calls_itself_a_workbook_is_refused_with_what_to_do()
    {
        using MemoryStream file = new("unit_code,unit_name"u8.ToArray());
        Assert.Equal(RosterFaultCode.NotAWorkbook, Assert.Single(RosterExcel.Read(file).Faults).Code);
    }

    [Fact]
    public void A_word_that_the_workbooks_table_does_not_have_makes_it_unreadable() => Assert.Equal(
        RosterFaultCode.NotAWorkbook, Assert.Single(Read(new SampleSheet("Danh sách", Header) { LastWord = "9999" }).Faults).Code);

    [Fact]
    public void The_list_is_the_first_visible_sheet_that_has_the_header_wherever_it_stands()
    {
        RosterReading reading = Read(
            new SampleSheet("Danh mục", Header, Branch("AN1")) { Hidden = true },
            new SampleSheet("Hướng dẫn", ["Điền vào trang sau"], ["unit_code", "Mã đơn vị"]),
            new SampleSheet("Cán bộ", [], ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"], ["unit_code"], Header, Branch("TDC")),
            new SampleSheet("Năm trước", Header, Branch("CU")));

        Assert.Empty(reading.Faults);
        Assert.Equal(("TDC", "Cán bộ", 5), (Assert.Single(reading.Roster!.Units).Code, reading.Sheet, reading.UnitRows["TDC"]));
    }

    [Fact]
    public void A_workbook_without_the_header_is_answered_with_the_sheets_that_were_looked_at()
    {
        RosterFault nowhere = Assert.Single(Read(
            new SampleSheet("Ẩn", Header, Branch("TDC")) { Hidden = true }, new SampleSheet("Một", ["Ghi chú"]), new SampleSheet("Hai")).Faults);
        Assert.Equal((RosterFaultCode.HeaderNowhere, "\"Một\", \"Hai\""), (nowhere.Code, nowhere.Values[1]));

        RosterFault incomplete = Assert.Single(Read(new SampleSheet("Một", ["unit_code"]), new SampleSheet("Hai", [], Header[..8], Branch("TDC"))).Faults);
        Assert.Equal(("Hai", 2, RosterFaultCode.ColumnsMissing), PlaceOf(incomplete));
        Assert.Equal(["upn, aad_object_id"], incomplete.Values);

        Assert.Equal(RosterFaultCode.NoVisibleSheet, Assert.Single(Read(new SampleSheet("Ẩn", Header) { Hidden = true }).Faults).Code);
    }

    [Fact]
    public void Merged_cells_hold_for_all_of_their_rows()
    {
        object?[][] rows =
        [
            ["DANH SÁCH"],
            Header,
            Branch("TDC"),
            [null, null, null, null, null, "B", null, "staff", "b@so.example"],
            [null, null, null, null, null, "C", null, "staff", "c@so.example"],
            ["VP", "Văn phòng", null, 12, null, "D", null, "staff", "d@so.example"],
            [null, null, null, null, null, "E", null, "staff", "e@so.example"],
        ];
        RosterReading reading = Read(new SampleSheet("Danh sách", rows) { Merged = ["A1:J1", "A3:A5", "B3:B5", "D3:D5", "A6:A7", "F6:G6"] });

        Assert.Empty(reading.Faults);
        Assert.Equal(["TDC", "TDC", "TDC", "VP", "VP"], reading.Roster!.People.Select(person => person.UnitCode.Text));
        Assert.Equal(27, reading.Roster.Unit("TDC").StaffCount);
    }

    [Fact]
    public void A_merge_whose_first_row_is_empty_takes_nothing_down()
    {
        object?[][] rows = [Header, Branch("TDC"), [], [null, null, null, null, null, "B", null, "staff", "b@so.example"]];
        RosterReading reading = Read(new SampleSheet("Danh sách", rows) { Merged = ["A1:A2", "A3:A4"] });
        Assert.Contains(reading.Faults, fault => (fault.Row, fault.Code) == (4, RosterFaultCode.UnitCodesMissingBelow));
    }

    [Theory]
    [InlineData("27.0")]
    [InlineData("2.7E+01")]
    [InlineData("27.000000000000004")]
    public void A_sheets_number_that_is_whole_is_a_count(string written) =>
        Assert.Equal(27, Assert.Single(Read(Header, Branch("TDC", new SheetNumber(written))).Roster!.Units).StaffCount);

    [Theory]
    [InlineData("1.234")]
    [InlineData("27.5")]
    public void A_sheets_fraction_is_no_count_and_no_thousands(string written) =>
        Assert.Equal(RosterFaultCode.StaffCountNotWhole, Assert.Single(Read(Header, Branch("TDC", new SheetNumber(written))).Faults).Code);

    [Fact]
    public void Faults_of_many_rows_are_told_at_once()
    {
        RosterReading reading = Read(
            Header, Branch("TDC", "27 người"), ["TDC", null, null, null, null, "#REF!", null, "staff", "mailto:b@so.example"], ["TĐC", "Chi cục", null, 3]);
        Assert.Equal(
            [(2, RosterFaultCode.StaffCountNotWhole), (3, RosterFaultCode.UpnIsALink), (3, RosterFaultCode.CellIsError), (4, RosterFaultCode.UnitCodesAlike)],
            reading.Faults.Select(fault => (fault.Row, fault.Code)));
    }

    private static (string? Sheet, int Row, RosterFaultCode Code) PlaceOf(RosterFault fault) => (fault.Sheet, fault.Row, fault.Code);

    private static object?[] Branch(string code, object? count = null) =>
        [code, "Chi cục", null, count ?? 27, true, "A", "B", "head", $"ct.{code}@so.example", null];

    private static RosterReading Read(params object?[][] rows) => Read(new SampleSheet("Danh sách", rows));

    private static RosterReading Read(params SampleSheet[] sheets)
    {
        using MemoryStream file = SampleWorkbook.Of(sheets);
        return RosterExcel.Read(file);
    }
}
