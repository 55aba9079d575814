using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

public sealed class PermissionsTests
{
    [Theory]
    [InlineData(Role.Head, true, false, false)]
    [InlineData(Role.Deputy, true, false, false)]
    [InlineData(Role.Contact, true, false, false)]
    [InlineData(Role.Staff, false, false, false)]
    [InlineData(Role.External, false, false, false)]
    [InlineData(Role.Admin, false, false, false)]
    [InlineData(Role.PlanEditor, false, false, true)]
    [InlineData(Role.Officer, false, true, true)]
    [InlineData(Role.ChiefOfOffice, false, true, true)]
    [InlineData(Role.DeputyDirector, false, false, true)]
    [InlineData(Role.Director, false, false, true)]
    public void Each_role_may_do_its_own(Role role, bool confirmsForBranch, bool isOfficer, bool seesAllUnits)
    {
        Person who = SampleRoster.With(role);

        Assert.Equal(confirmsForBranch, Permissions.MayConfirm(who, TheUnit("TDC"), SampleRoster.Roster));
        Assert.Equal(isOfficer, Permissions.IsOfficer(who));
        Assert.Equal(seesAllUnits, Permissions.SeesAllUnits(who));
    }

    [Fact]
    public void The_table_above_holds_every_role() =>
        Assert.Equal(Enum.GetValues<Role>().Length, SampleRoster.Roster.People.Select(person => person.Role).Distinct().Count());

    [Theory]
    [InlineData("TDC", false)]
    [InlineData("KHTC", true)]
    [InlineData("VP", false)]
    [InlineData("khtc", true)]
    [InlineData("KHONG-CO", false)]
    [InlineData("", false)]
    public void A_head_confirms_for_the_own_unit_only(string unit, bool may) =>
        Assert.Equal(may, Permissions.MayConfirm(SampleRoster.OtherHead, TheUnit(unit), SampleRoster.Roster));

    [Fact]
    public void The_chief_of_office_confirms_for_the_Office_and_its_officers_do_not()
    {
        Assert.True(Permissions.MayConfirm(SampleRoster.Chief, TheUnit("VP"), SampleRoster.Roster));
        Assert.False(Permissions.MayConfirm(SampleRoster.Officer, TheUnit("VP"), SampleRoster.Roster));
    }

    [Fact]
    public void Todays_roster_decides_and_not_the_role_that_somebody_had()
    {
        Person demoted = SampleRoster.Head with { Role = Role.Staff };
        Roster today = new([SampleRoster.Branch], [demoted]);

        Assert.False(Permissions.MayConfirm(SampleRoster.Head, TheUnit("TDC"), today));
    }

    [Fact]
    public void A_principal_name_is_the_same_in_any_letter_case() =>
        Assert.True(Permissions.MayConfirm(SampleRoster.Head with { Upn = Account("CCT@So.Example") }, TheUnit("TDC"), SampleRoster.Roster));

    [Fact]
    public void What_the_chief_does_goes_to_a_deputy_while_the_chief_is_away_and_to_nobody_where_neither_is()
    {
        Person chief = SampleRoster.Chief, deputy = new(Account("pcvp@so.example"), null, "Ông pcvp", "", TheUnit("VP"), Role.Deputy);
        Person? ChiefOf(string? standIn, bool away, params Person[] people) => Office.Chief(new Roster(
            SampleRoster.Roster.Units, [.. people, SampleRoster.Officer], away ? [new Delegation(TheUnit("VP"), Account(standIn), default, default, Account(""), default)] : []));

        Assert.Equal(chief, ChiefOf(null, false, deputy, chief));
        Assert.Equal(deputy, ChiefOf(null, true, deputy, chief));
        Assert.Equal(deputy, ChiefOf(SampleRoster.Officer.Upn, true, deputy, chief));
        Assert.Equal(chief, ChiefOf(SampleRoster.Officer.Upn, true, chief));
        Assert.Equal(deputy, ChiefOf(null, false, deputy));
        Assert.Null(ChiefOf(null, false));
    }
}
