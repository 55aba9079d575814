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

        Assert.Equal(confirmsForBranch, Permissions.MayConfirm(who, "TDC", SampleRoster.Roster));
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
        Assert.Equal(may, Permissions.MayConfirm(SampleRoster.OtherHead, unit, SampleRoster.Roster));

    [Fact]
    public void The_chief_of_office_confirms_for_the_Office_and_its_officers_do_not()
    {
        Assert.True(Permissions.MayConfirm(SampleRoster.Chief, "VP", SampleRoster.Roster));
        Assert.False(Permissions.MayConfirm(SampleRoster.Officer, "VP", SampleRoster.Roster));
    }

    [Fact]
    public void Todays_roster_decides_and_not_the_role_that_somebody_had()
    {
        Person demoted = SampleRoster.Head with { Role = Role.Staff };
        Roster today = new([SampleRoster.Branch], [demoted]);

        Assert.False(Permissions.MayConfirm(SampleRoster.Head, "TDC", today));
    }

    [Fact]
    public void A_principal_name_is_the_same_in_any_letter_case() =>
        Assert.True(Permissions.MayConfirm(SampleRoster.Head with { Upn = "CCT@So.Example" }, "TDC", SampleRoster.Roster));
}
