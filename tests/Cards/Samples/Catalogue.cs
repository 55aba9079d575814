using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Watch;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>One sample of every card in every state, by name.</summary>
internal static class Catalogue
{
    private static readonly CardContext Morning = Sample.Context();
    private static readonly CardContext English = Sample.Context(culture: "en-US");
    private static readonly AssignmentView Ceremony = Sample.View(Sample.Ceremony);
    private static readonly AssignmentView Blocked = Sample.View(Sample.Ceremony.Blocked(), "KK-2026-0007");

    private static readonly ConfirmForm WrongForm = Sample.Form(
        ("heldOn", "2026-12-09"), ("present", "30"), ("excused", "2"), ("briefed", "1"), ("evidence", "http:/minh-chung"), ("note", "Biên bản: 05/BB-QLKH"));
    private static readonly Fault[] WrongConfirm =
    [
        new(FaultCode.DateInFuture, Fields.HeldOn),
        new(FaultCode.PresentOverTotal, Fields.Present, 30, 27),
        new(FaultCode.EvidenceUnreadable, Fields.Evidence),
    ];

    private static readonly UnitOwing[] Owing =
    [
        new(Sample.Unit, [Ceremony, Sample.View(Sample.November)]),
        new(new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", null, 34, true), [Blocked]),
        new(new(TheUnit("VP"), "Văn phòng Sở", null, 12, false), [Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))]),
    ];

    public static IReadOnlyDictionary<string, AdaptiveCard> Cards { get; } =
        new[]
        {
            Assignments(),
            Confirming(),
            ChainSamples.Cards(),
            Lists(),
            Conference(),
            Undelivered(),
            Watch(),
            PeopleCatalogue.Cards(),
            TrustSamples.Cards(),
            SamplePlan.Cards(),
            SampleAnswers.Cards(),
            SampleMoney.Cards(),
            SampleInspection.Cards(),
            Help(),
            FigureSamples.Cards,
            ReportSamples.Cards,
            SheetSamples.Cards,
            BoardSamples.Cards(),
            InEnglish(),
        }
            .SelectMany(group => group)
            .ToDictionary(card => card.Name, card => card.Card);

    private static IEnumerable<(string Name, AdaptiveCard Card)> Assignments() =>
    [
        ("assignment-before", AssignmentCard.Render(Ceremony, Sample.Context(new(2026, 12, 2, 9, 30, 0)))),
        ("assignment-request", AssignmentCard.Render(Ceremony, Morning)),
        ("assignment-overdue", AssignmentCard.Render(Ceremony, Sample.Context(new(2026, 12, 11, 9, 30, 0)))),
        ("assignment-moved", AssignmentCard.Render(Sample.View(Sample.Ceremony.MovedTo15()), Morning)),
        ("assignment-refused", AssignmentCard.Render(
            Ceremony, Morning, FaultText.Of(new(FaultCode.NotAllowedToConfirm), Morning.Culture))),
        ("assignment-unknown-total", AssignmentCard.Render(Ceremony with { Unit = Sample.Unit with { StaffCount = 0 } }, Morning)),
        ("assignment-blocked", AssignmentCard.Render(Blocked, Morning)),
        ("assignment-blocked-task-given", AssignmentCard.Render(
            Blocked with { Blocker = Sample.Reported.TaskGiven(), Units = Sample.Units }, Morning)),
        ("assignment-blocked-followed", AssignmentCard.Render(Blocked with { Blocker = Sample.Reported.Taken(), Units = Sample.Units }, Morning)),
        ("assignment-given", AssignmentCard.Render(Sample.View(Sample.Task) with { Units = Sample.Units }, Morning)),
        ("assignment-blocked-unnumbered", AssignmentCard.Render(Blocked with { BlockedBy = null }, Morning)),
        ("assignment-figures", AssignmentCard.Render(Sample.View(Sample.Enterprises), Morning)),
        ("assignment-called-off", AssignmentCard.Render(
            Sample.View(Sample.Ceremony with { Status = AssignmentStatus.NotApplicable }), Morning)),
        ("receipt-figures", AssignmentCard.Render(Sample.View(Sample.Procedures.Confirmed(Sample.Figures)), Morning)),
        ("receipt-nothing", AssignmentCard.Render(
            Sample.View(Sample.Enterprises.Confirmed(Sample.Everybody with { Attendance = null, Nothing = true })), Morning)),
        ("receipt-class", AssignmentCard.Render(Sample.View(Sample.Class.Confirmed(Sample.Reached)), Morning)),
        ("receipt-everybody", AssignmentCard.Render(Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody)), Morning)),
        ("receipt-absent", AssignmentCard.Render(Sample.View(Sample.Ceremony.Confirmed(Sample.SomeAbsent)), Morning)),
        ("receipt-repeated", AssignmentCard.Render(
            Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody)), Morning, "Việc này đã được xác nhận lúc 09:42, không cần gửi lại.")),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Confirming() =>
    [
        ("confirm-blank", Sample.Confirm(Ceremony, Sample.Blank, [], Morning)),
        ("confirm-faults", Sample.Confirm(Ceremony, WrongForm, WrongConfirm, Morning)),
        ("confirm-unreadable", Sample.Confirm(
            Ceremony,
            WrongForm.With("heldOn", "hôm qua").With("present", "hai mươi").With("evidence", ""),
            [new(FaultCode.DateUnreadable, Fields.HeldOn), new(FaultCode.NotAWholeNumber, Fields.Present)],
            Morning)),
        ("confirm-figures", Sample.Confirm(
            Sample.View(Sample.Procedures),
            Sample.Form(("heldOn", "2026-12-10"), ("measure-procedures-in-force", "120"), ("measure-procedures-on-portal", "121")),
            [new(FaultCode.MeasureOverTotal, "measure-procedures-on-portal", "Số TTHC đã công khai trên Cổng thông tin điện tử", "121", "Số TTHC đang có hiệu lực", "120")],
            Morning)),
        ("confirm-class", Sample.Confirm(Sample.View(Sample.Class), Sample.Blank, [], Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Lists()
    {
        AssignmentView[] work = [Sample.View(Sample.Conference), Ceremony, Sample.View(Sample.November)];
        AssignmentView[] waiting = [Blocked, Sample.View(Sample.Conference)];
        CardContext dueDay = Sample.Context(new(2026, 12, 9, 9, 30, 0));
        return
        [
            ("work-head", UnitWorkCard.Render(Sample.Unit, work, true, Morning)),
            ("work-head-waiting", UnitWorkCard.Render(Sample.Unit, waiting, true, Morning)),
            ("work-staff", UnitWorkCard.Render(Sample.Unit, work, false, Morning)),
            ("work-none", UnitWorkCard.Render(Sample.Unit, [Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))], true, Morning)),
            ("work-digest", DigestCard.Render(new Digest([Ceremony], 0, 0, [], []), dueDay)),
            ("owing", UnitsOwingCard.Render(Owing, Morning)),
            ("owing-none", UnitsOwingCard.Render([], Morning)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Conference()
    {
        const string Title = "Hội nghị phổ biến, giáo dục pháp luật quý IV/2026";
        return
        [
            ("conference-draft", ConferenceCard.Draft(Title, 4, Sample.Setting.HeldAt, null, Morning)),
            ("conference-draft-next-year", ConferenceCard.Draft(Title, 4, new(2026, 12, 15, 14, 0, 0), Sample.Setting, Morning)),
            ("conference-saved", ConferenceCard.Saved(Title, Sample.Setting, 9, 12, Morning)),
            ("conference-refused", ConferenceCard.Refused(
                [new(FaultCode.ConferenceNotInQuarter, null, new DateOnly(2026, 9, 10), 4), new(FaultCode.ConferenceTimeMissing)], Morning)),
            ("conference-discarded", ConferenceCard.Discarded(Morning)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Undelivered() =>
    [
        ("undelivered", UndeliveredCard.Render(SampleUndelivered.View, Morning)),
        ("undelivered-sent-again", UndeliveredCard.Render(SampleUndelivered.View with { Letters = [] }, Morning, sentAgain: 2)),
        ("undelivered-pressed-twice", UndeliveredCard.Render(SampleUndelivered.View with { People = [] }, Morning, sentAgain: 0)),
        ("undelivered-channel", UndeliveredCard.Render(SampleUndelivered.View with { Letters = [], Channel = SampleUndelivered.Channel }, Morning)),
        ("not-reached", NotReachedCard.Render(SampleUndelivered.NotReached, Morning)),
        ("not-reached-none", NotReachedCard.Render(new([], 33, null), Morning)),
        ("undelivered-none", UndeliveredCard.Render(new([], []), Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Help() =>
    [
        ("help-not-understood", HelpCard.Choose([.. SampleAnswers.Commands.Take(3)], "kk noi mang", false, Morning)),
        ("help-several-meanings", HelpCard.Choose([.. SampleAnswers.Commands.Take(2)], "chua bao cao", true, Morning)),
        ("help-not-understood-in-channel", HelpCard.Choose([.. SampleAnswers.Commands.Take(3)], null, false, Morning)),
    ];

    private static IEnumerable<(string Name, AdaptiveCard Card)> Watch()
    {
        Trouble late = new(TroubleKind.JobsLate, new(2026, 12, 4, 16, 45, 0), ["monthly-flag-ceremony", "quarterly-conference", "deadlines"], 0);
        Trouble stuck = new(TroubleKind.MessagesStuck, new(2026, 12, 7, 9, 15, 0), [], 12);
        Trouble lost = new(TroubleKind.OfficeChannelLost, new(2026, 12, 7, 9, 15, 0), [], 3);
        return
        [
            ("watch-channel-lost", WatchCard.Trouble(lost, Morning)),
            ("watch-channel-found", WatchCard.Over(lost, Sample.Morning, Morning)),
            ("watch-jobs-late", WatchCard.Trouble(late, Morning)),
            ("watch-messages-stuck", WatchCard.Trouble(stuck, Morning)),
            ("watch-jobs-over", WatchCard.Over(late, Sample.Morning, Morning)),
            ("watch-messages-over", WatchCard.Over(stuck, Sample.Morning, Morning)),
            ("en-watch-jobs-late", WatchCard.Trouble(late, English)),
        ];
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> InEnglish() =>
    [
        ("en-assignment-request", AssignmentCard.Render(Ceremony, English)),
        ("en-confirm-faults", Sample.Confirm(Ceremony, WrongForm, WrongConfirm, English)),
        ("en-office-received", OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Ceremony), English)),
        ("en-undelivered", UndeliveredCard.Render(SampleUndelivered.View, English)),
        ("en-work-head", UnitWorkCard.Render(Sample.Unit, [Ceremony, Sample.View(Sample.November)], true, English)),
    ];
}
