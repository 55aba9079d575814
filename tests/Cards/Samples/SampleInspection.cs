using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>A division inspected on 12/11/2026.</summary>
internal static class SampleInspection
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly InspectionForm Typed = new("QLKH", "2026-11-12", null, "Lập sổ theo dõi", null);
    private static readonly InspectionReport Report =
        new(TheUnit("QLKH"), new(2026, 11, 12), "Đã phổ biến đủ nội dung, chưa lập sổ theo dõi.", "Lập sổ theo dõi tuyên truyền", new(2026, 12, 15));

    private static readonly Inspection Open = Inspection.Evolve(null, new InspectionFact.Recorded(
        Sample.Morning, Account("cv.vp"), Sample.Officer, Sample.Reported.Id, TheUnit("VP"), Report, new AssignmentId(TheUnit("QLKH"), "ad-hoc", "2026-nd1f6")));

    private static readonly Inspection Clean = Inspection.Evolve(null, new InspectionFact.Recorded(
        Sample.Morning, Account("cv.vp"), Sample.Officer, Sample.Reported.Id, TheUnit("VP"), Report with { Advice = null, FollowUp = null }, null));

    private static readonly Inspection Settled =
        Inspection.Evolve(Open, new InspectionFact.Settled(Sample.Morning.AddDays(2), Account("truong.qlkh"), Sample.Head, "12/BB-QLKH"));

    private static readonly Assignment Task = Sample.Task with
    {
        About = Report.Advice,
        Origin = new TaskOrigin(Sample.Officer, null, null)
        {
            Inspection = new InspectionRef(TheUnit("VP"), 2026, Open.Id, Report.On, Report.Findings, Report.Advice!),
        },
    };

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("inspection-form", InspectionCard.Form(Typed with { Advice = null }, Sample.Units, "d1f6", [], Morning)),
        ("inspection-form-faults", InspectionCard.Form(
            Typed,
            Sample.Units,
            "d1f6",
            [new(FaultCode.InspectionFindingsMissing, Fields.Findings), new(FaultCode.InspectionFollowUpMissing, Fields.DueDate)],
            Morning)),
        ("inspection-recorded", InspectionCard.One(View(Open), true, Morning, "Đã ghi nhận.")),
        ("inspection-settled", InspectionCard.One(View(Settled), true, Morning)),
        ("inspection-clean", InspectionCard.One(View(Clean), false, Morning)),
        ("inspection-late", InspectionCard.One(View(Open), false, Sample.Context(new(2026, 12, 16, 8, 0, 0)))),
        ("inspection-confirmed-otherwise", InspectionCard.One(View(Clean) with { ConfirmedOtherwise = Quarterly }, true, Morning)),
        ("inspection-task", AssignmentCard.Render(Sample.View(Task), Morning)),
        ("inspections", InspectionCard.List([View(Open), View(Clean)], ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09), true, Morning)),
        ("inspections-none", InspectionCard.List([], ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09), false, Morning)),
    ];

    private static AssignmentView Quarterly => Sample.View((Sample.Ceremony with { Id = new(TheUnit("QLKH"), "inspection", "2026-q4") }).Confirmed(Sample.Everybody)) with
    {
        Figures = new FiguresState(ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09), new(2026, 12, 16, 17, 0, 0), null),
    };

    private static InspectionView View(Inspection inspection) => new(inspection, Sample.Unit);
}
