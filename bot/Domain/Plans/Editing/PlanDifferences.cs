using System.Globalization;

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
            .. Changed("Số kế hoạch", old.Number, next.Number),
            .. Changed("Ngày ban hành", Day(old.Date), Day(next.Date)),
            .. Changed("Trích yếu", old.Title, next.Title),
            .. Changed("Ngày bắt đầu áp dụng", Day(old.GoLive), Day(next.GoLive)),
        ];
        foreach (Clause clause in next.Clauses)
        {
            Clause? was = old.Clauses.FirstOrDefault(c => c.Id == clause.Id);
            found.AddRange(Changed($"Mục {clause.Id}, lời văn", was?.CurrentWording, clause.CurrentWording));
            found.AddRange(Changed($"Mục {clause.Id}, người thực hiện", was?.Who, clause.Who));
            found.AddRange(Changed($"Mục {clause.Id}, ghi chú", was?.Note, clause.Note));
            found.AddRange(Changed($"Mục {clause.Id}", was is null ? null : State(was.Retired), State(clause.Retired)));
        }

        foreach (Duty duty in next.Duties)
        {
            Duty? was = old.Duties.FirstOrDefault(d => d.Id == duty.Id);
            string name = $"Nhiệm vụ {duty.Id}";
            found.AddRange(Changed($"{name}, tên", was?.Title, duty.Title));
            found.AddRange(Changed($"{name}, chủ trì", was?.Responsibility.LeadUnit, duty.Responsibility.LeadUnit));
            found.AddRange(Changed($"{name}, định kỳ", was?.Recurrence.Kind.ToString(), duty.Recurrence.Kind.ToString()));
            found.AddRange(Changed($"{name}, cách nhắc", was?.Ladder.ToString(), duty.Ladder.ToString()));
            found.AddRange(Changed($"{name}, số liệu", Figures(was), Figures(duty)));
            found.AddRange(Changed(name, was is null ? null : State(was.Retired), State(duty.Retired)));
        }

        return found;
    }

    private static IEnumerable<PlanDifference> Changed(string what, string? before, string? after) =>
        before == after ? [] : [new PlanDifference(what, before, after)];

    private static string State(bool retired) => retired ? "đã ngừng" : "đang thực hiện";

    private static string? Figures(Duty? duty) => duty is { Measures.Count: > 0 } ? string.Join("; ", duty.Measures.Select(m => m.Title)) : null;

    private static string? Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
