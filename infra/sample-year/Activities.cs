using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.SampleYear;

/// <summary>What units do of themselves: classes, courses, talks, some of them together with another unit.</summary>
public sealed class Activities(YearSetting year) : IPlayedPart
{
    private const string Courses = "training-sent";
    private const string Classes = "training-held";
    private static readonly string[] Talks =
    [
        "Nói chuyện chuyên đề cải cách hành chính", "Phát tờ rơi về dịch vụ công trực tuyến", "Gặp gỡ doanh nghiệp khoa học và công nghệ",
        "Hướng dẫn nộp hồ sơ trực tuyến", "Tư vấn tiêu chuẩn, đo lường tại cơ sở",
    ];

    private readonly Random _chances = year.ChancesOf(4);
    private readonly Figures _figures = new(year.Department, year.ChancesOf(5));
    private int _made;

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        string[] units = [.. Department.Roster.ReportingUnits.Select(unit => unit.Code)];
        for (int i = 0; i < 40; i++)
        {
            string unit = units[_chances.Next(units.Length)];
            string duty = (i % 4) switch { 0 => Classes, 1 when unit == "VP" => Courses, _ => RecordActivity.OwnActivity };
            agenda.At(year.On(1 + (i * 11 / 40), _chances.Next(5, 28), 15, _chances.Next(60)), ct => RecordAsync(unit, duty, Talks[i % Talks.Length], null, null, ct));
        }

        // Held together: the host counts the people, the guest names it; once each says that the other counts.
        foreach ((string host, string guest, int month) in ((string, string, int)[])[("QLKH", "TTUD", 4), ("TDC", "QLCN", 8), ("TTCNTT", "CDS", 10)])
        {
            DateTime day = year.On(month, 22, 16);
            agenda.At(day, ct => RecordAsync(host, Classes, "Lớp tập huấn chung về cải cách hành chính", day.Date, month == 10 ? guest : null, ct));
            agenda.At(day.AddMinutes(20), ct => RecordAsync(guest, Classes, "Lớp tập huấn chung về cải cách hành chính", day.Date, host, ct));
        }
    }

    private async Task RecordAsync(string unitCode, string dutyId, string about, DateTime? on, string? countedBy, CancellationToken cancellationToken)
    {
        Unit unit = Department.Roster.Unit(unitCode);
        if (unit.IsClosed)
        {
            return;
        }

        Duty duty = Department.Plan.Duty(dutyId);
        DateOnly day = DateOnly.FromDateTime(on ?? Department.Now);
        ConfirmForm form = _figures.Filled(
            new ConfirmForm(new Dictionary<string, string>
            {
                [Fields.HeldOn] = PlayedDepartment.Text(day),
                [Fields.About] = about,
                [Fields.Place] = "Hội trường cơ quan",
                [Fields.Audience] = "Cán bộ, công chức, viên chức và người dân",
            }),
            duty,
            unit);
        form = countedBy is null ? form : form.With(Fields.CountedBy, countedBy);
        string token = year.Token(4, ++_made);
        await Department.PressAsync(
            Department.HeadOf(unit.Code),
            Verbs.SaveActivity,
            PlayedDepartment.With(form.Typed, new Dictionary<string, string> { [DataKeys.Unit] = unitCode, [DataKeys.Duty] = dutyId, [DataKeys.Token] = token }),
            cancellationToken);
        AssignmentId id = RecordActivity.IdOf(unit.Code, dutyId, token, Department.Now);
        Assignment made = await Department.AssignmentAsync(id, cancellationToken);
        year.Played.Confirmed.Add(new Said(id, Department.Now, made.DueAt, made.Confirmation!, Correction: false, null));
    }
}
