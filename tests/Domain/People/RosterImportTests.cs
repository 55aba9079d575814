using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

public sealed class RosterImportTests
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly Guid SomeId = Guid.Parse("3f2504e0-4f89-41d3-9a0c-0305e82c3301");

    private static readonly RosterContent Now = RosterContent.Of(SampleRoster.Roster) with
    {
        Contacts = [Account("nv@so.example")],
        Delegations = [new Delegation(TheUnit("TDC"), Account("nv@so.example"), Today, Today.AddDays(5), Account("cct@so.example"), new(2026, 11, 30, 9, 0, 0))],
    };

    [Fact]
    public void The_same_list_again_changes_nothing_and_keeps_delegations_contacts_and_accounts()
    {
        RosterContent now = Now.With(SampleRoster.Head, SampleRoster.Head with { AadObjectId = SomeId });
        RosterContent next = RosterImport.Next(now, SampleRoster.Roster, Today);

        Assert.True(RosterChanges.Between(now, next).IsEmpty);
        Assert.Equal(now.Delegations, next.Delegations);
        Assert.Equal(now.Contacts, next.Contacts);
        Assert.Equal(SomeId, next.FindPerson("cct@so.example")!.AadObjectId);
        Assert.Equal(Role.Contact, next.ToRoster(Today).FindByUpn("nv@so.example")!.Role);
    }

    [Fact]
    public void A_unit_that_is_new_or_in_being_again_owes_nothing_from_before_its_first_day()
    {
        RosterContent first = RosterImport.Next(new RosterContent([], []), SampleRoster.Roster, Today);
        Assert.All(first.Units, unit => Assert.Null(unit.From));

        Roster more = new([.. SampleRoster.Roster.Units, new Unit(TheUnit("CDS"), "Phòng Chuyển đổi số", TheUnit("BGD"), 10, false)], SampleRoster.Roster.People);
        RosterContent closed = first with { Units = [.. first.Units.Select(u => u.Code == "KHTC" ? u with { ClosedOn = Today.AddDays(-90) } : u)] };
        RosterContent next = RosterImport.Next(closed, more, Today);
        Assert.Equal((Today, Today, null), (next.FindUnit("CDS")!.From, next.FindUnit("KHTC")!.From, next.FindUnit("TDC")!.From));

        // The same list some days later leaves it so.
        Assert.Equal(Today, RosterImport.Next(next, more, Today.AddDays(5)).FindUnit("CDS")!.From);
    }

    [Fact]
    public void Changes_are_named_by_what_they_are()
    {
        Roster list = new(
            [
                SampleRoster.Branch with { Code = TheUnit("tdc"), Name = "Chi cục mới", StaffCount = 30, ParentCode = TheUnit("VP") },
                new Unit(TheUnit("VP"), "Văn phòng", TheUnit("BGD"), 12, false),
                new Unit(TheUnit("BGD"), "Ban Giám đốc", null, 3, false),
                new Unit(TheUnit("CDS"), "Phòng Chuyển đổi số", TheUnit("BGD"), 10, false),
            ],
            [
                .. SampleRoster.Roster.People.Where(p => p.UnitCode == "TDC" && p != SampleRoster.Staff).Select(p => p with { UnitCode = TheUnit("tdc") }),
                SampleRoster.Chief with { Title = "Chánh Văn phòng Sở" },
                new Person(Account("moi@so.example"), null, "Người mới", "", TheUnit("CDS"), Role.Head),
            ]);
        RosterContent next = RosterImport.Next(Now, list, Today);
        RosterChanges changes = RosterChanges.Between(Now, next);

        Assert.Equal(["CDS"], changes.NewUnits.Select(u => u.Code.Text));
        Assert.Equal(["TDC"], changes.Renamed.Select(u => u.After.Code.Text));
        Assert.Equal(["TDC"], changes.Moved.Select(u => u.After.Code.Text));
        Assert.Equal(["TDC"], changes.Adjusted.Select(u => u.After.Code.Text));
        Assert.Equal(["KHTC"], changes.Closed.Select(u => u.Code.Text));
        Assert.Equal(["moi@so.example"], changes.NewPeople.Select(p => p.Upn.Text));
        Assert.Equal(["cvp@so.example"], changes.ChangedPeople.Select(p => p.After.Upn.Text));
        Assert.Contains(SampleRoster.Staff, changes.Leaving);
        Assert.Contains(SampleRoster.OtherHead, changes.Leaving);
        Assert.Equal(Today, next.FindUnit("KHTC")!.ClosedOn);
        Assert.Equal("TDC", next.FindPerson("cct@so.example")!.UnitCode);
        Assert.Equal([Role.Director], changes.Vacant);
        Assert.Empty(next.Delegations);
        Assert.Empty(next.Contacts);
    }

    [Fact]
    public void A_contact_and_a_delegate_whom_the_list_has_in_another_unit_are_so_no_more()
    {
        Roster list = new(
            SampleRoster.Roster.Units,
            SampleRoster.Roster.People.Select(p => p == SampleRoster.Staff ? p with { UnitCode = TheUnit("KHTC") } : p));
        RosterContent next = RosterImport.Next(Now, list, Today);

        Assert.Equal(Role.Staff, next.ToRoster(Today).FindByUpn("nv@so.example")!.Role);
        Assert.Empty(next.Delegations);
        Assert.Empty(RosterChanges.Between(Now, next).Vacant);
    }

    [Fact]
    public void A_unit_that_comes_back_is_open_again()
    {
        RosterContent closed = Now.With(SampleRoster.Division with { ClosedOn = Today, MergedInto = TheUnit("TDC") });
        RosterContent next = RosterImport.Next(closed, SampleRoster.Roster, Today);

        Assert.False(next.FindUnit("KHTC")!.IsClosed);
        Assert.Null(next.FindUnit("KHTC")!.MergedInto);
        Assert.Equal(["KHTC"], RosterChanges.Between(closed, next).NewUnits.Select(u => u.Code.Text));
    }

    [Fact]
    public void An_account_that_the_list_gives_to_somebody_else_is_theirs()
    {
        RosterContent now = Now.With(SampleRoster.Head, SampleRoster.Head with { AadObjectId = SomeId });
        Roster list = new(
            SampleRoster.Roster.Units,
            SampleRoster.Roster.People.Select(p => p == SampleRoster.Deputy ? p with { AadObjectId = SomeId } : p));
        Roster next = RosterImport.Next(now, list, Today).ToRoster(Today);

        Assert.Equal(SampleRoster.Deputy.Upn, next.Find(SomeId)?.Upn);
        Assert.Null(next.FindByUpn(SampleRoster.Head.Upn)!.AadObjectId);
    }

    [Fact]
    public void A_code_that_is_a_known_one_but_for_accents_is_asked_about_with_its_row()
    {
        Unit accented = SampleRoster.Branch with { Code = TheUnit("TĐC") };
        RosterReading reading = new(new Roster([.. SampleRoster.Roster.Units.Select(u => u.Code == "TDC" ? accented : u)], []), [])
        {
            Sheet = "Danh sách",
            UnitRows = new Dictionary<string, int> { ["TĐC"] = 7 },
        };

        RosterFault fault = Assert.Single(RosterImport.Faults(Now, reading));
        Assert.Equal((7, RosterFaultCode.UnitCodeLikeKnown, "Danh sách"), (fault.Row, fault.Code, fault.Sheet));
        Assert.Equal(["TĐC", "TDC"], fault.Values);
        Assert.Empty(RosterImport.Faults(Now, new RosterReading(SampleRoster.Roster, [])));
        Assert.Empty(RosterImport.Faults(new RosterContent([], []), reading));
    }
}
