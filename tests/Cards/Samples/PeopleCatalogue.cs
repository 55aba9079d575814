using AdaptiveCards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The cards of the roster, of what staff report and of people's data.</summary>
internal static class PeopleCatalogue
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly Unit Branch = new(TheUnit("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", TheUnit("QLKH"), 24, true);
    private static readonly Unit Merged = new(TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính", null, 7, false) { ClosedOn = new(2026, 7, 1), MergedInto = TheUnit("QLKH") };

    private static readonly Person Head = new(Account("truong.qlkh@so.example.vn"), Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001"), Sample.Head, "Trưởng phòng", TheUnit("QLKH"), Role.Head);
    private static readonly Person Deputy = new(Account("pho.qlkh@so.example.vn"), null, "Phó Trưởng phòng QLKH", "Phó Trưởng phòng", TheUnit("QLKH"), Role.Deputy);
    private static readonly Person Staff = new(Account("cv.qlkh@so.example.vn"), Guid.Parse("aaaaaaaa-0000-4000-8000-000000000004"), "Chuyên viên QLKH", "Chuyên viên", TheUnit("QLKH"), Role.Staff);
    private static readonly Person Contact = Staff with { Upn = Account("dm.qlkh@so.example.vn"), AadObjectId = null, Name = "Đầu mối QLKH", Role = Role.Contact };

    private static readonly RosterContent Content = new([Sample.Unit, Branch, Merged], [Head, Deputy, Staff, Contact])
    {
        Delegations = [new Delegation(TheUnit("QLKH"), Deputy.Upn, new(2026, 12, 1), new(2026, 12, 15), Head.Upn, Sample.Morning)],
    };

    private static readonly Roster Roster = Content.ToRoster(new(2026, 12, 7));

    private static readonly ActivityDraft Draft = new(
        "d0c7d0c7d0c7d0c7d0c7d0c7d0c7d0c7", TheUnit("QLKH"), 2026, "flag-ceremony", "2026-12",
        Sample.Form(("heldOn", "2026-12-07"), ("present", "25"), ("excused", "2"), ("note", "Họp tại hội trường")).Typed,
        Staff.Upn, Staff.Name, Sample.Morning, DraftStatus.Waiting, null, null, null, null, 1);

    private static readonly DataRequest Request = new(
        "r1", TheUnit("QLKH"), 2026, DataRequestKind.Correct, Staff.Upn, Staff.Name, Sample.Morning, "Chức vụ là Chuyên viên chính.",
        new(2026, 12, 9, 17, 0, 0), new(2026, 12, 22, 17, 0, 0), DataRequestStatus.Received, null, null, null, 1);

    private static readonly KeptData Kept = new(
        Staff,
        Sample.Unit,
        true,
        [new(KeptKind.Confirmations, "Lễ chào cờ tháng 12/2026", Sample.Morning), new(KeptKind.Questions, "Mẫu biên bản chào cờ lấy ở đâu?", Sample.Morning), new(KeptKind.Audit, "assignment.confirm", Sample.Morning)],
        [Request]);

    private static readonly DataRequest Restriction = Request with { Id = "r2", Kind = DataRequestKind.Restrict, Text = "Không nêu tên trong bảng chung.", Number = "DL-2026-0002" };

    private static readonly DataRequest Copy = Request with
    {
        Id = "r3",
        Kind = DataRequestKind.Export,
        Text = null,
        Number = "DL-2026-0003",
        Status = DataRequestStatus.Done,
        HandledAt = Sample.Morning,
    };

    private static readonly DataCopyPage CopyPage = new(Staff.Upn, 2, 3,
    [
        new(KeptKind.Entries, null, Sample.Morning) { Fields = [new("Name", Staff.Name), new("Role", "Staff"), new("Upn", Staff.Upn), new("Conversation", "True")] },
        new(KeptKind.Reports, "Họp tại hội trường", Sample.Morning) { Fields = [new("heldOn", "2026-12-07"), new("present", "25"), new("At", "2026-12-07T09:30:00"), new("Status", "Waiting")] },
    ]);

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() => [.. Units(), .. Lists(), .. Activities(), .. Data()];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Units() =>
    [
        ("unit-officer", UnitCard.Render(View(Sample.Unit, true, true), Morning)),
        ("unit-director", UnitCard.Render(View(Sample.Unit, false, false) with { MayEditPeople = true }, Morning)),
        ("unit-head", UnitCard.Render(View(Sample.Unit, false, true), Morning, "Đã lưu.")),
        ("unit-merged", UnitCard.Render(View(Merged, true, true), Morning)),
        ("unit-list", UnitListCard.Render(Roster, Morning)),
        ("unit-edit", RosterFormCards.Unit(Branch, RosterFormCards.FormOf(Branch), [new(FaultCode.StaffCountMissing, Fields.StaffCount)], Roster.Units, Morning)),
        ("unit-close", RosterFormCards.Close(Branch, [], Roster.Units, Morning)),
        ("person-edit", RosterFormCards.Person(TheUnit("QLKH"), Staff.Upn, RosterFormCards.FormOf(Staff), [new(FaultCode.UnitHasHead, Fields.PersonRole, Sample.Unit.Name, Head.Name)], Roster.Units, Morning)),
        ("person-add", RosterFormCards.Person(TheUnit("QLKH"), null, RosterForm.Empty, [], Roster.Units, Morning)),
        ("delegation", RosterFormCards.Delegation(Sample.Unit, RosterForm.Empty, [new(FaultCode.DelegationTooLong, Fields.DelegateUntil, 92)], Roster, Morning)),
        ("contact", RosterFormCards.Contact(Sample.Unit, null, [], Roster, Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Lists()
    {
        RosterContent next = new(
            [Sample.Unit with { Name = "Phòng Khoa học" }, Branch with { ParentCode = null, StaffCount = 30 }, Merged, new Unit(TheUnit("CDS"), "Phòng Chuyển đổi số", null, 10, false)],
            [Head with { Title = "Quyền Trưởng phòng" }, Staff, Contact, Staff with { Upn = Account("moi@so.example.vn"), AadObjectId = null, Name = "Người mới" }]);
        return
        [
            ("import-ask", RosterImportCard.Ask(Morning)),
            ("import-faults", RosterImportCard.Faulty([.. Enumerable.Range(2, 30).Select(row => new RosterFault(row, RosterFaultCode.UpnMissing))], Morning)),
            ("import-preview", RosterImportCard.Preview(RosterChanges.Between(Content, next) with { Vacant = [Role.Director] }, [], "t", new(2026, 12, 8, 9, 30, 0), Morning)),
            ("import-nothing", RosterImportCard.Preview(RosterChanges.Between(Content, Content), [], "t", new(2026, 12, 8, 9, 30, 0), Morning)),
            ("import-applied", RosterImportCard.Applied(7, 30, 13, Morning)),
            ("import-stale", RosterImportCard.Refused(new(FaultCode.RosterChangedMeanwhile), Morning)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Activities()
    {
        AssignmentView ceremony = Sample.View(Sample.Ceremony);
        AssignmentView lesson = Sample.View(Sample.Class);
        DraftView view = new(Draft, ceremony);
        ActivityDraft approved = DecideDraft.Decided(Draft, DraftStatus.Approved, Head, null, Sample.Morning);
        ActivityDraft rejected = DecideDraft.Decided(Draft, DraftStatus.Rejected, Head, "Chưa đúng số người.", Sample.Morning);
        ActivityDraft said = Draft with
        {
            ReplacesAt = Sample.Morning.AddMinutes(-5),
            Said = new SaidReport(
                "chao co sang nay 25 ng, 2 nghi phep, 3 tiet muc",
                [new("25 ng", FigureUse.Present, 25), new("2 nghi phep", FigureUse.Excused, 2), new("3", FigureUse.NotUsed, 3)]),
        };
        ActivityDraft replaced = Draft.ReplacedBy(said);
        ActivityDraft overtaken = DecideDraft.Overtaken([Draft], Sample.Ceremony.Confirmed(Sample.SomeAbsent))[0];
        return
        [
            ("draft-said", DraftCards.ForHead(new DraftView(said, ceremony), true, [], Morning)),
            ("en-draft-said", DraftCards.ForHead(new DraftView(said, ceremony), true, [], Sample.Context(culture: "en-US"))),
            ("draft-replaced", DraftCards.ForHead(new DraftView(replaced, ceremony), false, [new(FaultCode.DraftOutdated)], Morning)),
            ("draft-overtaken", DraftCards.ForReporter(new DraftView(overtaken, Sample.View(Sample.Ceremony.Confirmed(Sample.SomeAbsent))), null, Morning)),
            ("activity-choose", ActivityCards.Choose(RecordActivity.Recordable(Sample.Plan), new Dictionary<string, string>(), Morning)),
            ("activity-form", ActivityCards.Form(lesson, Sample.Form(("heldOn", "2026-12-06")), "t", true, [new(FaultCode.AboutMissing, Fields.About)], Morning, [Sample.Unit])),
            ("draft-for-head", DraftCards.ForHead(view, true, [], Morning)),
            ("draft-incomplete", DraftCards.ForHead(view, false, [new(FaultCode.RejectReasonMissing, Fields.Reason)], Morning)),
            ("draft-edit", DraftCards.Edit(view, Draft.Form, [], Morning, [Sample.Unit])),
            ("draft-approved", DraftCards.ForHead(new DraftView(approved, Sample.View(Sample.Ceremony.Confirmed(Sample.SomeAbsent))), false, [], Morning)),
            ("draft-sent", DraftCards.ForReporter(view, Head.Name, Morning)),
            ("draft-rejected", DraftCards.ForReporter(new DraftView(rejected, ceremony), null, Morning)),
            ("en-draft-for-head", DraftCards.ForHead(view, true, [], Sample.Context(culture: "en-US"))),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Data() =>
    [
        ("my-data", PersonalDataCards.Mine(Kept, "t", [], Morning)),
        ("my-rows", PersonalDataCards.Each(Kept with { Rows = [.. Enumerable.Repeat(Kept.Rows, 9).SelectMany(r => r)] }, 15, Morning)),
        ("request-office", DataRequestCards.ForOffice(Request, Sample.Unit, [], Morning)),
        ("request-erase", DataRequestCards.ForOffice(
            Request with { Kind = DataRequestKind.Erase, Text = null }, Sample.Unit, [new(FaultCode.PersonLeadsUnit)], Sample.Context(new(2026, 12, 23, 8, 0, 0)))),
        ("request-done", DataRequestCards.ForPerson(
            Request with { Status = DataRequestStatus.Done, Answer = "Đã sửa.", HandledByName = Sample.Officer, HandledAt = Sample.Morning }, Morning)),
        ("requests-open", DataRequestListCard.Open([new(Request, Sample.Unit), new(Request with { Kind = DataRequestKind.Erase, Text = null }, Sample.Unit)], Morning)),
        ("right-erase", DataRightCards.Prepare(DataRequestKind.Erase, null, Staff, Sample.Unit, (Request.AnswerDue, Request.DoneDue), "t", [], Morning)),
        ("right-complain", DataRightCards.Prepare(
            DataRequestKind.Complain, "", Staff, Sample.Unit, (Request.AnswerDue, Request.DoneDue), "t", [new(FaultCode.RequestTextMissing, Fields.Text)], Morning)),
        ("right-copy", DataRightCards.Prepare(DataRequestKind.Export, null, Staff, Sample.Unit, (Request.AnswerDue, Request.DoneDue), "t", [], Morning)),
        ("request-restrict-office", DataRequestCards.ForOffice(Restriction, Sample.Unit, [], Morning)),
        ("request-receipt", DataRequestCards.ForPerson(Restriction, Morning)),
        ("data-copy-page", DataCopyCards.Page(Copy, CopyPage, Morning)),
        ("requests-due", DataRequestListCard.Due([new(Request, Sample.Unit)], Sample.Context(new(2026, 12, 23, 8, 0, 0)))),
        ("other-account", OtherAccountCard.Render(Head, Guid.Parse("aaaaaaaa-0000-4000-8000-000000000999"), Morning)),
    ];

    private static UnitView View(Unit unit, bool edits, bool delegates) => new(unit, Roster, [Deputy.Upn, Contact.Upn], 3, edits, delegates);
}
