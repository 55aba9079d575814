using TeamsReformBot.Domain.Inspections;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>Inspections, money and questions, as the Office's own books have them.</summary>
internal static class RecordsBlock
{
    public static IEnumerable<ReportPart> Inspections(ReportInput input)
    {
        IReadOnlyList<Inspection> all = input.Inspections;
        if (all.Count == 0)
        {
            yield break;
        }

        int units = all.Select(i => i.Report.UnitCode).Distinct().Count();
        int asked = all.Count(i => i.Task is not null);
        string after = asked == 0
            ? ""
            : $"; có {Counted(asked)} kiến nghị khắc phục, đã khắc phục {Counted(all.Count(i => i.Settled is not null))}";
        yield return ReportPart.Of($"Đã kiểm tra {Counted(units)} đơn vị ({Counted(all.Count)} cuộc){after}.");
        if (input.Kind is ReportKind.Internal)
        {
            foreach (Inspection inspection in all)
            {
                yield return ReportPart.Of($"- {input.UnitName(inspection.Report.UnitCode)} (ngày {Day(inspection.Report.On)}): {inspection.Report.Findings.TrimEnd('.')}; {Outcome(inspection)}.");
            }
        }
    }

    public static IEnumerable<ReportPart> Money(ReportInput input) => input.Budget.All.Requests == 0
        ? []
        :
        [
            ReportPart.Of(
                $"Kinh phí năm {input.Budget.Year}: {Counted(input.Budget.All.Requests)} đề nghị với tổng dự toán {Plain(input.Budget.All.Estimated)} đồng; "
                + $"đã thẩm định {Plain(input.Budget.All.Appraised)} đồng; đã duyệt {Plain(input.Budget.All.Granted)} đồng."),
        ];

    public static IEnumerable<ReportPart> Questions(ReportInput input) => input.Questions.Asked == 0
        ? []
        : [ReportPart.Of($"Đã giải đáp {Counted(input.Questions.Answered)}/{Counted(input.Questions.Asked)} câu hỏi của công chức, viên chức, người lao động.")];

    private static string Outcome(Inspection inspection) => inspection switch
    {
        { Task: null } => "không có kiến nghị",
        { Settled: not null } => "đã khắc phục",
        _ => $"cần khắc phục trước ngày {Day(inspection.Report.FollowUp!.Value)}",
    };
}
