using TeamsReformBot.Domain.Assignments;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>
/// The figures that were adjusted after the freeze, each with its reason; inside the Department only, since it names units.
/// </summary>
internal static class AdjustedAnnex
{
    private static readonly ReportColumn[] Columns =
        [new("Đơn vị", 22), new("Nhiệm vụ", 28), new("Đã chốt", 14), new("Điều chỉnh", 14), new("Lý do", 22)];

    public static ReportAnnex? Of(ReportInput input) => input.Kind is ReportKind.Provincial || input.Adjusted.Count == 0
        ? null
        : new ReportAnnex(
            "Số liệu điều chỉnh sau khi chốt",
            [
                new ReportPart.Table("Số liệu điều chỉnh sau khi chốt", Columns, [.. input.Adjusted.Select(a => Row(a, input))])
                {
                    Sources = ReportPart.SourcesOf(input.Adjusted.Select(a => a.Now.Assignment.Id)),
                },
            ]);

    private static IReadOnlyList<string> Row(AdjustedFigure adjusted, ReportInput input)
    {
        AssignmentId id = adjusted.Now.Assignment.Id;
        return
        [
            input.UnitName(id.UnitCode),
            input.Figures.Plan.FindDuty(id.DutyId)?.OccurrenceTitleFor(id.OccurrenceKey, adjusted.Now.Assignment.About) ?? id.DutyId,
            adjusted.Before is { } before ? Said(before) : "Chưa báo cáo",
            Said(adjusted.Now.Confirmation),
            adjusted.Now.Confirmation.AfterFreeze ?? "",
        ];
    }

    private static string Said(Confirmation said) =>
        said.Nothing ? "Không phát sinh"
        : said.Attendance is { } a ? $"{Plain(a.Present)}/{Plain(a.Total)} người"
        : said.Measures.Count > 0 ? string.Join("; ", said.Measures.Values)
        : "Đã thực hiện";
}
