using AdaptiveCards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The year's report: asked for, drafted, shown to the directorate, signed.</summary>
internal static class ReportSamples
{
    private static readonly ReportingPeriod Year = ReportingPeriods.Of(PeriodKind.Year, 2026, 1, PeriodRule.Nd09);
    private static readonly DateTime Frozen = new(2026, 12, 15, 16, 5, 0);
    private static readonly CardContext Context = Sample.Context(new(2026, 12, 16, 9, 0, 0));
    private static readonly CardContext English = Sample.Context(new(2026, 12, 16, 9, 0, 0), "en-US");
    private static readonly ReportId Id = ReportId.Of(Year, ReportKind.Internal);
    private static readonly ReportSignatory[] Signatories = [new("chief", ["CHÁNH VĂN PHÒNG"]), new("deputy-chief", ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"])];
    private static readonly UnitMissing[] Missing = [new(Sample.Unit, 3)];

    private static readonly ReportDocument Document = new(
        new ReportHead("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "VĂN PHÒNG", "BC-VP", "Hà Tĩnh", 2026, "Kết quả năm 2026", ["Ban Giám đốc Sở"], ["CHÁNH VĂN PHÒNG"], ["Như trên"]),
        [
            ReportPart.Of("Đã tổ chức 12 lễ chào cờ đầu tháng.", [Sample.Ceremony.Id]),
            ReportPart.Of("Có 9/11 đơn vị báo cáo đúng hạn, tăng 02 đơn vị so với quý III năm 2026.", [Sample.Ceremony.Id]),
            ReportPart.Gap("nguyên nhân"),
        ],
        []);

    private static readonly PeriodReport Draft = PeriodReport.Evolve(
        null,
        new ReportFact.Drafted(Frozen, Account("cv.vp"), Sample.Officer, Id, new ReportVersion(
            1, Account("cv.vp"), Sample.Officer, Frozen, Frozen, "chief", new Dictionary<string, string>(), "abc", Document.Gaps)));

    private static readonly PeriodReport Submitted = PeriodReport.Evolve(
        Draft with { Versions = [Draft.Latest with { Gaps = [] }] }, new ReportFact.Submitted(Frozen.AddHours(1), Account("chanh.vp"), "Chánh Văn phòng", 1));

    private static readonly PeriodReport Issued = PeriodReport.Evolve(
        Submitted, new ReportFact.Issued(Frozen.AddHours(2), Account("cv.vp"), Sample.Officer, new SignedReport("45/BC-VP", new(2026, 12, 15), null)));

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards { get; } =
    [
        ("report-within", ReportFormCard.Choose(ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09), Year, new(2026, 12, 18, 17, 0, 0), Context)),
        ("report-form", ReportFormCard.Render(Form(null, Missing), [], Context)),
        ("report-form-prefilled", ReportFormCard.Render(
            Form(Frozen, []) with { Prefilled = new Dictionary<string, Prefill> { [Judgements.Proposals] = new("Bố trí kinh phí", "khó khăn, vướng mắc đã ghi nhận") } }, [], Context)),
        ("report-form-fault", ReportFormCard.Render(Form(Frozen, []), [new(FaultCode.TextTooLong, Judgements.Causes, 2000, 2100)], Context)),
        ("report-draft", ReportCard.Render(View(Draft), Context)),
        ("report-has-gaps", ReportCard.Render(View(Draft), Context, [new(FaultCode.ReportHasGaps, null, 1, Document.Gaps[0])])),
        ("report-submitted", ReportCard.Render(View(Submitted), Context)),
        ("report-director", ReportCard.Render(View(Submitted) with { MayEdit = false, MaySubmit = false }, Context)),
        ("report-issue-fault", ReportCard.Render(
            View(Submitted), Context, [new(FaultCode.ReportNumberMissing, Fields.SignedNumber)], new SignedForm("45", "2026-12-15", null))),
        ("report-issued", ReportCard.Render(View(Issued), Context)),
        ("en-report-form", ReportFormCard.Render(Form(null, Missing), [], English)),
        ("en-report-submitted", ReportCard.Render(View(Submitted), English)),
    ];

    private static ReportFormView Form(DateTime? frozenAt, IReadOnlyList<UnitMissing> missing) =>
        new(Id, Year, frozenAt, missing, Signatories, null, new Dictionary<string, Prefill>());

    private static ReportView View(PeriodReport report) => new(report, Year, Document, MaySubmit: true, MayEdit: true);
}
