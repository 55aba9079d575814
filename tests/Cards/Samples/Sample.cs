using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The records that the sample cards show: the ceremony of December 2026 in one division.</summary>
internal static class Sample
{
    public const string Head = "Trưởng phòng QLKH";
    public const string Officer = "Chuyên viên Văn phòng";

    public static Unit Unit { get; } = new("QLKH", "Phòng Quản lý Khoa học", null, 27, false);

    /// <summary>09:30 on the day of the ceremony, Monday 07/12/2026.</summary>
    public static DateTime Morning { get; } = new(2026, 12, 7, 9, 30, 0);

    public static CardContext Context(DateTime? now = null, string culture = "vi-VN") =>
        new(now ?? Morning, CultureInfo.GetCultureInfo(culture), PeriodRule.Nd09);

    public static Assignment Ceremony { get; } = Open("flag-ceremony", "2026-12", new(2026, 12, 7, 7, 30, 0), new(2026, 12, 9, 17, 0, 0), "Trụ sở Sở");

    public static Assignment Conference { get; } = Open("quarterly-conference", "2026-q4", new(2026, 12, 10, 14, 0, 0), new(2026, 12, 14, 17, 0, 0), null);

    public static Assignment November { get; } = Open("flag-ceremony", "2026-11", new(2026, 11, 2, 7, 30, 0), new(2026, 11, 4, 17, 0, 0), "Trụ sở Sở");

    public static Confirmation Everybody { get; } =
        new(new(2026, 12, 7), 27, 27, 0, 0, null, null, "truong.qlkh", Head, new(2026, 12, 7, 9, 42, 0));

    public static Confirmation SomeAbsent { get; } = Everybody with
    {
        Present = 24,
        Excused = 2,
        Briefed = 3,
        Evidence = "05/BB-QLKH",
        Note = "Hai đồng chí đi công tác.\nMột đồng chí trực bảo vệ.",
    };

    public static Difficulty Reported { get; } = new(
        "d1f6", Ceremony.Id, "KK-2026-0007", "truong.qlkh", Head, Morning, DifficultyCategory.Budget, DifficultyEffect.CannotDo, null,
        "Chưa có kinh phí in tờ rơi tuyên truyền.\nĐơn vị đã dự toán 3 triệu đồng.", "Đề nghị cấp kinh phí trong tháng 12.",
        Ceremony.DueAt, new(2026, 12, 8, 17, 0, 0), new(2026, 12, 10, 17, 0, 0), DifficultyStatus.Reported, null, null, null, 2);

    public static Difficulty LaterDateAsked { get; } = Reported with
    {
        Effect = DifficultyEffect.LaterDate,
        RequestedDate = new(2026, 12, 15),
    };

    public static EventSetting Setting { get; } = new(
        "quarterly-conference", "2026-q4", new(2026, 12, 10, 14, 0, 0), "cv.vp", Officer, new(2026, 12, 2, 10, 5, 0), 1);

    public static AssignmentView View(Assignment assignment, string? blockedBy = null) => new(
        assignment,
        assignment.Id.DutyId == "flag-ceremony"
            ? $"Lễ chào cờ tháng {assignment.HeldAt.Month}/{assignment.HeldAt.Year}"
            : "Hội nghị phổ biến, giáo dục pháp luật quý IV/2026",
        Unit,
        blockedBy);

    public static Assignment Confirmed(this Assignment assignment, Confirmation confirmation) =>
        assignment with { Status = AssignmentStatus.Confirmed, Confirmation = confirmation };

    public static Assignment Blocked(this Assignment assignment) =>
        assignment with { Status = AssignmentStatus.Blocked, BlockedBy = Reported.Id };

    public static Difficulty Taken(this Difficulty difficulty) => difficulty with
    {
        Status = DifficultyStatus.Received,
        Taken = new OfficeStep("cv.vp", Officer, new(2026, 12, 7, 10, 5, 0), null),
    };

    public static Difficulty Answered(this Difficulty difficulty) => difficulty.Taken() with
    {
        Status = DifficultyStatus.Answered,
        Closed = new OfficeStep(
            "cv.vp",
            Officer,
            new(2026, 12, 8, 15, 20, 0),
            "Văn phòng đã bố trí 3 triệu đồng.\nĐề nghị đơn vị in và phát trong tuần này."),
    };

    public static Difficulty Granted(this Difficulty difficulty) => difficulty.Taken() with
    {
        Status = DifficultyStatus.LaterDateGranted,
        Closed = new OfficeStep("cv.vp", Officer, new(2026, 12, 8, 15, 20, 0), null),
        GrantedDate = new(2026, 12, 15),
    };

    public static Assignment MovedTo15(this Assignment assignment) => assignment with { DueAt = new(2026, 12, 15, 17, 0, 0) };

    private static Assignment Open(string duty, string occurrence, DateTime heldAt, DateTime dueAt, string? place) => new(
        new(Unit.Code, duty, occurrence), "2026.1", 0, heldAt, dueAt, dueAt, place, AssignmentStatus.Open, null, null, LadderStep.None, 1);
}
