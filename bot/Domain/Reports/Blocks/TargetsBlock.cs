using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>
/// The plan's targets in one table: figure, of what, state, units that have reported, the period before, the same days last year.
/// </summary>
internal static class TargetsBlock
{
    public const string Title = "Kết quả thực hiện các chỉ tiêu của Kế hoạch";
    private const string None = "-";

    private static readonly ReportColumn[] Columns =
    [
        new("Chỉ tiêu", 34), new("Kết quả", 15, IsNumber: true), new("Đánh giá", 15), new("Số đơn vị đã báo cáo", 12, IsNumber: true),
        new("Kỳ trước", 12, IsNumber: true), new("Cùng kỳ năm trước", 12, IsNumber: true),
    ];

    public static IEnumerable<ReportPart> Of(ReportInput input)
    {
        IReadOnlyList<Target> targets = [.. PlanTargets.Of(input.Figures).Where(target => PlanTargets.IsMeasured(target.Id))];
        IReadOnlyList<Target>? before = input.Previous is { } previous ? PlanTargets.Of(previous) : null;
        IReadOnlyList<Target>? yearBefore = input.YearBefore is { } last ? PlanTargets.Of(last) : null;
        List<IReadOnlyList<string>> rows = [];
        foreach (Target target in targets)
        {
            foreach (Figure figure in Main(target))
            {
                rows.Add(
                [
                    TargetNames.Of(target.Id, figure.Name), Value(figure), StateOf(target),
                    Plain(target.Sources.Select(s => s.UnitCode).Distinct().Count()),
                    Same(before, target.Id, figure.Name), Same(yearBefore, target.Id, figure.Name),
                ]);
            }

            if (target.Figures.Count == 0)
            {
                rows.Add([TargetNames.Of(target.Id, null), None, "Chưa có số liệu", "0", None, None]);
            }
        }

        yield return new ReportPart.Table(Title, Columns, rows) { Sources = ReportPart.SourcesOf(targets.SelectMany(t => t.Sources)) };
    }

    // Figures that only explain another one stand in the chat, not in the report.
    private static IEnumerable<Figure> Main(Target target) => target.Figures.Where(f => TargetNames.IsMain(f.Name));

    private static string Same(IReadOnlyList<Target>? targets, TargetId id, FigureName name) =>
        targets?.Single(t => t.Id == id).Figures.FirstOrDefault(f => f.Name == name) is { } figure ? Value(figure) : None;

    private static string Value(Figure figure) => figure switch
    {
        { Holds: { } holds } => holds ? "Có" : "Không",
        { Date: { } date } => Day(date),
        { Value: { } part, Of: { } whole and > 0 } => $"{Plain(part)}/{Plain(whole)} ({Percent(part, whole)})",
        { Of: 0 } => "Chưa phát sinh",
        _ => Plain(figure.Value ?? 0),
    };

    private static string StateOf(Target target) => target.State switch
    {
        TargetState.Reached => "Đạt",
        TargetState.NotReached => "Chưa đạt",
        TargetState.NotArisen => "Chưa phát sinh",
        _ => "Đang theo dõi",
    };
}
