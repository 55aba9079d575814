using AdaptiveCards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Domain.Tests.Plans;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The cards of events, days off, pause, preview and plan.</summary>
internal static class SamplePlan
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly Plan Plan = Sample.Plan;
    private static readonly Unit[] Units = [Sample.Unit, new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ KH&CN", null, 30, true), new(TheUnit("VP"), "Văn phòng Sở", null, 14, false)];
    private static readonly WorkCalendar Days = new(
        [
            new(new(2026, 9, 2), "Quốc khánh", DayOffKind.Statutory, true),
            new(new(2026, 11, 24), "Ngày Văn hóa Việt Nam", DayOffKind.Statutory, false),
            new(new(2027, 1, 1), "Tết Dương lịch", DayOffKind.Statutory, true),
        ],
        [new(new(2026, 8, 22), "Làm bù cho thứ Hai 31/08/2026", false)]);

    private static readonly EventOffer Offer = new(
        Plan.Duty("flag-ceremony"), ["2026-12", "2027-01"], SuggestTopics.Of(Plan, new HashSet<string> { "II.1.a", "II.1.b" }), Units);

    private static readonly EventSetting Set = new("flag-ceremony", "2026-12", new(2026, 12, 8, 7, 30, 0), Account("cv.vp"), Sample.Officer, Sample.Morning, 1)
    {
        Place = "Hội trường tầng 2",
        Details = new EventDetails(TheUnit("QLKH"), ["II.1.c-3", "II.1.e"], "05/BB-VP"),
    };

    private static readonly Dictionary<string, string> Typed = new() { ["why"] = "Theo văn bản mới của tỉnh", ["clauseId"] = "II.2.đ", ["target"] = "clause", ["year"] = "2026", ["version"] = "0" };
    private static readonly PlanDifference[] Differences = [new("Mục II.2.đ, người thực hiện", "Các đơn vị", "Phòng QLKH"), new("Mục II.2.đ, ghi chú", null, "Phân công lại")];

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("event-form", EventCard.Form(Offer, EventForm.Of("2026-12", Set, null), [], Morning)),
        ("event-form-faults", EventCard.Form(
            Offer, EventForm.Of("2026-12", null, null), [new(FaultCode.EventDateMissing, Fields.EventDate), new(FaultCode.EventTimeUnreadable, Fields.EventTime)], Morning)),
        ("event-asked", EventCard.Form(Offer, EventForm.Of("2026-12", null, new(2026, 12, 7, 7, 30, 0)), [], Morning, OfficePromptCard.Asked(PromptKind.CeremonyTopics, Morning))),
        ("event-saved", EventCard.Saved(Offer, Set, 11, 11, false, Morning)),
        ("event-called-off", EventCard.Saved(Offer, Set with { NotHeld = true, Reason = "Bão số 12" }, 11, 11, false, Morning)),
        ("office-lead-closed", OfficePromptCard.LeadClosed(
            Plan, Plan.Duty("portal-posts"), new Unit(TheUnit("TTTK"), "Trung tâm Thông tin - Thống kê", null, 20, true) { ClosedOn = new(2026, 12, 3) }, Morning)),
        ("office-name-lead", OfficePromptCard.NameLead(Plan, Plan.Duty("pci-ddci-solutions"), Morning)),
        ("office-days-ahead", OfficePromptCard.DaysAhead(new(2027, 5, 3), [new(2027, 5, 3)], Morning)),
        ("office-next-year", OfficePromptCard.NextYear(new(2027, true, 9, false), Morning)),
        ("days-office", CalendarCard.Render(2026, Days, DayForm.Blank, [], null, Morning)),
        ("days-faults", CalendarCard.Render(
            2027, Days, new("2027-01-02", null, null), [new(FaultCode.DayOnWeekend, Fields.DayOff, new DateOnly(2027, 1, 2))], null, Morning)),
        ("days-staff", CalendarCard.Render(2026, Days, null, [], null, Morning)),
        ("pause-form", PauseCard.Form(
            new("2026-12-09", "2026-12-10", "Bão số 12"),
            new(new(2026, 12, 9), new(2026, 12, 10), [.. Reminders.Where(r => r.At.Date.Day is 9 or 10 && r.At.Month == 12)]),
            new OfficeSettings(), 3, [], Morning)),
        ("pause-form-no-end", PauseCard.Form(
            new("2026-12-09", null, null), null, new OfficeSettings { PausedFrom = new(2026, 12, 14), PausedUntil = new(2026, 12, 16) }, 3, [], Morning)),
        ("pause-on", PauseCard.State(new OfficeSettings { PausedUntil = new(2026, 12, 10), PauseReason = "Bão số 12" }, Morning)),
        ("pause-off", PauseCard.State(new OfficeSettings(), Morning)),
        ("pause-ahead", PauseCard.State(
            new OfficeSettings { PausedFrom = new(2026, 12, 9), PausedUntil = new(2026, 12, 10) }, Morning, new OfficeSettings { PausedUntil = new(2026, 12, 8) })),
        ("pause-dropped", PauseCard.Ended(new OfficeSettings { PausedFrom = new(2026, 12, 9), PausedUntil = new(2026, 12, 10) }, Morning)),
        ("preview", PreviewCard.Render(Reminders, 3, new OfficeSettings(), Morning)),
        ("preview-none", PreviewCard.Render([], 3, new OfficeSettings { PausedUntil = new(2026, 12, 10) }, Morning)),
        ("plan-overview", PlanCard.Overview(Plan, Morning, mayEdit: true)),
        ("plan-part", PlanCard.Part(Plan, "II.1", Morning)),
        ("plan-clause", PlanCard.OneClause(Plan, Plan.Clause("II.2.a"), [new(Plan.Duty("flag-ceremony"), 121, 110, 4, 1, 6)], true, Morning)),
        ("plan-clause-ended", PlanCard.OneClause(Plan, Plan.Clause("II.1.d"), [], false, Morning)),
        ("plan-menu", PlanEditCard.Menu(Plan, new OfficeSettings { PilotUnits = [TheUnit("QLKH")], PilotFrom = new(2026, 1, 5) }, Units, true, 0, [], Morning)),
        ("plan-clause-form", PlanEditCard.ClauseForm(Plan, "II.2.đ", Typed, 0, [new(FaultCode.PlanReasonMissing, Fields.Why)], Morning)),
        ("plan-duty-form", PlanEditCard.DutyForm(Plan, "qa-page", Units, Typed, 0, [], Morning)),
        ("plan-duty-new", PlanEditCard.DutyForm(Plan, null, Units, new Dictionary<string, string>(), 0, [], Morning)),
        ("plan-review", PlanEditCard.Review(Plan, Differences, Typed, Morning)),
        ("plan-history", PlanVersionsCard.History(Plan, [new(2, Sample.Morning, Sample.Officer, "Theo văn bản mới", 2026, Differences)], null, Morning)),
        ("plan-import-how", PlanImportCard.HowTo(Morning)),
        ("plan-import-faults", PlanImportCard.Faulty(
            "ke-hoach-2026.json",
            [
                new(FaultCode.PlanFault, null, "Kế hoạch đang thực hiện: không đọc được tại $.goLive (dòng 8): giá trị không đúng kiểu, hoặc không có trong các giá trị cho phép."),
                new(FaultCode.PlanFault, null, "Kế hoạch năm 2026 điều chỉnh mục 'I.x' không có trong kế hoạch gốc."),
            ],
            Morning)),
        ("plan-import-preview", PlanImportCard.Preview(
            "ke-hoach-2026.json", new PlanDraft(ShippedPlan.Parts, Differences), "d1f6", new(2026, 12, 8, 9, 30, 0), null, [new(FaultCode.PlanReasonMissing, Fields.Why)], Morning)),
        ("plan-import-gone", PlanImportCard.Refused(new(FaultCode.PlanImportGone), Morning)),
        ("plan-roll-over", PlanVersionsCard.RollOver(Plan, 2027, RollOver.Review(Plan), "2027-01-01", [], Morning)),
    ];

    private static IReadOnlyList<PlannedReminder> Reminders { get; } = ReminderPreview.Of(
        new EventKnowledge(Plan, new Roster(Units, Units.Select(u => new Person(Account(u.Code), null, u.Code, "", u.Code, Role.Head))), Days),
        [], new OfficeSettings(), new(2026, 1, 1), new HashSet<Domain.Assignments.AssignmentId>(), PeriodRule.Nd09, Sample.Morning);
}
