namespace TeamsReformBot.Domain.Plans;

/// <summary>What is wrong with a plan's documents, as Vietnamese sentences that name the item.</summary>
internal static class PlanFaults
{
    public static IEnumerable<string> Of(IssuedPlan plan) =>
    [
        .. Missing("Kế hoạch gốc", ("mã", plan.Id), ("số", plan.Number), ("trích yếu", plan.Title)),
        .. When(plan.Clauses.Count == 0, "Kế hoạch gốc không có mục nào."),
        .. plan.Clauses.SelectMany(ClauseFaults.Of),
        .. Repeated(plan.Clauses, clause => clause.Id, id => $"Mã mục '{id}' bị lặp."),
        .. Repeated(plan.Clauses, clause => clause.Slug, slug => $"Mã không dấu '{slug}' bị lặp."),
        .. Repeated(plan.Clauses, clause => clause.Ordinal, ordinal => $"Thứ tự {ordinal} dùng cho nhiều mục."),
        .. plan.Clauses
            .Where(clause => clause.ParentId is not null)
            .Where(clause => clause.ParentId == clause.Id || plan.Clauses.All(other => other.Id != clause.ParentId))
            .Select(clause => $"Mục {clause.Id}: không có mục cha '{clause.ParentId}'."),
    ];

    public static IEnumerable<string> Of(SuccessorPlan plan) =>
    [
        .. Missing("Kế hoạch đang thực hiện", ("trích yếu", plan.Title), ("kế hoạch gốc (inheritsFrom)", plan.InheritsFrom)),
        .. When(plan.Number?.Trim() is "", "Kế hoạch đang thực hiện: số để trống thì ghi null."),
        .. When(plan.Version < 1, "Kế hoạch đang thực hiện: phiên bản phải từ 1 trở lên."),
        .. plan.Overrides.SelectMany(item => Missing(
            $"Điều chỉnh mục '{item.ClauseId}'",
            // Who does it and whether it has ended may change without other words.
            [("mã mục", item.ClauseId), ("lý do (note)", item.Note), .. Words(item)])),
        .. plan.Added.SelectMany((item, index) => ClauseFaults.Of(item.Clause, index)),
        .. Repeated(plan.Overrides, item => item.ClauseId, id => $"Mục '{id}' được điều chỉnh hai lần."),
    ];

    private static (string, string?)[] Words(ClauseOverride item) =>
        item is { PresentWording: "", PresentWordingEn: "" } and ({ Who: not null } or { Retired: not null })
            ? []
            : [("lời văn hiện hành", item.PresentWording), ("lời văn hiện hành tiếng Anh", item.PresentWordingEn)];

    /// <summary>Faults that show only when the documents are put together.</summary>
    public static IEnumerable<string> Between(IssuedPlan from, SuccessorPlan own, IReadOnlyList<Duty> duties)
    {
        Clause[] all = [.. from.Clauses, .. own.Added.Select(item => item.Clause)];
        var known = all.Select(clause => clause.Id).ToHashSet();
        foreach (var fault in Repeated(all, clause => clause.Id, id => $"Mã mục '{id}' bị lặp.")
            .Concat(Repeated(all, clause => clause.Slug, slug => $"Mã không dấu '{slug}' bị lặp.")))
            yield return fault;
        foreach (var added in own.Added.Where(item => !known.Contains(item.After)))
            yield return $"Mục {added.Clause.Id}: không có mục đứng trước '{added.After}'.";
        if (own.InheritsFrom != from.Id)
            yield return $"Kế hoạch năm {own.Year} kế thừa '{own.InheritsFrom}', nhưng kế hoạch gốc được đọc là '{from.Id}'.";
        foreach (var item in own.Overrides.Where(item => !known.Contains(item.ClauseId)))
            yield return $"Kế hoạch năm {own.Year} điều chỉnh mục '{item.ClauseId}' không có trong kế hoạch gốc.";
        foreach (var duty in duties)
            foreach (var id in duty.ClauseIds.Where(id => !known.Contains(id)))
                yield return $"Nhiệm vụ '{duty.Id}' dẫn mục '{id}' không có trong kế hoạch.";
    }

    public static IEnumerable<string> Missing(string item, params (string Field, string? Value)[] fields) =>
        fields.Where(field => string.IsNullOrWhiteSpace(field.Value)).Select(field => $"{item}: thiếu {field.Field}.");

    public static IEnumerable<string> When(bool wrong, string fault) => wrong ? [fault] : [];

    public static IEnumerable<string> Repeated<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<TKey, string> fault) =>
        items.GroupBy(key).Where(group => group.Count() > 1).Select(group => fault(group.Key));
}
