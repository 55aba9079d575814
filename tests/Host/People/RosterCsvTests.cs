using System.Text;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.People;

namespace TeamsReformBot.Host.Tests.People;

public sealed class RosterCsvTests
{
    private const string Header = "unit_code,unit_name,parent_unit,staff_count,own_seat,person,title,role,upn,aad_object_id";
    private const string Office = "VP,Văn phòng,,12,false,Chánh Văn phòng,Chánh Văn phòng,chief_of_office,cvp@so.example,";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Vietnamese_names_survive_with_and_without_a_byte_order_mark(bool mark)
    {
        var reading = Read($"{Header}\r\n{Office}\r\n", new UTF8Encoding(mark));

        Assert.Empty(reading.Faults);
        Assert.Equal("Văn phòng", reading.Roster!.Unit("VP").Name);
        Assert.Equal("Chánh Văn phòng", reading.Roster.HeadOf("VP")?.Name);
    }

    [Fact]
    public void Columns_are_found_by_name_and_cells_are_trimmed()
    {
        var reading = Read("""
            note, ROLE ,upn,person,title,aad_object_id,own_seat,staff_count,parent_unit,unit_name,unit_code
            x, head , cct@so.example ,"Trưởng, phòng",,,true, 27 ,," Chi cục " ,TDC
            """);

        Assert.Equal(new Unit("TDC", "Chi cục", null, 27, true), Assert.Single(reading.Roster!.Units));
        Assert.Equal(new Person("cct@so.example", null, "Trưởng, phòng", "", "TDC", Role.Head), Assert.Single(reading.Roster.People));
    }

    [Fact]
    public void A_missing_column_is_named() => Assert.Equal(
        new RosterFault(1, "Dòng tiêu đề thiếu cột: upn, aad_object_id."),
        Fault("unit_code,unit_name,parent_unit,staff_count,own_seat,person,title,role\nVP,Văn phòng,,12,false,A,B,head"));

    [Fact]
    public void A_fault_is_told_with_the_line_of_the_file_past_blank_lines_and_emptied_rows() => Assert.Equal(
        5,
        Fault($"{Header}\n{Office}\n\n,,,,,,,,,\nTDC,Chi cục,,nhiều,true,A,B,head,cct@so.example,").Row);

    [Fact]
    public void A_file_of_another_encoding_is_refused_with_what_to_do() => Assert.Equal(
        "Dòng 1: Tệp không phải UTF-8; đề nghị lưu lại theo định dạng \"CSV UTF-8\".",
        Assert.Single(Read($"{Header}\n{Office}", Encoding.Latin1).Faults).ToString());

    [Fact]
    public void A_stray_quote_is_told_with_its_line() => Assert.Equal(
        new RosterFault(3, "Dấu ngoặc kép đặt sai chỗ."),
        Fault($"{Header}\n{Office}\nTDC,Chi \"cục\",,27,true,A,B,head,cct@so.example,"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_lacks_its_columns(string text) =>
        Assert.StartsWith("Dòng tiêu đề thiếu cột: unit_code", Fault(text).Message, StringComparison.Ordinal);

    [Fact]
    public void A_header_alone_is_a_roster_of_nobody_and_refused() =>
        Assert.Equal("Danh sách không có dòng nào.", Fault(Header).Message);

    private static RosterFault Fault(string text) => Assert.Single(Read(text).Faults);

    private static RosterReading Read(string text, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return RosterCsv.Read(stream);
    }
}
