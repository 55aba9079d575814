using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>What the Office does beside the chain: inspections, answers to staff, tasks of its own.</summary>
public sealed class OfficeWork(YearSetting year) : IPlayedPart
{
    private const int InspectionStrand = 8;
    private const int TaskStrand = 9;
    private const int QuestionStrand = 10;

    private static readonly (int Month, string Unit, string? Advice)[] Inspections =
    [
        (2, "TDC", null), (3, "QLCN", "Niêm yết lại bộ thủ tục hành chính đã công bố."), (5, "TTN", null), (6, "CDS", "Bổ sung sổ theo dõi tuyên truyền."),
        (8, "TTUD", null), (9, "KHTC", "Cập nhật chuyên mục hỏi đáp."), (11, "QLKH", null), (11, "TTCNTT", null),
    ];

    private static readonly (int Month, string Unit, string Text, bool Answered)[] Questions =
    [
        (1, "QLKH", "Khi nào có tài liệu mới về cải cách hành chính?", true), (4, "TDC", "Có phải nộp báo cáo giấy nữa không?", true),
        (7, "CDS", "Chỉ số PCI của tỉnh tính thế nào?", true), (10, "TTUD", "Đơn vị sự nghiệp có phải chào cờ tại Sở không?", true),
        (12, "QLCN", "Lịch hội nghị quý I năm sau đã có chưa?", false),
    ];

    private static readonly (int Month, string Unit, string About, bool Done)[] Tasks =
    [
        (3, "TTTK", "Tổng hợp tin bài về chuyển đổi số trong quý I", true), (8, "QLKH", "Chuẩn bị nội dung đối thoại doanh nghiệp", true),
        (11, "TTCNTT", "Dựng phóng sự về dịch vụ công trực tuyến", false),
    ];

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        agenda.At(new DateTime(year.Year, 1, 2, 8, 30, 0), NumberPlanAsync);
        foreach ((int number, (int month, string unit, string? advice)) in Inspections.Index())
        {
            string id = year.Token(InspectionStrand, number + 1);
            DateTime at = year.On(month, 24, 16);
            agenda.At(at, ct => InspectAsync(id, unit, advice, ct));
            if (advice is not null)
            {
                agenda.At(FollowUp(at).ToDateTime(new TimeOnly(10, 0)), ct => DoTaskAsync(GiveTask.IdOf(UnitCode.Kept(unit), year.Year, id), ct));
            }
        }

        foreach ((int number, (int month, string unit, string text, bool answered)) in Questions.Index())
        {
            RowId row = new(UnitCode.Kept(unit), year.Year, year.Token(QuestionStrand, number + 1));
            DateTime at = year.On(month, 7, 10, 30);
            agenda.At(at, ct => AskAsync(row, text, ct));
            if (answered)
            {
                agenda.At(at.AddHours(5), ct => AnswerAsync(row, ct));
            }
        }

        foreach ((int number, (int month, string unit, string about, bool done)) in Tasks.Index())
        {
            string token = year.Token(TaskStrand, number + 1);
            DateTime at = year.On(month, 3, 11);
            AssignmentId id = GiveTask.IdOf(UnitCode.Kept(unit), year.Year, token);
            agenda.At(at, ct => GiveAsync(token, id, about, done, ct));
            if (done)
            {
                agenda.At(FollowUp(at).ToDateTime(new TimeOnly(15, 30)), ct => DoTaskAsync(id, ct));
            }
        }
    }

    // The plan was signed before the year began.
    private async Task NumberPlanAsync(CancellationToken cancellationToken)
    {
        CurrentDocument<PlanDocument> plan = await Department.Bot.Get<KeptDocuments>().PlanAsync(cancellationToken);
        await Department.PressAsync(
            Department.Officer,
            Verbs.SavePlanChange,
            new Dictionary<string, string>
            {
                [DataKeys.Version] = PlayedDepartment.Text(plan.Version),
                [Fields.PlanNumber] = "12/KH-SKHCN",
                [Fields.PlanDate] = PlayedDepartment.Text(new DateOnly(year.Year - 1, 12, 25)),
                [Fields.PlanTitle] = plan.Content.Plans[^1].Own.Title,
                [Fields.PlanGoLive] = PlayedDepartment.Text(plan.Content.Plans[^1].Own.GoLive),
                [Fields.Why] = "Bổ sung số, ngày ban hành",
            },
            cancellationToken);
        if (Department.Plan.Number is null)
        {
            throw new InvalidOperationException("The plan was not given its number.");
        }
    }

    private DateOnly FollowUp(DateTime at) => Department.Calendar.AddWorkingDays(DateOnly.FromDateTime(at), 10);

    private async Task InspectAsync(string id, string unitCode, string? advice, CancellationToken cancellationToken)
    {
        DateOnly on = DateOnly.FromDateTime(Department.Now);
        Dictionary<string, string> form = new()
        {
            [DataKeys.Token] = id,
            [Fields.LeadUnit] = unitCode,
            [Fields.HeldOn] = PlayedDepartment.Text(on),
            [Fields.Findings] = "Đơn vị thực hiện đúng kế hoạch; hồ sơ tuyên truyền đầy đủ.",
        };
        if (advice is not null)
        {
            form[Fields.Advice] = advice;
            form[Fields.DueDate] = PlayedDepartment.Text(FollowUp(Department.Now));
        }

        await Department.PressAsync(Department.Officer, Verbs.RecordInspection, form, cancellationToken);
        _ = await Department.Bot.Get<UnitStore>().FindAsync(Kinds.Inspection, new RowId(Department.Officer.UnitCode, year.Year, id), cancellationToken)
            ?? throw new InvalidOperationException($"The inspection of {unitCode} was refused.");
        year.Played.Inspections.Add(new PlayedInspection(unitCode, on, advice is null ? null : true));
    }

    private async Task AskAsync(RowId row, string text, CancellationToken cancellationToken)
    {
        await Department.Bot.Get<Deciding>().OnAsync(
            Kinds.Question, row, (existing, now) => Asking.Ask(existing, row.Id, text, Department.StaffOf(row.UnitCode), now), cancellationToken);
        year.Played.Questions.Add(new PlayedQuestion(row.UnitCode, row.Id, Department.Now, null));
    }

    private async Task AnswerAsync(RowId row, CancellationToken cancellationToken)
    {
        await Department.PressAsync(
            Department.Officer,
            Verbs.AnswerQuestion,
            new Dictionary<string, string>
            {
                [DataKeys.Unit] = row.UnitCode,
                [DataKeys.Year] = PlayedDepartment.Text(row.Year),
                [DataKeys.Question] = row.Id,
                [Fields.Answer] = "Văn phòng đã đăng trên Cổng thông tin điện tử, mục Cải cách hành chính.",
            },
            cancellationToken);
        int at = year.Played.Questions.FindIndex(question => question.Id == row.Id);
        year.Played.Questions[at] = year.Played.Questions[at] with { AnsweredAt = Department.Now };
    }

    private async Task GiveAsync(string token, AssignmentId id, string about, bool done, CancellationToken cancellationToken)
    {
        await Department.PressAsync(
            Department.Chief,
            Verbs.GiveTask,
            new Dictionary<string, string>
            {
                [DataKeys.Token] = token,
                [Fields.LeadUnit] = id.UnitCode,
                [Fields.About] = about,
                [Fields.DueDate] = PlayedDepartment.Text(FollowUp(Department.Now)),
            },
            cancellationToken);
        year.Played.Tasks.Add(new PlayedTask(id, Department.Now, done));
    }

    private async Task DoTaskAsync(AssignmentId id, CancellationToken cancellationToken)
    {
        Assignment task = await Department.AssignmentAsync(id, cancellationToken);
        ConfirmForm form = ConfirmForm.Blank(task, Department.Plan.Duty(id.DutyId), Department.Rule, Department.Now).With(Fields.Evidence, $"12/BC-{id.UnitCode}");
        await year.ConfirmAsync(Department.HeadOf(id.UnitCode), task, form, cancellationToken);
    }
}
