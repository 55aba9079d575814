using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

/// <summary>A small department: the branch TDC sits elsewhere, the division KHTC at the Department, VP is the Office.</summary>
internal static class SampleRoster
{
    public static readonly Unit Branch = new(TheUnit("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", TheUnit("BGD"), 27, OwnSeat: true);
    public static readonly Unit Division = new(TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính", TheUnit("BGD"), 9, OwnSeat: false);

    public static readonly Person Head = Someone("cct", "TDC", Role.Head);
    public static readonly Person Deputy = Someone("pcct", "TDC", Role.Deputy);
    public static readonly Person Contact = Someone("dm", "TDC", Role.Contact);
    public static readonly Person Staff = Someone("nv", "TDC", Role.Staff);
    public static readonly Person OtherHead = Someone("tp", "KHTC", Role.Head);
    public static readonly Person Officer = Someone("cb", "VP", Role.Officer);
    public static readonly Person OtherOfficer = Someone("cb2", "VP", Role.Officer);
    public static readonly Person Chief = Someone("cvp", "VP", Role.ChiefOfOffice);
    public static readonly Person Director = Someone("gd", "BGD", Role.Director);
    public static readonly Person DeputyDirector = Someone("pgd", "BGD", Role.DeputyDirector);
    public static readonly Person PlanEditor = Someone("kh", "TDC", Role.PlanEditor);
    public static readonly Person Admin = Someone("qt", "TDC", Role.Admin);
    public static readonly Person External = Someone("ngoai", "TDC", Role.External);

    public static readonly Roster Roster = new(
        [Branch, Division, new Unit(TheUnit("VP"), "Văn phòng", TheUnit("BGD"), 12, false), new Unit(TheUnit("BGD"), "Ban Giám đốc", null, 3, false)],
        [Head, Deputy, Contact, Staff, OtherHead, Officer, OtherOfficer, Chief, Director, DeputyDirector, PlanEditor, Admin, External]);

    /// <summary>The person who holds a role; of heads and officers the first.</summary>
    public static Person With(Role role) => Roster.WithRole(role)[0];

    private static Person Someone(string name, string unit, Role role) => new(Account($"{name}@so.example"), null, $"Ông {name}", "", TheUnit(unit), role);
}
