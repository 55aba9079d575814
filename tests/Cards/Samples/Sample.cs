using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Plans;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The records that the sample cards show: the ceremony of December 2026 in one division.</summary>
internal static class Sample
{
    public const string Head = "Trưởng phòng QLKH";
    public const string Officer = "Chuyên viên Văn phòng";

    public static Plan Plan { get; } = ShippedPlan.Running();

    public static Unit Unit { get; } = new(TheUnit("QLKH"), "Phòng Quản lý Khoa học", null, 27, false);

    /// <summary>09:30 on the day of the ceremony, Monday 07/12/2026.</summary>
    public static DateTime Morning { get; } = new(2026, 12, 7, 9, 30, 0);

    public static CardContext Context(DateTime? now = null, string culture = "vi-VN") =>
        new(now ?? Morning, CultureInfo.GetCultureInfo(culture), PeriodRule.Nd09);

    public static Assignment Ceremony { get; } = Open("flag-ceremony", "2026-12", new(2026, 12, 7, 7, 30, 0), new(2026, 12, 9, 17, 0, 0), "Trụ sở Sở");

    public static Assignment Conference { get; } = Open("quarterly-conference", "2026-q4", new(2026, 12, 10, 14, 0, 0), new(2026, 12, 14, 17, 0, 0), null);

    public static Assignment November { get; } = Open("flag-ceremony", "2026-11", new(2026, 11, 2, 7, 30, 0), new(2026, 11, 4, 17, 0, 0), "Trụ sở Sở");

    public static Assignment Procedures { get; } = Open("procedures-published", "2026-q4", new(2026, 9, 15), new(2026, 12, 15, 17, 0, 0), null);

    public static Assignment Enterprises { get; } = Open("enterprise-support", "2026-q4", new(2026, 9, 15), new(2026, 12, 15, 17, 0, 0), null);

    public static Assignment Quarterly(string duty) => Open(duty, "2026-q4", new(2026, 9, 15), new(2026, 12, 15, 17, 0, 0), null);

    public static Assignment Report(string key) => Open("report", key, new(2025, 12, 15), new(2026, 12, 18, 17, 0, 0), null);

    public static Assignment Class { get; } =
        Open("training-held", "2026-n1", new(2026, 12, 3), new(2026, 12, 15, 17, 0, 0), null) with { About = "Truy xuất nguồn gốc nông sản" };

    public static Confirmation Everybody { get; } =
        new(
            new(2026, 12, 7), false, new Attendance(27, 27, 0, 0), [], null, null, new Dictionary<string, string>(), null, null, null, null,
            Account("truong.qlkh"), Head, null, new(2026, 12, 7, 9, 42, 0));

    public static Confirmation Figures { get; } = Everybody with
    {
        Attendance = null,
        Measures = new Dictionary<string, string>
        {
            ["procedures-in-force"] = "120",
            ["procedures-at-centre"] = "120",
            ["procedures-on-portal"] = "118",
            ["dossiers-received"] = "1250",
            ["dossiers-status-public"] = "1250",
        },
    };

    public static Confirmation Reached { get; } = Everybody with
    {
        Attendance = null,
        Place = "Xã Cẩm Xuyên",
        Audience = "Hợp tác xã, hộ nông dân",
        Topics = ["II.1.c-3", "II.1.e"],
        Reach = new Reach(120, 1000, TheUnit("TTUD")),
        OnBehalfOf = "Giám đốc Trung tâm",
    };

    public static Confirmation SomeAbsent { get; } = Everybody with
    {
        Attendance = new Attendance(24, 27, 2, 3),
        Evidence = "05/BB-QLKH",
        Note = "Hai đồng chí đi công tác.\nMột đồng chí trực bảo vệ.",
    };

    public static Difficulty Reported { get; } = new(
        "d1f6", TheUnit("QLKH"), Ceremony.Id, null, "KK-2026-0007", Account("truong.qlkh"), Head, Morning, DifficultyCategory.Budget, DifficultyEffect.CannotDo, null,
        "Chưa có kinh phí in tờ rơi tuyên truyền.\nĐơn vị đã dự toán 3 triệu đồng.", "Đề nghị cấp kinh phí trong tháng 12.",
        Ceremony.DueAt, new(2026, 12, 8, 17, 0, 0), new(2026, 12, 10, 17, 0, 0), DifficultyStatus.Reported, 2);

    public static Difficulty LaterDateAsked { get; } = Reported with
    {
        Effect = DifficultyEffect.LaterDate,
        RequestedDate = new(2026, 12, 15),
    };

    public static EventSetting Setting { get; } = new(
        "quarterly-conference", "2026-q4", new(2026, 12, 10, 14, 0, 0), Account("cv.vp"), Officer, new(2026, 12, 2, 10, 5, 0), 1);

    public static IReadOnlyList<Unit> Units { get; } =
    [
        Unit,
        new(TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính", null, 7, false),
        new(TheUnit("TTTK"), "Phòng Thông tin - Thống kê KHCN&ĐMST", null, 9, false),
    ];

    public static IReadOnlyList<Person> Deputies { get; } = [new(Account("pgd.khoahoc"), null, "Phó Giám đốc phụ trách khoa học", "", TheUnit("BGD"), Role.DeputyDirector)];

    public static DifficultyView Of(Difficulty difficulty, AssignmentView? work) => new(difficulty, Unit, work, Units, Deputies, false);

    /// <summary>Put to the chief of office with a proposal.</summary>
    public static Difficulty WithChief(this Difficulty difficulty) => difficulty.Taken() with
    {
        Status = DifficultyStatus.WithChief,
        Opinion = new OfficeOpinion("Giao Phòng Kế hoạch - Tài chính bố trí 3 triệu đồng từ nguồn tự chủ.", TheUnit("KHTC"), new(2026, 12, 15), null),
        Passed = new OfficeStep(Account("cv.vp"), Officer, new(2026, 12, 8, 9, 0, 0), null),
    };

    public static Difficulty WithDirector(this Difficulty difficulty) => difficulty.WithChief() with
    {
        Status = DifficultyStatus.WithDirector,
        Submitted = new OfficeStep(Account("chanh.vp"), "Chánh Văn phòng", new(2026, 12, 8, 10, 0, 0), "Đề nghị Giám đốc cho ý kiến trong tuần."),
        DecideBy = new(2026, 12, 11, 17, 0, 0),
    };

    public static Difficulty Clarifying(this Difficulty difficulty) => difficulty.WithDirector() with
    {
        Status = DifficultyStatus.Received,
        Clarification = new OfficeStep(Account("giamdoc"), "Giám đốc", new(2026, 12, 9, 8, 0, 0), "Nguồn nào, còn bao nhiêu?"),
        DecideBy = null,
    };

    /// <summary>Agreed; a unit has the task.</summary>
    public static Difficulty TaskGiven(this Difficulty difficulty) => difficulty.WithDirector() with
    {
        Status = DifficultyStatus.TaskGiven,
        DecideBy = null,
        Decision = new Decision(
            Account("giamdoc"), "Giám đốc", new(2026, 12, 9, 14, 20, 0), true, "Đồng ý với đề xuất của Văn phòng.",
            new TaskOrder(Task.Id, "TTTK", new(2026, 12, 15), "Bố trí 3 triệu đồng in tờ rơi")),
    };

    public static Difficulty Disagreed(this Difficulty difficulty) => difficulty.WithDirector() with
    {
        Status = DifficultyStatus.Disagreed,
        DecideBy = null,
        Decision = new Decision(Account("giamdoc"), "Giám đốc", new(2026, 12, 9, 14, 20, 0), false, "Năm nay hết nguồn.", null),
        Closed = new OfficeStep(Account("giamdoc"), "Giám đốc", new(2026, 12, 9, 14, 20, 0), "Năm nay hết nguồn."),
    };

    /// <summary>What a locality wrote.</summary>
    public static Difficulty OfLocality { get; } = Reported with
    {
        UnitCode = TheUnit("VP"),
        Assignment = null,
        Locality = new Locality("Xã Cẩm Xuyên", "12/UBND-VP", new(2026, 12, 3)),
        ReporterName = Officer,
        Effect = DifficultyEffect.OnTime,
        DueWhenReported = null,
    };

    /// <summary>A task of the division, given by a decision.</summary>
    public static Assignment Task { get; } = Open("ad-hoc", "2026-nd1f6v4", Morning, new(2026, 12, 15, 17, 0, 0), null) with
    {
        About = "Bố trí 3 triệu đồng in tờ rơi",
        Origin = new("Giám đốc", "TTTK", new(TheUnit("QLKH"), 2026, "d1f6", "KK-2026-0007")),
    };

    public static QuestionView Question { get; } = new(
        new("q1", TheUnit("QLKH"), Account("cv.qlkh"), "Chuyên viên QLKH", "Dịch vụ công toàn trình khác một phần ở chỗ nào?", Morning, null, 1), Unit);

    public static QuestionView Answered(this QuestionView view) => view with
    {
        Question = view.Question with
        {
            Answer = new OfficeStep(Account("cv.vp"), Officer, new(2026, 12, 7, 11, 0, 0), "Toàn trình: không phải đến nộp hay nhận trực tiếp."),
            Version = 2,
        },
    };

    public static AssignmentView View(Assignment assignment, string? blockedBy = null) => new(
        assignment,
        Plan.Duty(assignment.Id.DutyId).OccurrenceTitleFor(assignment.Id.OccurrenceKey, assignment.About),
        Unit,
        blockedBy,
        Plan.Duty(assignment.Id.DutyId),
        Plan);

    public static ConfirmForm Blank { get; } = Form(("heldOn", "2026-12-07"));

    public static ConfirmForm Form(params (string Field, string Typed)[] fields) => new(fields.ToDictionary(f => f.Field, f => f.Typed));

    public static AdaptiveCard Confirm(AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, CardContext context) =>
        ConfirmCard.Render(view, form, faults, context, [Unit, new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ KH&CN", null, 30, true)]);

    public static Assignment Confirmed(this Assignment assignment, Confirmation confirmation) =>
        assignment with { Status = AssignmentStatus.Confirmed, Confirmation = confirmation };

    public static Assignment Blocked(this Assignment assignment) =>
        assignment with { Status = AssignmentStatus.Blocked, BlockedBy = Reported.Id };

    public static Difficulty Taken(this Difficulty difficulty) => difficulty with
    {
        Status = DifficultyStatus.Received,
        Taken = new OfficeStep(Account("cv.vp"), Officer, new(2026, 12, 7, 10, 5, 0), null),
    };

    public static Difficulty Answered(this Difficulty difficulty) => difficulty.Taken() with
    {
        Status = DifficultyStatus.Answered,
        Closed = new OfficeStep(
            Account("cv.vp"),
            Officer,
            new(2026, 12, 8, 15, 20, 0),
            "Văn phòng đã bố trí 3 triệu đồng.\nĐề nghị đơn vị in và phát trong tuần này."),
    };

    public static Difficulty Granted(this Difficulty difficulty) => difficulty.Taken() with
    {
        Status = DifficultyStatus.LaterDateGranted,
        Closed = new OfficeStep(Account("cv.vp"), Officer, new(2026, 12, 8, 15, 20, 0), null),
        GrantedDate = new(2026, 12, 15),
    };

    public static Assignment MovedTo15(this Assignment assignment) => assignment with { DueAt = new(2026, 12, 15, 17, 0, 0) };

    private static Assignment Open(string duty, string occurrence, DateTime heldAt, DateTime dueAt, string? place) => new(
        new(Unit.Code, duty, occurrence), "2026.1", 0, heldAt, dueAt, dueAt, place, null, null, AssignmentStatus.Open, null, null, LadderStep.None, 1);
}
