using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>Difficulties on their way from the units to the Office, the Director and back; two of them are on their way still.</summary>
public sealed class Chain(YearSetting year) : IPlayedPart
{
    private const int Strand = 6;
    private int _reported;

    private static readonly (int Month, int Day, string Unit, DifficultyCategory Category, string Text, PlayedOutcome Outcome)[] Reports =
    [
        (1, 20, "TDC", DifficultyCategory.Material, "Chưa có tờ rơi mới về quy chuẩn đo lường để phát tại chợ.", PlayedOutcome.Answered),
        (2, 10, "TTN", DifficultyCategory.Staffing, "Trung tâm thiếu người biên tập tin bài về cải cách hành chính.", PlayedOutcome.Agreed),
        (3, 5, "CDS", DifficultyCategory.Technical, "Cổng dịch vụ công chậm vào giờ cao điểm, người dân không nộp được hồ sơ.", PlayedOutcome.Agreed),
        (4, 14, "QLCN", DifficultyCategory.Coordination, "Chưa thống nhất được lịch tư vấn doanh nghiệp với Trung tâm Ứng dụng.", PlayedOutcome.Answered),
        (5, 12, "QLKH", DifficultyCategory.Authority, "Đề nghị giảm số lần báo cáo giấy trong quý.", PlayedOutcome.Disagreed),
        (6, 9, "TTUD", DifficultyCategory.Budget, "Chưa có nguồn in tài liệu hướng dẫn cho hộ kinh doanh.", PlayedOutcome.Agreed),
        (7, 7, "KHTC", DifficultyCategory.Other, "Số liệu thủ tục hành chính trên hai hệ thống lệch nhau.", PlayedOutcome.Answered),
        (8, 18, "TTCNTT", DifficultyCategory.Technical, "Hệ thống họp trực tuyến cấp xã chưa ổn định để tuyên truyền.", PlayedOutcome.Withdrawn),
        (9, 8, "TDC", DifficultyCategory.Staffing, "Cán bộ đầu mối nghỉ dài hạn, chưa có người thay.", PlayedOutcome.Answered),
        (10, 13, "TTN", DifficultyCategory.Material, "Thiếu tài liệu tuyên truyền bằng hình ảnh cho bà con.", PlayedOutcome.Agreed),
        (12, 8, "QLKH", DifficultyCategory.Coordination, "Chưa nhận được danh sách doanh nghiệp cần hỗ trợ từ các xã.", PlayedOutcome.WaitsForDirector),
        (12, 14, "TTUD", DifficultyCategory.Budget, "Chưa bố trí được kinh phí cho lớp tập huấn cuối năm.", PlayedOutcome.WaitsForOffice),
    ];

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        foreach ((int month, int day, string unit, DifficultyCategory category, string text, PlayedOutcome outcome) in Reports)
        {
            DateTime at = year.On(month, day, 9, 10);
            RowId row = new(UnitCode.Kept(unit), year.Year, year.Token(Strand, ++_reported));
            agenda.At(at, ct => ReportAsync(row, category, text, outcome, ct));
            Steps(agenda, at, row, outcome);
        }
    }

    private void Steps(Agenda agenda, DateTime at, RowId row, PlayedOutcome outcome)
    {
        if (outcome is PlayedOutcome.WaitsForOffice)
        {
            return;
        }

        if (outcome is PlayedOutcome.Withdrawn)
        {
            agenda.At(at.AddHours(5), ct => PressAsync(Department.HeadOf(row.UnitCode), Verbs.Withdraw, row, DifficultyStatus.Withdrawn, [], ct));
            return;
        }

        agenda.At(at.AddHours(1), ct => PressAsync(Department.Officer, Verbs.TakeDifficulty, row, DifficultyStatus.Received, [], ct));
        if (outcome is PlayedOutcome.Answered)
        {
            agenda.At(NextDay(at, 1), ct => PressAsync(
                Department.Officer, Verbs.AnswerDifficulty, row, DifficultyStatus.Answered, new() { [Fields.Answer] = "Văn phòng đã làm việc và có hướng dẫn gửi đơn vị." }, ct));
            return;
        }

        agenda.At(NextDay(at, 1), ct => PressAsync(
            Department.Chief, Verbs.SubmitToDirector, row, DifficultyStatus.WithDirector, new() { [Fields.Answer] = "Đề nghị Giám đốc giao đơn vị phối hợp xử lý." }, ct));
        if (outcome is PlayedOutcome.Agreed)
        {
            DateOnly due = Department.Calendar.AddWorkingDays(DateOnly.FromDateTime(at), 15);
            agenda.At(NextDay(at, 3), ct => PressAsync(
                Department.Director,
                Verbs.Agree,
                row,
                DifficultyStatus.TaskGiven,
                new() { [Fields.Decision] = "Đồng ý, giao đơn vị thực hiện.", [Fields.LeadUnit] = "TTCNTT", [Fields.DueDate] = PlayedDepartment.Text(due) },
                ct));
            agenda.At(due.ToDateTime(new TimeOnly(10, 30)), ct => DoTaskAsync(row, ct));
        }
        else if (outcome is PlayedOutcome.Disagreed)
        {
            agenda.At(NextDay(at, 3), ct => PressAsync(
                Department.Director, Verbs.Disagree, row, DifficultyStatus.Disagreed, new() { [Fields.Decision] = "Thực hiện theo quy định về chế độ báo cáo hiện hành." }, ct));
        }
    }

    private async Task ReportAsync(RowId row, DifficultyCategory category, string text, PlayedOutcome outcome, CancellationToken cancellationToken)
    {
        await Department.PressAsync(
            Department.HeadOf(row.UnitCode),
            Verbs.ReportDifficulty,
            new Dictionary<string, string>
            {
                [DataKeys.Unit] = row.UnitCode,
                [DataKeys.Token] = row.Id,
                [Fields.Text] = text,
                [Fields.Category] = category.ToString(),
                [Fields.Effect] = nameof(DifficultyEffect.OnTime),
            },
            cancellationToken);
        await StateAsync(row, DifficultyStatus.Reported, cancellationToken);
        year.Played.Difficulties.Add(new PlayedDifficulty(row.UnitCode, Department.Now, text, outcome));
    }

    private async Task DoTaskAsync(RowId row, CancellationToken cancellationToken)
    {
        Difficulty difficulty = await StateAsync(row, DifficultyStatus.TaskGiven, cancellationToken);
        Assignment task = await Department.AssignmentAsync(difficulty.Decision!.Task!.Id, cancellationToken);
        year.Played.Tasks.Add(new PlayedTask(task.Id, difficulty.Decision.At, Done: true));
        ConfirmForm form = ConfirmForm.Blank(task, Department.Plan.Duty(task.Id.DutyId), Department.Rule, Department.Now)
            .With(Fields.Evidence, "45/BC-TTCNTT");
        await year.ConfirmAsync(Department.HeadOf(task.Id.UnitCode), task, form, cancellationToken);
    }

    private async Task PressAsync(
        Person who, string verb, RowId row, DifficultyStatus then, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        Difficulty before = await StateAsync(row, null, cancellationToken);
        fields[DataKeys.Unit] = row.UnitCode;
        fields[DataKeys.Year] = PlayedDepartment.Text(row.Year);
        fields[DataKeys.Difficulty] = row.Id;
        fields[DataKeys.Version] = PlayedDepartment.Text(before.Version);
        await Department.PressAsync(who, verb, fields, cancellationToken);
        await StateAsync(row, then, cancellationToken);
    }

    private async Task<Difficulty> StateAsync(RowId row, DifficultyStatus? expected, CancellationToken cancellationToken)
    {
        Difficulty state = (await Department.Bot.Get<UnitStore>().FindAsync(Kinds.Difficulty, row, cancellationToken))?.State
            ?? throw new InvalidOperationException($"The difficulty of {row.UnitCode} was refused at {Department.Now:dd/MM HH:mm}.");
        return expected is null || state.Status == expected
            ? state
            : throw new InvalidOperationException($"The difficulty of {row.UnitCode} is {state.Status} at {Department.Now:dd/MM HH:mm}, not {expected}.");
    }

    private DateTime NextDay(DateTime at, int workingDays) =>
        Department.Calendar.AddWorkingDays(DateOnly.FromDateTime(at), workingDays).ToDateTime(new TimeOnly(14, 15));
}
