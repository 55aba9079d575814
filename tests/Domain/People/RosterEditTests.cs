using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

public sealed class RosterEditTests
{
    private static readonly DateTime At = new(2026, 12, 1, 9, 0, 0);
    private static readonly DateOnly Today = DateOnly.FromDateTime(At);
    private static readonly RosterContent Now = RosterContent.Of(SampleRoster.Roster);

    [Theory]
    [InlineData(Role.Officer, true)]
    [InlineData(Role.ChiefOfOffice, true)]
    [InlineData(Role.Admin, true)]
    [InlineData(Role.Head, false)]
    [InlineData(Role.Director, false)]
    [InlineData(Role.Staff, false)]
    public void The_Office_and_the_administrator_edit_the_roster(Role role, bool may)
    {
        Person by = SampleRoster.With(role);
        FaultCode?[] refusals =
        [
            Code(EditUnit.Decide(Now, "TDC", Form(SampleRoster.Branch with { StaffCount = 28 }), by)),
            Code(CloseUnit.Decide(Now, "KHTC", "TDC", by, Today)),
            Code(SavePerson.Decide(Now, null, NewPerson(), by)),
            Code(RemovePerson.Decide(Now, Account("nv@so.example"), by)),
        ];

        Assert.All(refusals, code => Assert.Equal(may ? null : FaultCode.NotAllowedToEditRoster, code));
    }

    [Fact]
    public void A_unit_gets_another_name_seat_count_and_parent_and_keeps_its_code()
    {
        Unit wanted = SampleRoster.Branch with { Name = "Chi cục mới", StaffCount = 28, OwnSeat = false, ParentCode = TheUnit("VP") };

        Assert.Equal(wanted, Done(EditUnit.Decide(Now, "tdc", Form(wanted), SampleRoster.Officer)).FindUnit("TDC"));
        Assert.IsType<Outcome<RosterContent>.AlreadyDone>(EditUnit.Decide(Now, "TDC", Form(SampleRoster.Branch), SampleRoster.Officer));
    }

    [Theory]
    [InlineData(Fields.UnitName, "", FaultCode.UnitNameMissing)]
    [InlineData(Fields.StaffCount, "", FaultCode.StaffCountMissing)]
    [InlineData(Fields.StaffCount, "0", FaultCode.StaffCountMissing)]
    [InlineData(Fields.StaffCount, "nhiều", FaultCode.NotAWholeNumber)]
    [InlineData(Fields.ParentUnit, "TDC", FaultCode.ParentIsItself)]
    [InlineData(Fields.ParentUnit, "XYZ", FaultCode.UnitUnknown)]
    public void What_a_unit_cannot_be_is_named(string field, string typed, FaultCode code) =>
        Assert.Equal(code, Code(EditUnit.Decide(Now, "TDC", Form(SampleRoster.Branch, (field, typed)), SampleRoster.Officer)));

    [Fact]
    public void A_unit_under_one_of_its_own_children_is_refused() =>
        Assert.Equal(
            FaultCode.ParentIsItself,
            Code(EditUnit.Decide(Now, "BGD", Form(new Unit(TheUnit("BGD"), "Ban Giám đốc", TheUnit("TDC"), 3, false)), SampleRoster.Officer)));

    [Fact]
    public void A_merged_units_people_and_children_go_to_the_other_and_lead_nothing_there()
    {
        RosterContent now = Now.With(new Unit(TheUnit("VP"), "Văn phòng", TheUnit("KHTC"), 12, false));
        RosterContent after = Done(CloseUnit.Decide(now, "KHTC", "TDC", SampleRoster.Officer, Today));

        Assert.Equal((Today, TheUnit("TDC")), (after.FindUnit("KHTC")!.ClosedOn, after.FindUnit("KHTC")!.MergedInto));
        Assert.Equal(SampleRoster.OtherHead with { UnitCode = TheUnit("TDC"), Role = Role.Staff }, after.FindPerson("tp@so.example"));
        Assert.Equal("TDC", after.FindUnit("VP")!.ParentCode);
        Assert.IsType<Outcome<RosterContent>.AlreadyDone>(CloseUnit.Decide(after, "KHTC", "TDC", SampleRoster.Officer, Today));
        Assert.Equal(FaultCode.UnitUnknown, Code(CloseUnit.Decide(after, "TDC", "KHTC", SampleRoster.Officer, Today)));
        Assert.Equal(FaultCode.MergeIntoItself, Code(CloseUnit.Decide(Now, "TDC", "TDC", SampleRoster.Officer, Today)));
    }

    [Theory]
    [InlineData("BGD", "VP")]
    [InlineData("TDC", "VP")]
    public void A_unit_merged_into_one_below_it_leaves_it_its_own_place(string above, string into)
    {
        RosterContent now = Now.With(new Unit(TheUnit(into), "Văn phòng", TheUnit(above), 12, false));
        RosterContent after = Done(CloseUnit.Decide(now, "BGD", into, SampleRoster.Officer, Today));

        Assert.Equal((null, TheUnit(into), TheUnit(into)), (after.FindUnit(into)!.ParentCode, after.FindUnit("TDC")!.ParentCode, after.FindUnit("KHTC")!.ParentCode));
    }

    [Fact]
    public void The_Office_goes_into_no_unit_that_has_a_head_of_its_own()
    {
        Assert.Equal(FaultCode.UnitHasHead, Code(CloseUnit.Decide(Now, "VP", "TDC", SampleRoster.Officer, Today)));

        RosterContent after = Done(CloseUnit.Decide(Now.Without(SampleRoster.OtherHead), "VP", "KHTC", SampleRoster.Officer, Today));
        Assert.Equal("KHTC", Office.UnitCode(after.ToRoster(Today)));
        Assert.Equal(["KHTC", "VP"], after.ToRoster(Today).WorkOf(TheUnit("KHTC")).Select(unit => unit.Code.Text));
    }

    [Fact]
    public void Somebody_who_may_edit_the_roster_is_left()
    {
        RosterContent now = Now with { People = [.. Now.People.Where(p => p == SampleRoster.Officer || !Permissions.MayEditRoster(p))] };
        RosterForm demoted = NewPerson((Fields.Upn, "cb@so.example"), (Fields.PersonUnit, "VP"));

        Assert.Equal(FaultCode.NobodyEditsRoster, Code(RemovePerson.Decide(now, Account("cb@so.example"), SampleRoster.Officer)));
        Assert.Equal(FaultCode.NobodyEditsRoster, Code(SavePerson.Decide(now, Account("cb@so.example"), demoted, SampleRoster.Officer)));
        Assert.Null(Code(RemovePerson.Decide(Now, Account("cb@so.example"), SampleRoster.Officer)));
    }

    [Fact]
    public void A_contact_and_who_stands_in_are_so_in_their_unit_only()
    {
        RosterContent now = StoodInFor();
        RosterForm moved = NewPerson((Fields.Upn, "nv@so.example"), (Fields.PersonUnit, "KHTC"));
        RosterForm titled = NewPerson((Fields.Upn, "nv@so.example"), (Fields.PersonTitle, "Chuyên viên chính"));
        RosterContent[] ended =
        [
            Done(SavePerson.Decide(now, Account("nv@so.example"), moved, SampleRoster.Officer)),
            Done(RemovePerson.Decide(now, Account("nv@so.example"), SampleRoster.Officer)),
            Done(CloseUnit.Decide(now, "TDC", "KHTC", SampleRoster.Officer, Today)),
        ];

        Assert.All(ended, content => Assert.Empty(content.Contacts));
        Assert.All(ended, content => Assert.Empty(content.Delegations));
        RosterContent same = Done(SavePerson.Decide(now, Account("nv@so.example"), titled, SampleRoster.Officer));
        Assert.Equal((1, 1), (same.Contacts.Count, same.Delegations.Count));
    }

    [Fact]
    public void Another_account_of_the_same_person_ends_nothing()
    {
        RosterContent head = Done(SavePerson.Decide(
            StoodInFor(), Account("cct@so.example"), NewPerson((Fields.Upn, "cct2@so.example"), (Fields.PersonRole, "Head")), SampleRoster.Officer));
        RosterContent both = Done(SavePerson.Decide(head, Account("nv@so.example"), NewPerson((Fields.Upn, "nv2@so.example")), SampleRoster.Officer));

        Assert.Equal("nv2@so.example", both.ToRoster(Today).AddresseeOf(TheUnit("TDC"))?.Upn);
        Assert.Equal([Account("nv2@so.example")], both.Contacts);
        Assert.Null(both.FindPerson("nv@so.example"));
    }

    [Fact]
    public void Another_head_gets_the_units_messages_whoever_stood_in_for_the_one_before()
    {
        RosterForm staff = NewPerson((Fields.Upn, "cct@so.example"));
        RosterContent without = Done(SavePerson.Decide(StoodInFor(), Account("cct@so.example"), staff, SampleRoster.Officer));
        Assert.Equal("nv@so.example", without.ToRoster(Today).AddresseeOf(TheUnit("TDC"))?.Upn);

        RosterForm head = NewPerson((Fields.Upn, "pcct@so.example"), (Fields.PersonRole, "Head"));
        RosterContent after = Done(SavePerson.Decide(without, Account("pcct@so.example"), head, SampleRoster.Officer));
        Assert.Equal("pcct@so.example", after.ToRoster(Today).AddresseeOf(TheUnit("TDC"))?.Upn);
        Assert.Empty(after.Delegations);
    }

    [Fact]
    public void A_person_is_added_moved_and_leaves()
    {
        RosterContent added = Done(SavePerson.Decide(Now, null, NewPerson(), SampleRoster.Officer));
        RosterContent moved = Done(SavePerson.Decide(added, Account("moi@so.example"), NewPerson((Fields.PersonUnit, "KHTC"), (Fields.PersonRole, "Deputy")), SampleRoster.Officer));

        Assert.Equal(new Person(Account("moi@so.example"), null, "Người mới", "Chuyên viên", TheUnit("TDC"), Role.Staff), added.FindPerson("MOI@so.example"));
        Assert.Equal(("KHTC", Role.Deputy), (moved.FindPerson("moi@so.example")!.UnitCode, moved.FindPerson("moi@so.example")!.Role));
        Assert.Null(Done(RemovePerson.Decide(moved, Account("moi@so.example"), SampleRoster.Officer)).FindPerson("moi@so.example"));
        Assert.IsType<Outcome<RosterContent>.AlreadyDone>(RemovePerson.Decide(Now, Account("moi@so.example"), SampleRoster.Officer));
    }

    [Fact]
    public void Another_principal_name_is_another_account()
    {
        RosterContent now = Now.With(SampleRoster.Staff, SampleRoster.Staff with { AadObjectId = Guid.NewGuid() });
        RosterForm same = NewPerson((Fields.Upn, "NV@so.example"));

        Assert.NotNull(Done(SavePerson.Decide(now, Account("nv@so.example"), same, SampleRoster.Officer)).FindPerson("nv@so.example")!.AadObjectId);
        Assert.Null(Done(SavePerson.Decide(now, Account("nv@so.example"), NewPerson(), SampleRoster.Officer)).FindPerson("moi@so.example")!.AadObjectId);
    }

    [Theory]
    [InlineData(Fields.PersonName, "", FaultCode.PersonNameMissing)]
    [InlineData(Fields.Upn, "", FaultCode.UpnMissing)]
    [InlineData(Fields.Upn, "Chi cục trưởng", FaultCode.UpnNotAnAccount)]
    [InlineData(Fields.Upn, "mailto:moi@so.example", FaultCode.UpnNotAnAccount)]
    [InlineData(Fields.Upn, "CCT@so.exam\u200Bple", FaultCode.UpnTaken)]
    [InlineData(Fields.Upn, "CCT@so.example", FaultCode.UpnTaken)]
    [InlineData(Fields.PersonRole, "Boss", FaultCode.RoleMissing)]
    [InlineData(Fields.PersonRole, "Head", FaultCode.UnitHasHead)]
    [InlineData(Fields.PersonUnit, "XYZ", FaultCode.UnitUnknown)]
    [InlineData(Fields.PersonName, "TỐI MẬT", FaultCode.SecrecyStamp)]
    public void What_a_person_cannot_be_is_named(string field, string typed, FaultCode code) =>
        Assert.Equal(code, Code(SavePerson.Decide(Now, null, NewPerson((field, typed)), SampleRoster.Officer)));

    [Fact]
    public void A_head_delegates_for_some_days_and_ends_it()
    {
        RosterContent after = Done(DelegateUnit.Decide(Now, TheUnit("TDC"), Days(), SampleRoster.Head, At));

        Assert.Equal(new Delegation(TheUnit("TDC"), Account("nv@so.example"), Today, new(2026, 12, 15), Account("cct@so.example"), At), Assert.Single(after.Delegations));
        Assert.IsType<Outcome<RosterContent>.AlreadyDone>(DelegateUnit.Decide(after, TheUnit("TDC"), Days(), SampleRoster.Head, At.AddMinutes(1)));
        Assert.Empty(Done(DelegateUnit.End(after, TheUnit("TDC"), SampleRoster.Head, At)).Delegations);
    }

    [Fact]
    public void Who_stood_in_first_may_be_asked_again_after_somebody_else()
    {
        RosterContent other = Done(DelegateUnit.Decide(StoodInFor(), TheUnit("TDC"), Days((Fields.DelegateTo, "dm@so.example")), SampleRoster.Head, At.AddHours(1)));
        RosterContent again = Done(DelegateUnit.Decide(other, TheUnit("TDC"), Days(), SampleRoster.Head, At.AddHours(2)));

        Assert.Equal("dm@so.example", other.ToRoster(Today).AddresseeOf(TheUnit("TDC"))?.Upn);
        Assert.Equal("nv@so.example", again.ToRoster(Today).AddresseeOf(TheUnit("TDC"))?.Upn);
    }

    [Theory]
    [InlineData("cct", null)]
    [InlineData("cb", null)]
    [InlineData("qt", null)]
    [InlineData("pcct", FaultCode.NotAllowedToDelegate)]
    [InlineData("nv", FaultCode.NotAllowedToDelegate)]
    [InlineData("tp", FaultCode.NotAllowedToDelegate)]
    public void The_units_head_delegates_and_so_may_the_Office(string by, FaultCode? code)
    {
        Person who = SampleRoster.Roster.FindByUpn($"{by}@so.example")!;

        Assert.Equal(code, Code(DelegateUnit.Decide(Now, TheUnit("TDC"), Days(), who, At)));
        Assert.Equal(code, Code(NameContact.Decide(Now, TheUnit("TDC"), "nv@so.example", true, who, Today)));
    }

    [Theory]
    [InlineData(Fields.DelegateTo, "", FaultCode.DelegateMissing)]
    [InlineData(Fields.DelegateTo, "tp@so.example", FaultCode.DelegateNotInUnit)]
    [InlineData(Fields.DelegateTo, "cct@so.example", FaultCode.DelegateNotInUnit)]
    [InlineData(Fields.DelegateFrom, "", FaultCode.DateMissing)]
    [InlineData(Fields.DelegateFrom, "mai", FaultCode.DateUnreadable)]
    [InlineData(Fields.DelegateUntil, "2026-11-30", FaultCode.DelegationEndsBeforeStart)]
    [InlineData(Fields.DelegateUntil, "2027-12-15", FaultCode.DelegationTooLong)]
    public void What_a_delegation_cannot_be_is_named(string field, string typed, FaultCode code) =>
        Assert.Equal(code, Code(DelegateUnit.Decide(Now, TheUnit("TDC"), Days((field, typed)), SampleRoster.Head, At)));

    [Fact]
    public void A_delegation_that_is_over_and_a_deputy_that_there_is_not_are_refused()
    {
        RosterForm past = Days((Fields.DelegateFrom, "2026-11-01"), (Fields.DelegateUntil, "2026-11-02"));

        Assert.Equal(FaultCode.DelegationInPast, Code(DelegateUnit.Decide(Now, TheUnit("TDC"), past, SampleRoster.Head, At)));
        Assert.Equal(FaultCode.NoDeputy, Code(DelegateUnit.Decide(Now, TheUnit("KHTC"), Days((Fields.DelegateTo, DelegateUnit.Deputy)), SampleRoster.OtherHead, At)));
        Assert.Null(Done(DelegateUnit.Decide(Now, TheUnit("TDC"), Days((Fields.DelegateTo, DelegateUnit.Deputy)), SampleRoster.Head, At)).Delegations.Single().ToUpn);
    }

    [Fact]
    public void A_contact_confirms_until_the_head_says_otherwise()
    {
        RosterContent named = Done(NameContact.Decide(Now, TheUnit("TDC"), "nv@so.example", true, SampleRoster.Head, Today));
        RosterContent ended = Done(NameContact.Decide(named, TheUnit("TDC"), "nv@so.example", false, SampleRoster.Head, Today));

        Assert.True(Permissions.MayConfirm(SampleRoster.Staff, TheUnit("TDC"), named.ToRoster(Today)));
        Assert.False(Permissions.MayConfirm(SampleRoster.Staff, TheUnit("TDC"), ended.ToRoster(Today)));
        Assert.False(Permissions.MayConfirm(SampleRoster.Contact, TheUnit("TDC"), Done(NameContact.Decide(Now, TheUnit("TDC"), "dm@so.example", false, SampleRoster.Head, Today)).ToRoster(Today)));
        Assert.Equal(FaultCode.ContactNotStaff, Code(NameContact.Decide(Now, TheUnit("TDC"), "tp@so.example", true, SampleRoster.Head, Today)));
    }

    private static RosterContent StoodInFor() =>
        Done(DelegateUnit.Decide(Now with { Contacts = [Account("nv@so.example")] }, TheUnit("TDC"), Days(), SampleRoster.Head, At));

    private static RosterForm Form(Unit unit, params (string Field, string Typed)[] instead) => Typed(
        instead,
        (Fields.UnitName, unit.Name),
        (Fields.ParentUnit, unit.ParentCode ?? ""),
        (Fields.StaffCount, $"{unit.StaffCount}"),
        (Fields.OwnSeat, unit.OwnSeat ? "true" : "false"));

    private static RosterForm NewPerson(params (string Field, string Typed)[] instead) => Typed(
        instead,
        (Fields.PersonName, "Người mới"),
        (Fields.PersonTitle, "Chuyên viên"),
        (Fields.PersonRole, "Staff"),
        (Fields.PersonUnit, "TDC"),
        (Fields.Upn, "moi@so.example"));

    private static RosterForm Days(params (string Field, string Typed)[] instead) => Typed(
        instead, (Fields.DelegateTo, "nv@so.example"), (Fields.DelegateFrom, "2026-12-01"), (Fields.DelegateUntil, "15/12/2026"));

    private static RosterForm Typed((string Field, string Typed)[] instead, params (string Field, string Typed)[] usual)
    {
        Dictionary<string, string> typed = usual.ToDictionary(p => p.Field, p => p.Typed);
        foreach ((string field, string value) in instead)
        {
            typed[field] = value;
        }

        return new RosterForm(typed);
    }

    private static RosterContent Done(Outcome<RosterContent> outcome) => Assert.IsType<Outcome<RosterContent>.Done>(outcome).Value;

    private static FaultCode? Code(Outcome<RosterContent> outcome) => outcome is Outcome<RosterContent>.Refused refused ? refused.Faults[0].Code : null;
}
