using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

public sealed class RosterTests
{
    private static readonly Guid HeadsId = Guid.Parse("00000000-0000-0000-0000-000000000001");

    private readonly Roster _roster = new(
        [
            new Unit(TheUnit("BGD"), "Ban Giám đốc", null, 3, false),
            new Unit(TheUnit("VP"), "Văn phòng", TheUnit("BGD"), 12, false),
            new Unit(TheUnit("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", TheUnit("BGD"), 27, true),
            new Unit(TheUnit("STP"), "Sở Tư pháp", null, 0, false),
        ],
        [
            Someone("gd", "BGD", Role.Director),
            Someone("pgd", "BGD", Role.DeputyDirector),
            Someone("cb1", "VP", Role.Officer),
            Someone("cvp", "VP", Role.ChiefOfOffice),
            Someone("cb2", "VP", Role.Officer),
            Someone("dm", "TDC", Role.Contact),
            Someone("pcct", "TDC", Role.Deputy),
            Someone("nv", "TDC", Role.Staff),
            Someone("cct", "TDC", Role.Head) with { AadObjectId = HeadsId },
            Someone("ngoai", "STP", Role.External),
        ]);

    [Fact]
    public void Units_with_a_head_or_a_chief_of_office_owe_duties_and_no_other() =>
        Assert.Equal(["VP", "TDC"], _roster.ReportingUnits.Select(unit => unit.Code.Text));

    [Theory]
    [InlineData("TDC", "cct@so.example")]
    [InlineData("VP", "cvp@so.example")]
    [InlineData("BGD", null)]
    [InlineData("STP", null)]
    [InlineData("KHONG-CO", null)]
    public void A_unit_is_led_by_its_head_and_the_Office_by_its_chief(string unit, string? upn) => Assert.Equal(upn, _roster.HeadOf(TheUnit(unit))?.Upn);

    [Fact]
    public void Head_deputies_and_contacts_confirm_and_staff_and_officers_do_not()
    {
        Assert.Equal([Role.Head, Role.Deputy, Role.Contact], _roster.ConfirmersOf(TheUnit("TDC")).Select(person => person.Role));
        Assert.Equal([Role.ChiefOfOffice], _roster.ConfirmersOf(TheUnit("VP")).Select(person => person.Role));
        Assert.Empty(_roster.ConfirmersOf(TheUnit("STP")));
    }

    [Fact]
    public void A_person_is_found_by_object_id_and_by_principal_name_in_any_case()
    {
        Assert.Equal("cct@so.example", _roster.Find(HeadsId)?.Upn);
        Assert.Null(_roster.Find(Guid.Empty));
        Assert.Equal("TDC", _roster.FindByUpn("CCT@So.Example")?.UnitCode);
        Assert.Null(_roster.FindByUpn("ai-do@so.example"));
    }

    [Fact]
    public void A_unit_is_found_by_code_in_any_case_and_an_unknown_one_is_named()
    {
        Assert.Equal("VP", _roster.Unit("vp").Code);
        Assert.Null(_roster.FindUnit("QLKH"));
        Assert.Contains("'QLKH'", Assert.Throws<KeyNotFoundException>(() => _roster.Unit("QLKH")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_with_a_role_is_found() =>
        Assert.Equal(["cb1@so.example", "cb2@so.example"], _roster.WithRole(Role.Officer).Select(person => person.Upn.Text));

    private static Person Someone(string name, string unit, Role role) => new(Account($"{name}@so.example"), null, name, "", TheUnit(unit), role);
}
