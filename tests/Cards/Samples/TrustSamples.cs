using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>Changes of roles of trust, as each reader sees them.</summary>
internal static class TrustSamples
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly CardContext English = Sample.Context(culture: "en-US");
    private static readonly DateTime At = Sample.Morning;
    private static readonly Unit Office = new(TheUnit("VP"), "Văn phòng Sở", null, 12, false);

    private static readonly Person Staff = new(Account("cv.qlkh@so.example.vn"), Guid.Parse("aaaaaaaa-0000-4000-8000-000000000004"), "Chuyên viên QLKH", "Chuyên viên", TheUnit("QLKH"), Role.Staff);
    private static readonly Person Director = new(Account("giamdoc@so.example.vn"), Guid.Parse("aaaaaaaa-0000-4000-8000-000000000003"), "Giám đốc", "Giám đốc Sở", TheUnit("BGD"), Role.Director);

    /// <summary>Every kind of row: added, leaving, another role and unit, another name of the account, another account.</summary>
    private static readonly TrustRow[] Rows =
    [
        new(Staff, Staff with { Role = Role.Officer, UnitCode = TheUnit("VP") }),
        new(Director, Director with { AadObjectId = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000999") }),
        new(Director with { Upn = Account("pgd.so@so.example.vn"), Name = "Phó Giám đốc", Role = Role.DeputyDirector }, Director with { Upn = Account("pgd2.so@so.example.vn"), Name = "Phó Giám đốc", Role = Role.DeputyDirector }),
        new(null, new Person(Account("moi.vp@so.example.vn"), null, "Cán bộ mới", "Chuyên viên", TheUnit("VP"), Role.Officer)),
        new(new Person(Account("quantri@so.example.vn"), null, "Quản trị hệ thống", "", TheUnit("VP"), Role.Admin), null),
    ];

    private static readonly TrustFact Proposed = new TrustFact.Proposed(
        At, Account("cv.vp@so.example.vn"), Sample.Officer, "t1", Rows, null, Verbs.ApplyRoster, At.AddDays(TrustChange.WaitingDays));

    private static readonly TrustFact Merging = new TrustFact.Proposed(
        At, Account("cv.vp@so.example.vn"), Sample.Officer, "t2", [new TrustRow(Director with { UnitCode = TheUnit("VP"), Role = Role.ChiefOfOffice, Name = "Chánh Văn phòng" }, Director with { UnitCode = TheUnit("QLKH"), Role = Role.ChiefOfOffice, Name = "Chánh Văn phòng" })],
        new UnitClosing(TheUnit("VP"), TheUnit("QLKH")), Verbs.CloseUnit, At.AddDays(TrustChange.WaitingDays));

    private static readonly TrustFact Confirmed = new TrustFact.Confirmed(At.AddHours(1), Account("chanh.vp@so.example.vn"), "Chánh Văn phòng");

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("trust-to-confirm", Card(Change(Proposed), true, false, Morning)),
        ("trust-proposed", Card(Change(Proposed), false, true, Morning, "Thay đổi này cần người thứ hai xác nhận.")),
        ("trust-merger", Card(Change(Merging), true, false, Morning)),
        ("trust-lapsed", Card(Change(Proposed), true, false, Sample.Context(At.AddDays(8)))),
        ("trust-confirmed", Card(Change(Proposed, Confirmed), true, false, Morning)),
        ("trust-withdrawn", Card(Change(Proposed, new TrustFact.Withdrawn(At.AddHours(1), Account("cv.vp@so.example.vn"), Sample.Officer)), true, false, Morning)),
        ("trust-void", Card(Change(Proposed, new TrustFact.Voided(At.AddHours(1), Account("giamdoc@so.example.vn"), "Giám đốc")), true, false, Morning)),
        ("trust-made", Card(Change(new TrustFact.Made(At, Account("chanh.vp@so.example.vn"), "Chánh Văn phòng", "t3", [Rows[0]], Verbs.SavePerson)), false, false, Morning)),
        ("trust-by-file", Card(Change(new TrustFact.Made(At, AssignmentFact.Clock, AssignmentFact.Clock, "t4", Rows, "trust-once")), false, false, Morning)),
        ("trust-many", Card(Change(new TrustFact.Made(At, Account("chanh.vp@so.example.vn"), "Chánh Văn phòng", "t5", [.. Enumerable.Range(0, 40).Select(Long)], Verbs.ApplyRoster)), false, false, Morning)),
        ("import-waits", RosterImportCard.Preview(
            RosterChanges.Between(new RosterContent([Office], [Staff]), new RosterContent([Office with { Name = "Văn phòng" }], [Staff with { Role = Role.Officer }])),
            [Rows[0]], "t", new(2026, 12, 14, 9, 30, 0), Morning, ofFile: true)),
        ("en-trust-to-confirm", Card(Change(Proposed), true, false, English)),
        ("en-trust-by-file", Card(Change(new TrustFact.Made(At, AssignmentFact.Clock, AssignmentFact.Clock, "t4", Rows, "trust-once")), false, false, English)),
    ];

    private static TrustRow Long(int number) => new(
        Staff with { Upn = LongAccount(number), Name = string.Join(' ', Enumerable.Repeat("Chuyên viên", 12)) }, Staff with { Upn = LongAccount(number), Role = Role.Admin, UnitCode = TheUnit("VP") });

    private static Upn LongAccount(int number) => Account($"chuyen.vien.{number}@phong.so.example.vn");

    private static AdaptiveCard Card(TrustChange change, bool mayConfirm, bool mayWithdraw, CardContext context, string? notice = null) =>
        TrustCard.Render(change, new Roster([Office, Sample.Unit], []), mayConfirm, mayWithdraw, context, notice);

    private static TrustChange Change(params TrustFact[] facts) => facts.Aggregate((TrustChange?)null, TrustChange.Evolve)!;
}
