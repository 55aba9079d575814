using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Domain.Tests.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Reports;

/// <summary>A quarter of three units: one in time, one late, one that owes and has a difficulty.</summary>
internal static class SampleReport
{
    public static readonly ReportSettings Settings = ReportSettings.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "reports.json")));

    public static readonly Roster Roster = new(
        [new Unit(TheUnit("A"), "Phòng Một", null, 10, false), new Unit(TheUnit("B"), "Phòng Hai", null, 20, false), new Unit(TheUnit("C"), "Trung tâm Ba", null, 30, true)], []);

    public static readonly Assignment[] Quarter =
    [
        Said("A", "unit-meetings", "2026-q3", "01/09/2026", "meetings=2", new Attendance(9, 10, 1, 1), topics: "II.1.a"),
        Said("B", "unit-meetings", "2026-q3", "05/09/2026", "meetings=1", new Attendance(20, 20, 0, 0), topics: "II.1.a") with { DueAt = Time("04/09/2026 17:00") },
        Owed("C", "unit-meetings", "2026-q3", "10/09/2026"),
        Said("A", "flag-ceremony", "2026-08", "03/08/2026", attendance: new Attendance(10, 10, 0, 0), topics: "II.1.b"),
        Said("A", "training-held", "2026-n1", "20/08/2026", reach: new Reach(1234, 0, null), topics: "II.1.c-8"),
        Said("A", "procedures-published", "2026-q3", "10/09/2026", "procedures-in-force=120;procedures-at-centre=120;procedures-on-portal=119;dossiers-received=0;dossiers-status-public=0"),
    ];

    public static readonly Difficulty Trouble = new(
        "k1", TheUnit("C"), null, null, "KK-2026-0007", Account("c@so.example"), "Trưởng đơn vị", Time("01/09/2026 09:00"), DifficultyCategory.Budget, DifficultyEffect.OnTime, null,
        "Thiếu kinh phí in tờ rơi", "Bố trí 5 triệu đồng", null, Time("02/09/2026 09:00"), Time("04/09/2026 09:00"), DifficultyStatus.Reported, 1);

    public static ReportInput Input(ReportKind kind, string period, string today, Assignment[] assignments, FigureSet? previous = null, params (string Key, string Text)[] judged) => new(
        kind,
        Set(period, today, assignments),
        previous,
        null,
        Roster,
        assignments.Length > 0 ? [Trouble] : [],
        [],
        BudgetFigures.Of([], 2026),
        new QuestionFigures(0, 0),
        0,
        ShippedCalendar.Calendar,
        judged.ToDictionary(j => j.Key, j => j.Text),
        Settings.Kinds[kind].Signatories[0].Id,
        []);

    public static ReportDocument Of(ReportKind kind, string period = "Quarter.2026.3", params (string Key, string Text)[] judged) =>
        ComputeReport.Of(Input(kind, period, "16/09/2026", Quarter, null, judged), Settings);

    /// <summary>All that is read in it, a line a piece.</summary>
    public static string Text(this ReportDocument report) => string.Join('\n', [
        .. Lines(report.Body), .. report.Annexes.SelectMany(a => Lines(a.Parts).Prepend(a.Title)),
        report.Head.Parent, report.Head.Agency, report.Head.Abstract, .. report.Head.Addressees, .. report.Head.Signature, .. report.Head.Recipients]);

    private static IEnumerable<string> Lines(IEnumerable<ReportPart> parts) => parts.SelectMany(part => part switch
    {
        ReportPart.Heading heading => [heading.Text],
        ReportPart.Paragraph paragraph => [paragraph.Text],
        ReportPart.Table table => table.Rows.Select(row => string.Join(" | ", row)),
        _ => (IEnumerable<string>)[],
    });
}
