using System.Text;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

public sealed class RosterRowsTests
{
    private const string SomeId = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    private static readonly RosterRow Office = new(
        2, "VP", "Văn phòng", "", "12", "false", "Chánh Văn phòng", "Chánh Văn phòng", "chief_of_office", "cvp@so.example", SomeId);

    private static readonly RosterRow Branch = new(
        3, "TDC", "Chi cục TĐC", "VP", "27", "true", "Chi cục trưởng", "Chi cục trưởng", "head", "cct@so.example", "");

    private static readonly RosterRow Clerk = new(4, "TDC", "", "", "", "", "Nhân viên", "Chuyên viên", "staff", "nv@so.example", "");

    [Fact]
    public void Rows_become_units_and_people()
    {
        var (roster, faults) = RosterRows.Read([Office, Branch, Clerk]);

        Assert.Empty(faults);
        Assert.Equal(
            [new Unit("VP", "Văn phòng", null, 12, false), new Unit("TDC", "Chi cục TĐC", "VP", 27, true)],
            roster!.Units);
        Assert.Equal(new Person("cct@so.example", null, "Chi cục trưởng", "Chi cục trưởng", "TDC", Role.Head), roster.HeadOf("TDC"));
        Assert.Equal("cvp@so.example", roster.Find(Guid.Parse(SomeId))?.Upn);
        Assert.Equal(Role.Staff, roster.FindByUpn("nv@so.example")?.Role);
    }

    [Fact]
    public void A_unit_keeps_one_code_however_the_rows_write_it()
    {
        var (roster, _) = RosterRows.Read([Office, Branch with { ParentUnit = "vp" }, Clerk with { UnitCode = "tdc" }]);

        Assert.Equal("VP", roster!.Unit("TDC").ParentCode);
        Assert.Equal("TDC", roster.FindByUpn("nv@so.example")?.UnitCode);
    }

    [Fact]
    public void A_row_may_describe_a_unit_alone()
    {
        var (roster, faults) = RosterRows.Read(
            [Office, Branch with { Person = "", Title = "", Role = "", Upn = "", StaffCount = "0" }]);

        Assert.Empty(faults);
        Assert.Equal(["VP"], roster!.ReportingUnits.Select(unit => unit.Code));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("Có", true)]
    [InlineData("x", true)]
    [InlineData("1", true)]
    [InlineData("FALSE", false)]
    [InlineData("không", false)]
    [InlineData("", false)]
    public void A_seat_of_its_own_is_yes_or_no_as_people_write_it(string cell, bool ownSeat)
    {
        foreach (var written in (string[])[cell, cell.Normalize(NormalizationForm.FormD)])
            Assert.Equal(ownSeat, RosterRows.Read([Office with { OwnSeat = written }]).Roster!.Unit("VP").OwnSeat);
    }

    [Theory]
    [InlineData("staff", Role.Staff)]
    [InlineData("contact", Role.Contact)]
    [InlineData("head", Role.Head)]
    [InlineData("deputy", Role.Deputy)]
    [InlineData("officer", Role.Officer)]
    [InlineData("chief_of_office", Role.ChiefOfOffice)]
    [InlineData("plan_editor", Role.PlanEditor)]
    [InlineData("deputy_director", Role.DeputyDirector)]
    [InlineData("director", Role.Director)]
    [InlineData("external", Role.External)]
    [InlineData("admin", Role.Admin)]
    public void Every_role_has_its_name_in_the_file(string name, Role role) =>
        Assert.Equal(role, RosterRows.Read([Office with { Role = name }]).Roster!.People.Single().Role);

    public static TheoryData<RosterRow[], int, string> Faulty() => new()
    {
        { [], 1, "Danh sách không có dòng nào." },
        { [Office with { UnitCode = "" }], 2, "Thiếu mã đơn vị." },
        { [Office with { UnitCode = "VP/1" }], 2, "Mã đơn vị 'VP/1' chỉ gồm chữ, số, dấu gạch, và bắt đầu bằng chữ." },
        { [Office with { UnitName = "" }], 2, "Thiếu tên đơn vị 'VP'." },
        { [Office with { StaffCount = "-1" }], 2, "Tổng số người (staff_count) '-1' không phải số nguyên." },
        { [Office with { StaffCount = "12,5" }], 2, "Tổng số người (staff_count) '12,5' không phải số nguyên." },
        { [Office with { StaffCount = "" }], 2, "Tổng số người (staff_count) '' không phải số nguyên." },
        { [Office with { StaffCount = "0" }], 2, "Đơn vị 'VP' có người đứng đầu nhưng tổng số người bằng 0." },
        { [Office with { OwnSeat = "maybe" }], 2, "Trụ sở riêng (own_seat) 'maybe' phải là true hoặc false." },
        { [Branch], 3, "Không có đơn vị cấp trên 'VP' trong danh sách." },
        { [Office with { ParentUnit = "TDC" }, Branch], 2, "Đơn vị 'VP' là cấp trên của chính mình." },
        { [Office, Branch, Clerk with { UnitName = "Chi cục khác" }], 4, "Đơn vị 'TDC' ghi khác với dòng 3." },
        { [Office, Branch, Clerk with { StaffCount = "28" }], 4, "Đơn vị 'TDC' ghi khác với dòng 3." },
        { [Office, Branch, Clerk with { ParentUnit = "TDC" }], 4, "Đơn vị 'TDC' ghi khác với dòng 3." },
        { [Office, Branch, Clerk with { OwnSeat = "false" }], 4, "Đơn vị 'TDC' ghi khác với dòng 3." },
        { [Office, Branch, Clerk with { Role = "head" }], 4, "Đơn vị 'TDC' đã có người đứng đầu ở dòng 3." },
        { [Office, Branch, Clerk with { Upn = "CCT@so.example" }], 4, "Tài khoản 'CCT@so.example' đã có ở dòng 3." },
        { [Office, Branch with { AadObjectId = SomeId.ToUpperInvariant() }], 3, $"Mã đối tượng '{SomeId.ToUpperInvariant()}' đã có ở dòng 2." },
        { [Office with { AadObjectId = "123" }], 2, "Mã đối tượng (aad_object_id) '123' không phải GUID." },
        { [Office with { Person = "" }], 2, "Thiếu họ tên (person)." },
        { [Office with { Upn = "" }], 2, "Thiếu tài khoản (upn)." },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_is_told_with_its_row(RosterRow[] rows, int row, string message)
    {
        var (roster, faults) = RosterRows.Read(rows);

        Assert.Null(roster);
        Assert.Contains(new RosterFault(row, message), faults);
    }

    [Fact]
    public void An_unknown_role_is_answered_with_those_there_are()
    {
        var fault = Assert.Single(RosterRows.Read([Office with { Role = "boss" }]).Faults);
        Assert.Equal(
            "Dòng 2: Vai trò (role) 'boss' không có; chọn một trong: staff, contact, head, deputy, officer, chief_of_office, "
                + "plan_editor, deputy_director, director, external, admin.",
            fault.ToString());
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_rows()
    {
        var (_, faults) = RosterRows.Read([Office with { AadObjectId = "123" }, Branch with { StaffCount = "nhiều", Upn = "" }, Clerk with { Role = "?" }]);
        Assert.Equal([2, 3, 3, 4], faults.Select(fault => fault.Row));
    }
}
