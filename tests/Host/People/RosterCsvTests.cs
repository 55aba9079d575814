using System.Globalization;
using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;

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
        Assert.Equal("Chánh Văn phòng", reading.Roster.HeadOf(TheUnit("VP"))?.Name);
    }

    [Fact]
    public void Columns_are_found_by_name_and_cells_are_trimmed()
    {
        var reading = Read("""
            note, ROLE ,upn,person,title,aad_object_id,own_seat,staff_count,parent_unit,unit_name,unit_code
            x, head , cct@so.example ,"Trưởng, phòng",,,true, 27 ,," Chi cục " ,TDC
            """);

        Assert.Equal(new Unit(TheUnit("TDC"), "Chi cục", null, 27, true), Assert.Single(reading.Roster!.Units));
        Assert.Equal(new Person(Account("cct@so.example"), null, "Trưởng, phòng", "", TheUnit("TDC"), Role.Head), Assert.Single(reading.Roster.People));
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Cells_may_be_parted_as_a_sheet_parts_them(char sign)
    {
        var reading = Read($"{Header}\n{Office}\n".Replace(',', sign).Replace("Văn phòng", "Văn phòng, Sở", StringComparison.Ordinal));

        Assert.Empty(reading.Faults);
        Assert.Equal("Văn phòng, Sở", reading.Roster!.Unit("VP").Name);
    }

    [Fact]
    public void The_header_stands_anywhere_and_may_be_repeated()
    {
        var reading = Read($"\nSỞ KHOA HỌC VÀ CÔNG NGHỆ\n,,Danh sách cán bộ,,\n\uFEFF{Header}\n{Office}\n{Header}\nTDC,Chi cục,,9,true,,,,,");

        Assert.Empty(reading.Faults);
        Assert.Equal(["VP", "TDC"], reading.Roster!.Units.Select(unit => unit.Code.Text));
        Assert.Equal(5, reading.UnitRows["VP"]);
    }

    [Fact]
    public void Two_columns_of_one_name_leave_open_which_is_meant() =>
        Assert.Equal("Dòng 1: Dòng tiêu đề có hai cột cùng tên: upn; đề nghị bỏ bớt một.", Text($"{Header},upn\n{Office},a@so.example"));

    [Fact]
    public void Letters_apart_from_their_marks_and_letters_of_an_old_table_are_told_from_one_another()
    {
        Assert.Equal("Văn phòng", Read($"{Header}\n{Office}".Normalize(NormalizationForm.FormD)).Roster!.Unit("VP").Name);
        Assert.Equal(
            "Dòng 2: \"V¨n phßng\" là chữ theo bảng mã cũ TCVN3 (đúng ra là \"Văn phòng\"); đề nghị chuyển cả danh sách sang Unicode rồi gửi lại.",
            Text($"{Header}\nVP,V¨n phßng,,12,false,Ch¸nh V¨n phßng,Ch¸nh V¨n phßng,chief_of_office,cvp@so.example,"));
    }

    [Fact]
    public void A_missing_column_is_named() => Assert.Equal(
        "Dòng 1: Dòng tiêu đề thiếu cột: upn, aad_object_id.",
        Text("unit_code,unit_name,parent_unit,staff_count,own_seat,person,title,role\nVP,Văn phòng,,12,false,A,B,head"));

    [Fact]
    public void A_fault_is_told_with_the_line_of_the_file_past_blank_lines_and_emptied_rows() => Assert.Equal(
        5,
        Fault($"{Header}\n{Office}\n\n,,,,,,,,,\nTDC,Chi cục,,nhiều,true,A,B,head,cct@so.example,").Row);

    [Fact]
    public void A_file_of_another_encoding_is_refused_with_what_to_do() => Assert.Equal(
        "Dòng 1: Tệp không phải UTF-8; đề nghị lưu lại theo định dạng \"CSV UTF-8\".",
        Worded(Assert.Single(Read($"{Header}\n{Office}", Encoding.Latin1).Faults)));

    [Fact]
    public void A_stray_quote_is_told_with_its_line() => Assert.Equal(
        "Dòng 3: Dấu ngoặc kép đặt sai chỗ.",
        Text($"{Header}\n{Office}\nTDC,Chi \"cục\",,27,true,A,B,head,cct@so.example,"));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void An_empty_file_lacks_its_columns(string text) =>
        Assert.StartsWith("Dòng 1: Dòng tiêu đề thiếu cột: unit_code", Text(text), StringComparison.Ordinal);

    [Fact]
    public void A_header_alone_is_a_roster_of_nobody_and_refused() =>
        Assert.Equal(RosterFaultCode.NoRows, Fault(Header).Code);

    private static string Text(string text) => Worded(Fault(text));

    private static string Worded(RosterFault fault) => RosterFaultText.Of(fault, CultureInfo.GetCultureInfo("vi-VN"));

    private static RosterFault Fault(string text) => Assert.Single(Read(text).Faults);

    private static RosterReading Read(string text, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        using var stream = new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);
        return RosterCsv.Read(stream);
    }
}
