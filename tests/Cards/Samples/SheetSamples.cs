using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The division that leads most figure duties, in the last week of quarter IV/2026; and reminders that are put off.</summary>
internal static class SheetSamples
{
    private static readonly ReportingPeriod Quarter = FigureSamples.Quarter;
    private static readonly CardContext Week = Sample.Context(new(2026, 12, 8, 9, 30, 0));
    private static readonly CardContext English = Sample.Context(new(2026, 12, 8, 9, 30, 0), "en-US");

    private static readonly Unit Division = new(TheUnit("TTTK"), "Phòng Thông tin - Thống kê KHCN&ĐMST", null, 9, false);

    /// <summary>All that the division may owe at once: three months late and the quarter.</summary>
    public static IReadOnlyList<AssignmentView> Everything { get; } =
    [
        Of("portal-posts", "2026-10"), Of("social-media", "2026-10"), Of("portal-posts", "2026-11"), Of("social-media", "2026-11"),
        Of("portal-posts", "2026-12"), Of("social-media", "2026-12"), Of("press-and-journals", "2026-q4"), Of("qa-page", "2026-q4"),
        Of("online-services", "2026-q4"), Of("unit-meetings", "2026-q4"), Of("procedures-published", "2026-q4"), Of("inspection", "2026-q4"),
    ];

    private static readonly AssignmentView[] Asked = [.. Everything.Where(v => v.Assignment.Id.DutyId is "portal-posts" or "qa-page" && v.Assignment.Id.OccurrenceKey is "2026-12" or "2026-q4").Take(2)];
    private static readonly AssignmentView Done = Confirmed(Everything[6], ("issues", "3"), ("initiatives", "0"), ("examples", "1"));

    private static readonly SheetForm Typed = SheetForm.Empty
        .With("qa-page~2026-q4~nothing", "false").With("qa-page~2026-q4~measure-page-exists", "true").With("qa-page~2026-q4~measure-questions-asked", "4")
        .With("qa-page~2026-q4~measure-questions-answered", "5").With("portal-posts~2026-12~nothing", "later").With("evidence", "12/BC-TTTK");

    private static readonly Fault[] Wrong =
    [
        new(FaultCode.MeasureMissing, "qa-page~2026-q4~measure-page-updated", "Ngày cập nhật gần nhất"),
        new(FaultCode.MeasureOverTotal, "qa-page~2026-q4~measure-questions-answered", "Số câu hỏi đã trả lời", "5", "Số câu hỏi đã nhận", "4"),
    ];

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards { get; } =
    [
        ("sheet", SheetCard.Render(View(Asked, [Done]), SheetPrefill.Opening([.. Asked.Select(v => v.Assignment)], frozen: false), [], Week)),
        ("sheet-faults", SheetCard.Render(View(Asked, [Done]), Typed, Wrong, Week)),
        ("sheet-after-freeze", SheetCard.Render(View(Asked, []), SheetPrefill.Opening([.. Asked.Select(v => v.Assignment)], frozen: true), [], Sample.Context(new(2026, 12, 17, 9, 0, 0)))),
        ("sheet-full", SheetCard.Render(View(Everything, []), SheetPrefill.Opening([.. Everything.Select(v => v.Assignment)], frozen: false), [], Week)),
        ("sheet-nothing", SheetCard.Render(View([], [Done, Sample.View(Everything[7].Assignment.Blocked(), "KK-2026-0007")]), SheetForm.Empty, [], Week)),
        ("sheet-receipt", SheetReceiptCard.Render(View([Asked[0]], []), [Done, Nothing(Everything[5])], Week, "1 mục đã được xác nhận trước đó, giữ nguyên như đã báo cáo.")),
        ("sheet-receipt-full", SheetReceiptCard.Render(View([], []), [.. Everything.Select(v => Confirmed(v, [.. v.Duty.Measures.Select(m => (m.Id, m.Kind is Domain.Plans.MeasureKind.Date ? "2026-12-02" : m.Kind is Domain.Plans.MeasureKind.YesNo ? "true" : "1250"))]))], Week)),
        ("work-digest-sheet", DigestCard.Render(new Digest([.. Everything.Skip(4).Take(5), Reminded(Sample.View(Sample.Ceremony))], 1, 2, [], []), Week)),
        ("work-digest-chief", DigestCard.Render(new Digest([Reminded(Sample.View(Sample.Ceremony))], 0, 0, [Sample.Of(Sample.Reported, Sample.View(Sample.Ceremony.Blocked()))], SampleMoney.Waiting), Week)),
        ("work-digest-two-units", DigestCard.Render(new Digest([Reminded(Sample.View(Sample.Ceremony)), Reminded(Sample.View(Sample.Ceremony) with { Unit = Division })], 0, 0, [], []), Week)),
        ("assignment-snoozed", AssignmentCard.Render(Reminded(Sample.View(Sample.Ceremony with { SnoozedUntil = new(2026, 12, 9, 9, 30, 0) })), Week, "Đã hẹn: 1 việc được nhắc lại từ 09:30, 09/12/2026. Hạn không thay đổi.")),
        ("snooze-offer", SnoozeCard.Render(Sample.Unit, [Sample.View(Sample.Ceremony), Sample.View(Sample.November)], new DateOnly(2026, 12, 9), toStop: false, Week)),
        ("snooze-stop", SnoozeCard.Render(Sample.Unit, [Sample.View(Sample.Ceremony)], null, toStop: true, Week)),
        ("snooze-none", SnoozeCard.Render(Sample.Unit, [], null, toStop: false, Week)),
        ("en-sheet", SheetCard.Render(View(Asked, [Done]), Typed, [], English)),
        ("en-snooze-stop", SnoozeCard.Render(Sample.Unit, [Sample.View(Sample.Ceremony)], new DateOnly(2026, 12, 9), toStop: true, English)),
    ];

    public static SheetView View(IReadOnlyList<AssignmentView> asked, IReadOnlyList<AssignmentView> others) =>
        new(Division, Quarter, asked, others, Sample.Units, HasBefore: true);

    private static AssignmentView Reminded(AssignmentView view) => view with { Assignment = view.Assignment with { Reminded = LadderStep.Ask }, IsAsked = true };

    private static AssignmentView Confirmed(AssignmentView view, params (string Id, string Value)[] measures) => FigureSamples.View(
        view.Assignment.Confirmed(Sample.Everybody with { Attendance = null, Measures = measures.ToDictionary(m => m.Id, m => m.Value), Evidence = "12/BC-TTTK" }), null) with
    {
        Unit = Division,
        Title = view.Title,
    };

    private static AssignmentView Nothing(AssignmentView view) =>
        FigureSamples.View(view.Assignment.Confirmed(Sample.Everybody with { Attendance = null, Nothing = true }), null) with { Unit = Division, Title = view.Title };

    private static AssignmentView Of(string duty, string key)
    {
        DateTime due = key switch { "2026-10" => new(2026, 10, 15, 17, 0, 0), "2026-11" => new(2026, 11, 16, 17, 0, 0), _ => new(2026, 12, 15, 17, 0, 0) };
        Assignment assignment = Sample.Quarterly(duty) with { Id = new AssignmentId(TheUnit("TTTK"), duty, key), DueAt = due, OriginalDueAt = due };
        return Sample.View(assignment) with { Unit = Division, IsAsked = true, Sheet = Quarter };
    }
}
