using AdaptiveCards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>Leaflets for 15 million dong, from the request to the Director's decision.</summary>
internal static class SampleMoney
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly DateTime At = Sample.Morning;
    private static readonly BudgetNeed Need = new("In tờ rơi tuyên truyền dịch vụ công trực tuyến", 2026, 15_000_000, "05/TTr-QLKH");
    private static readonly NeedForm Typed = new("In tờ rơi", "2026", "15 triệu", null);

    private static readonly BudgetFact Asked = new BudgetFact.Asked(At, Account("truong.qlkh"), Sample.Head, Sample.Reported.Id, TheUnit("QLKH"), Need);
    private static readonly BudgetFact Appraised = new BudgetFact.Appraised(At.AddHours(1), Account("cv.vp"), Sample.Officer, 12_000_000, "Bỏ khoản thiết kế");
    private static readonly BudgetFact Submitted =
        new BudgetFact.Submitted(At.AddHours(2), Account("chanh.vp"), "Chánh Văn phòng", 12_000_000, "Bỏ khoản thiết kế", At.AddDays(3));

    private static readonly BudgetFact Granted = new BudgetFact.Granted(At.AddHours(4), Account("gd"), "Giám đốc", 12_000_000, "Thực hiện tiết kiệm");
    private static readonly BudgetFact Returned = new BudgetFact.ReturnedToUnit(At.AddHours(1), Account("cv.vp"), Sample.Officer, "Bổ sung báo giá");
    private static readonly BudgetFact Withdrawn = new BudgetFact.Withdrawn(At.AddHours(1), Account("truong.qlkh"), Sample.Head);
    private static readonly BudgetFact SentBack = new BudgetFact.ReturnedToOffice(At.AddHours(4), Account("gd"), "Giám đốc", "Lấy từ nguồn nào?");

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("budget-form", Form(new NeedForm("In tờ rơi", null, "15.000.000", null))),
        ("budget-form-check", Form(Typed, new Fault(FaultCode.AmountToCheck, Fields.Estimated, "15.000.000"))),
        ("budget-form-faults", Form(
            new NeedForm(null, "2026", "15", null), new(FaultCode.BudgetPurposeMissing, Fields.Purpose), new(FaultCode.AmountUnclear, Fields.Estimated, "15"))),
        ("budget-unit-sent", BudgetCard.ForUnit(View(Asked), true, Morning, "Đã gửi Văn phòng Sở thẩm định.")),
        ("budget-unit-returned", BudgetCard.ForUnit(View(Asked, Returned), true, Morning)),
        ("budget-unit-granted", BudgetCard.ForUnit(View(Asked, Appraised, Submitted, Granted), true, Morning)),
        ("budget-unit-withdrawn", BudgetCard.ForUnit(View(Asked, Withdrawn), true, Morning)),
        ("budget-office", BudgetCard.ForOffice(View(Asked), Morning)),
        ("budget-office-over", BudgetCard.ForOffice(
            View(Asked), Morning, new AmountForm("20.000.000", null, "1"), [new(FaultCode.AppraisedOverEstimate, Fields.Answer, "15.000.000")])),
        ("budget-chief", BudgetCard.ForOffice(View(Asked, Appraised), Morning)),
        ("budget-office-sent-back", BudgetCard.ForOffice(View(Asked, Appraised, Submitted, SentBack), Morning)),
        ("budget-director", BudgetCard.ForDirector(View(Asked, Appraised, Submitted), Morning)),
        ("budget-deputy", BudgetCard.ForDirector(View(Asked, Appraised, Submitted) with { DeputyGrants = "Phó Giám đốc phụ trách khoa học" }, Morning)),
        ("budget-nobody-grants", BudgetCard.ForDirector(View(Asked, Appraised, Submitted) with { NobodyGrants = true }, Morning)),
        ("budget-director-took-part", BudgetCard.ForDirector(View(Asked, Appraised, Submitted) with { DeputyGrants = "Phó Giám đốc phụ trách khoa học" }, Morning, mayGrant: false)),
        ("en-budget-nobody-grants", BudgetCard.ForDirector(View(Asked, Appraised, Submitted) with { NobodyGrants = true }, Sample.Context(culture: "en-US"))),
        ("budget-year", BudgetListCards.Overview(
            BudgetFigures.Of([Request(Asked, Appraised, Submitted, Granted), Request(Asked) with { UnitCode = TheUnit("KHTC") }], 2026),
            [View(Asked), View(Asked, Appraised, Submitted, Granted)],
            Sample.Units,
            true,
            Morning)),
        ("budget-year-none", BudgetListCards.Overview(BudgetFigures.Of([], 2026), [], [], true, Morning)),
        ("pending-with-money", DifficultyListCard.Pending([], [View(Asked, Appraised, Submitted)], Morning)),
    ];

    /// <summary>One that the Office has to appraise.</summary>
    public static IReadOnlyList<BudgetView> Waiting => [View(Asked)];

    private static AdaptiveCard Form(NeedForm form, params Fault[] faults) => BudgetListCards.Form(
        Sample.Unit, form, null, Sample.Reported.Id, 2026, faults, Morning);

    private static BudgetView View(params BudgetFact[] facts) => new(Request(facts), Sample.Unit, SkipChief: false);

    private static BudgetRequest Request(params BudgetFact[] facts) => facts.Aggregate((BudgetRequest?)null, BudgetRequest.Evolve)!;
}
