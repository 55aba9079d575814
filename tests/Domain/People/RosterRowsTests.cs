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
            [new Unit(TheUnit("VP"), "Văn phòng", null, 12, false), new Unit(TheUnit("TDC"), "Chi cục TĐC", TheUnit("VP"), 27, true)],
            roster!.Units);
        Assert.Equal(new Person(Account("cct@so.example"), null, "Chi cục trưởng", "Chi cục trưởng", TheUnit("TDC"), Role.Head), roster.HeadOf(TheUnit("TDC")));
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
        Assert.Equal(["VP"], roster!.ReportingUnits.Select(unit => unit.Code.Text));
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

    public static TheoryData<RosterRow[], int, RosterFaultCode, string[]> Faulty() => new()
    {
        { [], 1, RosterFaultCode.NoRows, [] },
        { [Office with { UnitCode = "" }], 2, RosterFaultCode.UnitCodeMissing, [] },
        { [Office with { UnitCode = "VP/1" }], 2, RosterFaultCode.UnitCodeInvalid, ["VP/1"] },
        { [Office with { UnitName = "" }], 2, RosterFaultCode.UnitNameMissing, ["VP"] },
        { [Office with { StaffCount = "-1" }], 2, RosterFaultCode.StaffCountNotWhole, ["-1"] },
        { [Office with { StaffCount = "12,5" }], 2, RosterFaultCode.StaffCountNotWhole, ["12,5"] },
        { [Office with { StaffCount = "" }], 2, RosterFaultCode.StaffCountNotWhole, [""] },
        { [Office with { StaffCount = "0" }], 2, RosterFaultCode.HeadOfNobody, ["VP"] },
        { [Office with { StaffCount = "0.0" }], 2, RosterFaultCode.HeadOfNobody, ["VP"] },
        { [Office with { OwnSeat = "maybe" }], 2, RosterFaultCode.OwnSeatUnclear, ["maybe"] },
        { [Branch], 3, RosterFaultCode.ParentUnknown, ["VP"] },
        { [Office with { ParentUnit = "TDC" }, Branch], 2, RosterFaultCode.ParentIsItself, ["VP"] },
        { [Office, Branch, Clerk with { UnitName = "Chi cục khác" }], 4, RosterFaultCode.UnitDiffers, ["TDC", "3"] },
        { [Office, Branch, Clerk with { StaffCount = "28" }], 4, RosterFaultCode.UnitDiffers, ["TDC", "3"] },
        { [Office, Branch, Clerk with { ParentUnit = "TDC" }], 4, RosterFaultCode.UnitDiffers, ["TDC", "3"] },
        { [Office, Branch, Clerk with { OwnSeat = "false" }], 4, RosterFaultCode.UnitDiffers, ["TDC", "3"] },
        { [Office, Branch, Clerk with { Role = "head" }], 4, RosterFaultCode.SecondHead, ["TDC", "3"] },
        { [Office, Branch, Clerk with { Upn = "CCT@so.example" }], 4, RosterFaultCode.UpnTwice, ["CCT@so.example", "3"] },
        { [Office, Branch with { AadObjectId = SomeId.ToUpperInvariant() }], 3, RosterFaultCode.ObjectIdTwice, [SomeId.ToUpperInvariant(), "2"] },
        { [Office with { AadObjectId = "123" }], 2, RosterFaultCode.ObjectIdInvalid, ["123"] },
        { [Office with { Person = "" }], 2, RosterFaultCode.PersonMissing, [] },
        { [Office with { Upn = "" }], 2, RosterFaultCode.UpnMissing, [] },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_fault_is_told_with_its_row(RosterRow[] rows, int row, RosterFaultCode code, string[] values)
    {
        var (roster, faults) = RosterRows.Read(rows);

        Assert.Null(roster);
        Assert.Contains(faults, fault => (fault.Row, fault.Code) == (row, code) && fault.Values.SequenceEqual(values));
    }

    [Fact]
    public void An_unknown_role_is_answered_with_those_there_are()
    {
        var fault = Assert.Single(RosterRows.Read([Office with { Role = "boss" }]).Faults);
        Assert.Equal(RosterFaultCode.RoleUnknown, fault.Code);
        Assert.Equal(
            ["boss", "staff, contact, head, deputy, officer, chief_of_office, plan_editor, deputy_director, director, external, admin"], fault.Values);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_rows()
    {
        var (_, faults) = RosterRows.Read([Office with { AadObjectId = "123" }, Branch with { StaffCount = "nhiều", Upn = "" }, Clerk with { Role = "?" }]);
        Assert.Equal([2, 3, 3, 4], faults.Select(fault => fault.Row));
    }

    [Fact]
    public void A_row_that_says_the_same_in_another_dress_describes_the_same_unit()
    {
        var same = Clerk with { UnitName = Branch.UnitName.Normalize(NormalizationForm.FormD), StaffCount = "27.0", OwnSeat = "x" };
        Assert.Equal(27, RosterRows.Read([Office, Branch, same]).Roster!.Unit("TDC").StaffCount);
    }

    [Fact]
    public void Letters_are_composed_and_what_is_not_seen_is_no_part_of_a_cell()
    {
        string[] cells = [.. Branch.Cells.Select(cell => $"\uFEFF\u00A0{cell.Normalize(NormalizationForm.FormD)}\u200B\u202F\u200F ")];
        var seen = RosterRow.Of(3, cells) with { UnitName = "Chi\u00A0cục\u3000 T\u00ADĐC", Upn = "c\u200Bct@so\u2060.example", OwnSeat = "Co\u0301\u200D" };

        var (expected, _) = RosterRows.Read([Office, Branch]);
        var (roster, faults) = RosterRows.Read([Office, seen]);
        Assert.Empty(faults);
        Assert.Equal(expected!.Units, roster!.Units);
        Assert.Equal(expected.People, roster.People);
    }

    [Theory]
    [InlineData("pgd.so(a)so.example", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("Chánh Văn phòng", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("chưa có", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("nv@so", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("nv@@so.example", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("nv@so..example", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("nv@", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("https://so.example/nv@so.example", RosterFaultCode.UpnNotAnAddress)]
    [InlineData("mailto:nv@so.example", RosterFaultCode.UpnIsALink)]
    [InlineData("[nv@so.example](MAILTO:nv@so.example)", RosterFaultCode.UpnIsALink)]
    [InlineData("nv@so.example; nv2@so.example", RosterFaultCode.UpnSeveral)]
    [InlineData("nv@so.example,nv2@so.example", RosterFaultCode.UpnSeveral)]
    [InlineData("nv@so.example\nnv2@so.example", RosterFaultCode.UpnSeveral)]
    [InlineData("n v@so.example", RosterFaultCode.UpnHasBlanks)]
    [InlineData("nv @ so.example", RosterFaultCode.UpnHasBlanks)]
    [InlineData("Nhân viên <nv@so.example>", RosterFaultCode.UpnHasBlanks)]
    [InlineData("nv@so.example.", RosterFaultCode.UpnHasMarks)]
    [InlineData("nv@so.example;", RosterFaultCode.UpnHasMarks)]
    [InlineData("<nv@so.example>", RosterFaultCode.UpnHasMarks)]
    [InlineData("'nv@so.example", RosterFaultCode.UpnHasMarks)]
    [InlineData("nhân.viên@so.example", RosterFaultCode.UpnHasForeignLetters)]
    [InlineData("n\u0432@so.example", RosterFaultCode.UpnHasForeignLetters)]
    public void An_account_that_is_none_is_refused_by_what_is_wrong_with_it(string cell, RosterFaultCode code)
    {
        var fault = Assert.Single(RosterRows.Read([Office with { Upn = cell }]).Faults);
        Assert.Equal((2, code), (fault.Row, fault.Code));
    }

    [Theory]
    [InlineData("NV.Phong-1_a@so.example.vn")]
    [InlineData("o'nv+1@so.example")]
    [InlineData("nv_gmail.com#EXT#@so.onmicrosoft.example")]
    public void Accounts_of_every_kind_are_taken(string upn) => Assert.Empty(RosterRows.Read([Office with { Upn = upn }]).Faults);

    [Theory]
    [InlineData("#N/A")]
    [InlineData(" #REF! ")]
    [InlineData("#name?")]
    public void A_cell_with_a_sheets_error_is_named_by_its_column_and_nothing_else_is_said_of_it(string cell)
    {
        for (var at = 0; at < RosterRow.Columns.Count; at++)
        {
            string[] cells = [.. Branch.Cells];
            cells[at] = cell;
            var fault = Assert.Single(RosterRows.Read([Office, RosterRow.Of(3, cells)]).Faults);
            Assert.Equal((3, RosterFaultCode.CellIsError, RosterRow.Columns[at]), (fault.Row, fault.Code, fault.Values[0]));
        }
    }

    [Theory]
    [InlineData("TĐC", "TDC")]
    [InlineData("tđc", "TDC")]
    [InlineData("TD-C", "TD_C")]
    public void Two_codes_that_differ_in_accents_only_are_never_two_units(string one, string other)
    {
        var second = Branch with { Number = 5, UnitCode = one, Upn = "khac@so.example" };
        var fault = Assert.Single(RosterRows.Read([Office, Branch with { UnitCode = other }, second]).Faults);
        Assert.Equal((5, RosterFaultCode.UnitCodesAlike), (fault.Row, fault.Code));
        Assert.Equal([one, other, "3"], fault.Values);
    }

    [Fact]
    public void Codes_that_stand_only_beside_the_first_of_a_units_people_are_asked_for_at_once()
    {
        RosterRow Without(int number) => Clerk with { Number = number, UnitCode = "", Upn = $"nv{number}@so.example" };
        var (_, faults) = RosterRows.Read([Office, Without(3), Without(4), Branch with { Number = 5 }, Without(6)]);

        Assert.Equal([(3, "4", "VP"), (6, "6", "TDC")], faults.Select(fault => (fault.Row, fault.Values[0], fault.Values[1])));
        Assert.All(faults, fault => Assert.Equal(RosterFaultCode.UnitCodesMissingBelow, fault.Code));
    }
}
