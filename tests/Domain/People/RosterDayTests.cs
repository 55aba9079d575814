using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

/// <summary>The roster of one day: stand-ins, merged units, parents.</summary>
public sealed class RosterDayTests
{
    private static readonly DateOnly First = new(2026, 12, 1);
    private static readonly DateTime Said = new(2026, 11, 30, 9, 0, 0);
    private static readonly RosterContent Content = RosterContent.Of(SampleRoster.Roster);

    [Theory]
    [InlineData("2026-11-30", "cct@so.example")]
    [InlineData("2026-12-01", "nv@so.example")]
    [InlineData("2026-12-15", "nv@so.example")]
    [InlineData("2026-12-16", "cct@so.example")]
    public void A_delegate_gets_the_units_messages_on_the_days_of_the_delegation_only(string day, string upn) =>
        Assert.Equal(upn, On(day, To("nv@so.example")).AddresseeOf(TheUnit("TDC"))?.Upn);

    [Theory]
    [InlineData("2026-11-30", false)]
    [InlineData("2026-12-01", true)]
    [InlineData("2026-12-16", false)]
    public void A_delegate_confirms_on_the_days_of_the_delegation_only(string day, bool may)
    {
        Roster roster = On(day, To("nv@so.example"));

        Assert.Equal(may, Permissions.MayConfirm(SampleRoster.Staff, TheUnit("TDC"), roster));
        Assert.False(Permissions.MayConfirm(SampleRoster.Staff, TheUnit("KHTC"), roster));
        Assert.True(Permissions.MayConfirm(SampleRoster.Head, TheUnit("TDC"), roster));
    }

    [Fact]
    public void While_the_head_is_away_a_deputy_gets_the_messages() =>
        Assert.Equal("pcct@so.example", On("2026-12-02", To(null)).AddresseeOf(TheUnit("TDC"))?.Upn);

    [Fact]
    public void The_head_gets_them_where_nobody_can_stand_in()
    {
        Assert.Equal("tp@so.example", On("2026-12-02", To(null) with { UnitCode = TheUnit("KHTC") }).AddresseeOf(TheUnit("KHTC"))?.Upn);
        Assert.Equal("tp@so.example", On("2026-12-02", To("da-nghi@so.example") with { UnitCode = TheUnit("KHTC") }).AddresseeOf(TheUnit("KHTC"))?.Upn);
    }

    [Fact]
    public void What_was_said_last_counts() =>
        Assert.Equal("dm@so.example", On("2026-12-02", To("nv@so.example"), To("dm@so.example") with { At = Said.AddHours(1) }).AddresseeOf(TheUnit("TDC"))?.Upn);

    [Fact]
    public void A_unit_whose_head_has_left_still_owes_its_duties_and_its_deputy_is_asked()
    {
        Roster roster = new([SampleRoster.Branch], [SampleRoster.Deputy, SampleRoster.Staff]);

        Assert.Equal(["TDC"], roster.ReportingUnits.Select(unit => unit.Code.Text));
        Assert.Equal("pcct@so.example", roster.AddresseeOf(TheUnit("TDC"))?.Upn);
    }

    [Fact]
    public void A_merged_unit_owes_nothing_new_and_its_successors_head_finishes_what_is_open()
    {
        Roster roster = Merged().ToRoster(First);

        Assert.Equal(["TDC", "VP"], roster.ReportingUnits.Select(unit => unit.Code.Text));
        Assert.Equal(["TDC", "KHTC"], roster.WorkOf(TheUnit("TDC")).Select(unit => unit.Code.Text));
        Assert.Equal("cct@so.example", roster.AddresseeOf(TheUnit("KHTC"))?.Upn);
        Assert.True(Permissions.MayConfirm(SampleRoster.Head, TheUnit("KHTC"), roster));
        Assert.False(Permissions.MayConfirm(SampleRoster.OtherHead, TheUnit("KHTC"), roster));
        Assert.Equal("Phòng Kế hoạch - Tài chính", roster.Unit("KHTC").Name);
    }

    [Fact]
    public void Mergers_that_go_round_in_a_circle_end()
    {
        RosterContent circle = Content.With(SampleRoster.Division with { MergedInto = TheUnit("TDC") }).With(SampleRoster.Branch with { MergedInto = TheUnit("KHTC") });

        Assert.NotNull(circle.ToRoster(First).SuccessorOf(TheUnit("KHTC")));
    }

    [Fact]
    public void Units_roll_up_to_the_unit_above_them() =>
        Assert.Equal(["TDC", "KHTC", "VP"], SampleRoster.Roster.ChildrenOf(TheUnit("bgd")).Select(unit => unit.Code.Text));

    [Fact]
    public void A_past_day_has_its_own_names_heads_parents_and_staff_counts()
    {
        RosterContent later = Content.With(SampleRoster.Branch with { Name = "Chi cục mới", StaffCount = 30, ParentCode = TheUnit("VP") })
            .With(SampleRoster.Head, SampleRoster.Head with { Role = Role.Staff });
        RosterHistory history = new([(new(2026, 1, 5, 8, 0, 0), Content), (new(2026, 6, 10, 10, 0, 0), later)]);

        Assert.Equal((27, "BGD", "cct@so.example"), Of(history.AsOf(new(2026, 3, 31))));
        Assert.Equal((27, "BGD", "cct@so.example"), Of(history.AsOf(new(2025, 12, 31))));
        Assert.Equal((30, "VP", null), Of(history.AsOf(new(2026, 6, 10))));
    }

    [Fact]
    public void Somebody_who_was_recognised_is_found_by_their_account_and_the_rosters_own_id_goes_before()
    {
        Guid seen = Guid.NewGuid();
        Guid given = Guid.NewGuid();
        RosterContent content = Content.With(SampleRoster.Head, SampleRoster.Head with { AadObjectId = given });
        Roster roster = content.ToRoster(First, new Dictionary<string, Guid> { ["NV@SO.EXAMPLE"] = seen, ["CCT@SO.EXAMPLE"] = Guid.NewGuid(), ["DM@SO.EXAMPLE"] = given });

        Assert.Equal("nv@so.example", roster.Find(seen)?.Upn);
        Assert.Equal("cct@so.example", roster.Find(given)?.Upn);
        Assert.Null(roster.FindByUpn("dm@so.example")?.AadObjectId);
    }

    internal static RosterContent Merged() => Content.With(SampleRoster.Division with { ClosedOn = First, MergedInto = TheUnit("TDC") });

    private static (int Staff, string? Parent, string? Head) Of(Roster roster) =>
        (roster.Unit("TDC").StaffCount, roster.Unit("TDC").ParentCode, roster.HeadOf(TheUnit("TDC"))?.Upn);

    private static Delegation To(string? upn) => new(TheUnit("TDC"), Account(upn), First, new(2026, 12, 15), Account("cct@so.example"), Said);

    private static Roster On(string day, params Delegation[] delegations) =>
        (Content with { Delegations = delegations }).ToRoster(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
