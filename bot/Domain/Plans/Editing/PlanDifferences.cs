using System.Globalization;
using System.Text.Json;

namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>What differs between two versions of a plan, in Vietnamese, as it is shown before it is saved and kept with it.</summary>
public static class PlanDifferences
{
    public static IReadOnlyList<PlanDifference> Between(PlanParts before, PlanParts after)
    {
        Plan old = before.ToPlan();
        Plan next = after.ToPlan();
        List<PlanDifference> found =
        [
            .. Changed("Kế hoạch gốc", old.InheritedFrom.Number, next.InheritedFrom.Number),
            .. Changed("Số kế hoạch", old.Number, next.Number),
            .. Changed("Ngày ban hành", Day(old.Date), Day(next.Date)),
            .. Changed("Trích yếu", old.Title, next.Title),
            .. Changed("Ngày bắt đầu áp dụng", Day(old.GoLive), Day(next.GoLive)),
        ];
        foreach (Clause clause in next.Clauses)
        {
            Clause? was = old.Clauses.FirstOrDefault(c => c.Id == clause.Id);
            int said = found.Count;
            found.AddRange(Changed($"Mục {clause.Id}, lời văn", was?.CurrentWording, clause.CurrentWording));
            found.AddRange(Changed($"Mục {clause.Id}, người thực hiện", was?.Who, clause.Who));
            found.AddRange(Changed($"Mục {clause.Id}, ghi chú", was?.Note, clause.Note));
            found.AddRange(Changed($"Mục {clause.Id}", was is null ? null : State(was.Retired), State(clause.Retired)));
            found.AddRange(
                Otherwise(found.Count > said, $"Mục {clause.Id}", was, clause with { Ordinal = was?.Ordinal ?? clause.Ordinal }));
        }

        found.AddRange(old.Clauses.Where(c => next.Clauses.All(o => o.Id != c.Id))
            .Select(c => new PlanDifference($"Mục {c.Id}", State(c.Retired), "không còn")));

        foreach (Duty duty in next.Duties)
        {
            Duty? was = old.Duties.FirstOrDefault(d => d.Id == duty.Id);
            string name = Name(was ?? duty);
            int said = found.Count;
            found.AddRange(Changed($"{name}, tên", was?.Title, duty.Title));
            found.AddRange(Changed($"{name}, chủ trì", was?.Responsibility.LeadUnit, duty.Responsibility.LeadUnit));
            found.AddRange(Changed(
                $"{name}, chủ trì các kỳ bắt đầu từ ngày", Day(was?.Responsibility.LeadsSince), Day(duty.Responsibility.LeadsSince)));
            found.AddRange(Changed($"{name}, định kỳ", was is null ? null : Often(was.Recurrence.Kind), Often(duty.Recurrence.Kind)));
            found.AddRange(Changed(
                $"{name}, ngày đến hạn trong tháng", Whole(was?.Recurrence.DueDayOfLastMonth), Whole(duty.Recurrence.DueDayOfLastMonth)));
            found.AddRange(Changed($"{name}, kỳ báo cáo", Reports(was), Reports(duty)));
            found.AddRange(Changed($"{name}, cách nhắc", was is null ? null : Reminded(was.Ladder), Reminded(duty.Ladder)));
            found.AddRange(Changed($"{name}, số liệu", Figures(was), Figures(duty)));
            found.AddRange(Changed(name, was is null ? null : State(was.Retired), State(duty.Retired)));
            found.AddRange(Otherwise(found.Count > said, name, was, duty));
        }

        return found;
    }

    private static IEnumerable<PlanDifference> Changed(string what, string? before, string? after) =>
        before == after ? [] : [new PlanDifference(what, before, after)];

    // What has no line of its own above, such as the evidence asked for, is not saved unseen.
    private static IEnumerable<PlanDifference> Otherwise<T>(bool said, string name, T? before, T after)
        where T : class =>
        before is null || said || JsonSerializer.Serialize(before) == JsonSerializer.Serialize(after)
            ? []
            : [new PlanDifference($"{name}, nội dung khác", "như cũ", "có thay đổi")];

    private static string Name(Duty duty) => $"Nhiệm vụ \"{duty.Title}\"";

    private static string Often(RecurrenceKind kind) => kind switch
    {
        RecurrenceKind.MonthlyFirstMonday => "thứ Hai đầu tháng",
        RecurrenceKind.QuarterlyDated => "mỗi quý một buổi, Văn phòng đặt ngày",
        RecurrenceKind.AtLeastOnceAQuarter => "ít nhất mỗi quý một lần",
        RecurrenceKind.Monthly => "hằng tháng",
        RecurrenceKind.Quarterly => "hằng quý",
        RecurrenceKind.HalfYearly => "6 tháng một lần",
        RecurrenceKind.Yearly => "hằng năm",
        RecurrenceKind.PerReportingPeriod => "mỗi kỳ báo cáo",
        _ => "khi phát sinh",
    };

    private static string Reminded(DutyLadder ladder) => ladder switch
    {
        DutyLadder.Dated => "theo ngày tổ chức",
        DutyLadder.ClosingPeriod => "trước khi chốt kỳ",
        _ => "không nhắc",
    };

    private static string State(bool retired) => retired ? "đã ngừng" : "đang thực hiện";

    private static string? Figures(Duty? duty) =>
        duty is { Measures.Count: > 0 } ? string.Join("; ", duty.Measures.Select(m => m.Title)) : null;

    private static string? Reports(Duty? duty) =>
        duty is { Recurrence.Kind: RecurrenceKind.PerReportingPeriod } ? string.Join(", ", ReportedPeriods.PartsOf(duty)) : null;

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
