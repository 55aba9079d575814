using AdaptiveCards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>Difficulties on their way to the Director and back, the tasks given, the questions asked.</summary>
internal static class ChainSamples
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly CardContext English = Sample.Context(culture: "en-US");
    private static readonly AssignmentView Ceremony = Sample.View(Sample.Ceremony);
    private static readonly AssignmentView Blocked = Sample.View(Sample.Ceremony.Blocked(), "KK-2026-0007");

    private static readonly DifficultyForm WrongReport = new(null, "Budget", "LaterDate", "2026-12-08", "Đề nghị cấp kinh phí.");
    private static readonly Fault[] WrongDifficulty =
    [
        new(FaultCode.DifficultyTextMissing, Fields.Text),
        new(FaultCode.LaterDateNotAfterDue, Fields.RequestedDate, new DateOnly(2026, 12, 9)),
    ];

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() => [.. Difficulties(), .. Office(), .. Chain(), .. TasksAndQuestions()];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Difficulties() =>
    [
        ("difficulty-form", DifficultyFormCard.Render(Ceremony, DifficultyForm.Blank, "d1f6", [], Morning)),
        ("difficulty-form-faults", DifficultyFormCard.Render(Ceremony, WrongReport, "d1f6", WrongDifficulty, Morning)),
        ("difficulty-receipt-unnumbered", DifficultyReceiptCard.Render(Sample.Of(Sample.LaterDateAsked with { Number = null }, Ceremony), true, Morning)),
        ("difficulty-receipt-blocked", DifficultyReceiptCard.Render(Sample.Of(Sample.Reported, Blocked), true, Morning)),
        ("difficulty-receipt-taken", DifficultyReceiptCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Ceremony), true, Morning)),
        ("difficulty-receipt-answered", DifficultyReceiptCard.Render(Sample.Of(Sample.Reported.Answered(), Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))), true, Morning)),
        ("answered-open-again", DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.Answered(), Ceremony), Morning)),
        ("answered-later-date", DifficultyAnsweredCard.Render(Sample.Of(Sample.LaterDateAsked.Granted(), Sample.View(Sample.Ceremony.MovedTo15())), Morning)),
        ("answered-confirmed", DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.Answered() with { Effect = DifficultyEffect.OnTime }, Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))), Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Office() =>
    [
        ("office-reported", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported, Blocked), Morning)),
        ("office-received", OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Ceremony), Morning)),
        ("office-received-late", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Blocked), Morning, notice: $"Đã có người tiếp nhận lúc 10:05: {Sample.Officer}.")),
        ("office-faults", OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Ceremony), Morning, new OfficeTyped(null, "2026-12-13", null, null, null, null), [new(FaultCode.LaterDateNotWorkingDay, Fields.GrantedDate, new DateOnly(2026, 12, 13))])),
        ("office-confirmed-meanwhile", OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))), Morning)),
        ("office-answered", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Answered(), Ceremony), Morning)),
        ("office-granted", OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Granted(), Ceremony), Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Chain()
    {
        DirectingForm typed = new("Đồng ý với đề xuất của Văn phòng.", "Đồng ý với đề xuất của Văn phòng.", "KHTC", "TTTK", "2026-12-13", null, null);
        DifficultyView submitted = Sample.Of(Sample.Reported.WithDirector(), Blocked);
        DifficultyView passed = submitted with
        {
            Difficulty = submitted.Difficulty with { Deputy = Account("pgd.khoahoc"), DeputyName = "Phó Giám đốc phụ trách khoa học" },
        };
        CardContext late = Sample.Context(new(2026, 12, 14, 9, 30, 0));
        return
        [
            ("office-with-chief", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.WithChief(), Blocked), Morning)),
            ("office-returned", OfficeDifficultyCard.Render(
                Sample.Of(
                    Sample.Reported.WithChief() with
                    {
                        Status = DifficultyStatus.Received,
                        Returned = new OfficeStep(Account("chanh.vp"), "Chánh Văn phòng", new(2026, 12, 8, 9, 30, 0), "Nêu rõ nguồn kinh phí."),
                    },
                    Blocked),
                Morning)),
            ("office-clarifying", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Clarifying(), Blocked), Morning)),
            ("office-with-director", OfficeDifficultyCard.Render(submitted, late)),
            ("office-task-given", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Blocked), Morning)),
            ("office-task-lost", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Blocked) with { IsTaskLost = true }, Morning)),
            ("office-locality", OfficeDifficultyCard.Render(Sample.Of(Sample.OfLocality, null), Morning)),
            ("office-skip-chief", OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Blocked) with { SkipChief = true }, Morning)),
            ("director", DirectorCard.Render(submitted, forDeputy: false, Morning)),
            ("director-faults", DirectorCard.Render(
                submitted, forDeputy: false, Morning, typed, [new(FaultCode.TaskDateNotWorkingDay, Fields.DueDate), new(FaultCode.ReasonMissing, Fields.Decision)])),
            ("director-passed", DirectorCard.Render(passed, forDeputy: false, Morning)),
            ("deputy", DirectorCard.Render(passed, forDeputy: true, Morning)),
            ("director-decided", DirectorCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Blocked), forDeputy: false, Morning, notice: "Đã ghi nhận ý kiến.")),
            ("director-clarifying", DirectorCard.Render(Sample.Of(Sample.Reported.Clarifying(), Blocked), forDeputy: false, Morning)),
            ("answered-task-given", DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Blocked), Morning)),
            ("answered-disagreed", DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.Disagreed(), Ceremony), Morning)),
            ("receipt-of-closed", DifficultyReceiptCard.Render(Sample.Of(Sample.Reported.Disagreed(), Ceremony), true, Morning)),
            ("difficulty-form-chat", DifficultyFormCard.Render(
                Sample.Unit, [Ceremony], null, DifficultyForm.Blank with { Text = "Đang vướng kinh phí in tờ rơi" }, "d1f6", [], Morning)),
            ("locality-form", LocalityCard.Render(LocalityForm.Blank with { Locality = "Xã Cẩm Xuyên" }, "d1f6", [], Morning)),
            ("difficulties", DifficultyListCard.Status([submitted, Sample.Of(Sample.OfLocality, null)], Morning)),
            ("difficulties-none", DifficultyListCard.Status([], Morning)),
            ("pending", DifficultyListCard.Pending([submitted], [], Morning)),
            ("late", DifficultyListCard.Late([submitted, Sample.Of(Sample.Reported, Blocked)], SampleMoney.Waiting, late)),
            ("en-director", DirectorCard.Render(submitted, forDeputy: false, English)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> TasksAndQuestions()
    {
        ReportingPeriod quarter =
            ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);
        AssignmentView task = Sample.View(Sample.Task) with { Units = Sample.Units };
        return
        [
            ("task-draft", TaskCard.Draft(new("TTTK", "Đăng bài về chuyển đổi số", "2026-12-10"), Sample.Units, "t1", new([], []), [], Morning)),
            ("task-draft-faults", TaskCard.Draft(
                new(null, null, "2026-12-13"), Sample.Units, "t1", new([], []),
                [new(FaultCode.LeadUnitMissing, Fields.LeadUnit), new(FaultCode.TaskAboutMissing, Fields.About), new(FaultCode.TaskDateNotWorkingDay, Fields.DueDate)],
                Morning)),
            ("task-given", TaskCard.Given(task, Morning)),
            ("task-discarded", TaskCard.Discarded(Morning)),
            ("task-to-help", TaskCard.ForCoordinator(task, Morning)),
            ("question-office", QuestionCard.ForOffice(Sample.Question, Morning)),
            ("question-faults", QuestionCard.ForOffice(Sample.Question, Morning, "", [new(FaultCode.QuestionAnswerMissing, Fields.Answer)])),
            ("question-closed", QuestionCard.ForOffice(Sample.Question.Answered(), Morning)),
            ("question-sent", QuestionCard.Sent(Sample.Question, Morning)),
            ("question-answered", QuestionCard.Answered(Sample.Question.Answered(), Morning)),
            ("questions-open", QuestionCard.Open([Sample.Question], new(5, 4), quarter, Morning)),
            ("questions-none", QuestionCard.Open([], new(0, 0), quarter, Morning)),
        ];
    }
}
