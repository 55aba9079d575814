using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>Corrections, freezes and targets: the quarter IV/2026 of a small department.</summary>
internal static class FigureSamples
{
    public static ReportingPeriod Quarter { get; } = ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);

    private static readonly DateTime Deadline = new(2026, 12, 16, 17, 0, 0);
    private static readonly PeriodFreeze ByOfficer = new("2026-q4", new(2026, 12, 15, 16, 5, 0), Account("cv.vp"), Sample.Officer);
    private static readonly PeriodFreeze ByDeadline = new("2026-q4", Deadline, AssignmentFact.Clock, "");
    private static readonly CardContext Morning = Sample.Context();
    private static readonly CardContext After = Sample.Context(new(2026, 12, 17, 9, 0, 0));
    private static readonly CardContext English = Sample.Context(new(2026, 12, 17, 9, 0, 0), "en-US");

    private static readonly Assignment Corrected = Sample.Ceremony.Confirmed(Sample.SomeAbsent) with { Earlier = Sample.Everybody };
    private static readonly Assignment Adjusted = Sample.Ceremony.Confirmed(Sample.SomeAbsent with { AfterFreeze = "Đếm sót hai đồng chí đi công tác." }) with
    {
        Earlier = Sample.Everybody,
        AsFrozen = Sample.Everybody,
    };

    private static readonly UnitMissing[] Missing =
        [new(Sample.Unit, 3), new(new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", null, 34, true), 1)];

    public static FigureSet Figures { get; } = new(
        Sample.Plan,
        [
            Sample.Ceremony.Confirmed(Sample.SomeAbsent with { Topics = ["II.1.a", "II.1.e"] }),
            Sample.November.Confirmed(Sample.Everybody with { HeldOn = new(2026, 11, 2) }),
            Sample.Conference,
            Sample.Procedures.Confirmed(Sample.Figures),
            Sample.Enterprises.Confirmed(Sample.Everybody with { Attendance = null, Nothing = true }),
            Sample.Class.Confirmed(Sample.Reached with { Reach = new Reach(2450, 1000, null), AfterFreeze = "Nhập sót" }),
            Of("qa-page", ("page-exists", "true"), ("page-updated", "2026-12-02"), ("questions-asked", "5"), ("questions-answered", "4")),
            Of("press-and-journals", ("issues", "3"), ("initiatives", "0"), ("examples", "1")),
            Of("online-services", ("items", "4"), ("documents", "2"), ("comments-received", "0"), ("comments-answered", "0")),
            Sample.Report("2026-year").Confirmed(Sample.Everybody with { Attendance = null }),
        ],
        Quarter,
        PeriodRule.Nd09,
        After.Now);

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards { get; } =
    [
        ("receipt-open", AssignmentCard.Render(View(Sample.Ceremony.Confirmed(Sample.Everybody), null), Morning)),
        ("receipt-corrected", AssignmentCard.Render(View(Corrected, null), Morning, "Đã lưu sửa đổi.")),
        ("receipt-frozen", AssignmentCard.Render(View(Sample.Ceremony.Confirmed(Sample.Everybody), ByDeadline), After)),
        ("receipt-adjusted", AssignmentCard.Render(View(Adjusted, ByDeadline), After)),
        ("correct-form", Sample.Confirm(View(Corrected, null), ConfirmForm.Of(Corrected.Confirmation!).With("present", "26"), [], Morning)),
        ("adjust-form", Sample.Confirm(
            View(Corrected, ByDeadline),
            ConfirmForm.Of(Corrected.Confirmation!).With("afterFreeze", ""),
            [new(FaultCode.AdjustmentReasonMissing, Fields.AfterFreeze)],
            After)),
        ("confirm-after-freeze", Sample.Confirm(
            Sample.View(Sample.Enterprises),
            Sample.Form(("heldOn", "2026-12-14"), ("afterFreeze", "")),
            [new(FaultCode.PeriodFrozen, Fields.AfterFreeze, Deadline)],
            After)),
        ("withdraw", TakeBackCard.Render(View(Corrected, null), Corrected.Confirmation!, Morning)),
        ("period-running", PeriodCard.Open(Quarter, Missing, Deadline, Morning)),
        ("period-over", PeriodCard.Open(Quarter, Missing, Deadline, Sample.Context(new(2026, 12, 15, 9, 0, 0)))),
        ("period-complete", PeriodCard.Open(Quarter, [], Deadline, Sample.Context(new(2026, 12, 15, 9, 0, 0)))),
        ("period-frozen", PeriodCard.Frozen(Quarter, ByOfficer, 11, 12, Missing, After)),
        ("period-frozen-by-deadline", PeriodCard.Frozen(Quarter, ByDeadline, 12, 12, [], After)),
        ("targets", TargetsCard.Render(Quarter, PlanTargets.Of(Figures), After)),
        ("target-sources", TargetSourcesCard.Render(
            PlanTargets.Of(TargetId.StaffInformed, Figures), Quarter, Rows(Figures.Assignments.Where(a => a.Id.DutyId == "flag-ceremony")), 0, After)),
        ("topics-covered", TopicsCoveredCard.Render(Quarter, TopicsCovered.Of(Figures), After)),
        ("period-summary", PeriodSummaryCard.Render(Quarter, DutyProgress.Of(Figures), PlanTargets.Of(Figures), After)),
        ("people-reached", PeopleReachedCard.Render(
            Quarter, PlanTargets.Of(TargetId.PeopleReached, Figures), [new("Trung tâm Ứng dụng tiến bộ KH&CN", 2000), new("Phòng Quản lý Khoa học", 450)], After)),
        ("owing-officer", UnitsOwingCard.Render([new(Sample.Unit, [Sample.View(Sample.Ceremony)])], Morning, mayEnter: true)),
        ("en-targets", TargetsCard.Render(Quarter, PlanTargets.Of(Figures), English)),
        ("en-adjust-form", Sample.Confirm(View(Corrected, ByDeadline), ConfirmForm.Of(Corrected.Confirmation!).With("afterFreeze", ""), [], English)),
    ];

    /// <summary>Source rows of the sample's unit.</summary>
    public static IReadOnlyList<SourceRow> Rows(IEnumerable<Assignment> assignments) =>
        [.. assignments.Select(a => new SourceRow(Sample.Unit.Name, Sample.Plan.Duty(a.Id.DutyId), a, a.Confirmation!))];

    public static AssignmentView View(Assignment assignment, PeriodFreeze? freeze) =>
        Sample.View(assignment) with { Figures = new FiguresState(Quarter, Deadline, freeze) };

    private static Assignment Of(string duty, params (string Id, string Value)[] measures) =>
        Sample.Quarterly(duty).Confirmed(Sample.Everybody with { Attendance = null, Measures = measures.ToDictionary(m => m.Id, m => m.Value) });
}
