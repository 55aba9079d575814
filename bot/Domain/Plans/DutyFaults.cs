using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Plans;

/// <summary>What is wrong with the catalogue of duties, as Vietnamese sentences that name the duty.</summary>
internal static class DutyFaults
{
    public static IEnumerable<string> Of(IReadOnlyList<Duty> duties) =>
    [
        .. PlanFaults.When(duties.Count == 0, "Danh mục nhiệm vụ trống."),
        .. duties.SelectMany(Of),
        .. PlanFaults.Repeated(duties, duty => duty.Id, id => $"Mã nhiệm vụ '{id}' bị lặp."),
    ];

    /// <summary>What was assigned keeps the name of its duty, and the bot itself needs some: a duty ends, it does not vanish.</summary>
    public static IEnumerable<string> Dropped(IReadOnlyList<Duty> before, IReadOnlyList<Duty> after) =>
        before.Where(duty => after.All(other => other.Id != duty.Id))
            .Select(duty => $"Nhiệm vụ '{duty.Id}' không có trong danh mục mới: việc đã giao còn dùng đến; nhiệm vụ thôi thực hiện thì ghi \"retired\": true.");

    private static IEnumerable<string> Of(Duty duty, int index)
    {
        var item = duty.Id.Length > 0 ? $"Nhiệm vụ '{duty.Id}'" : $"Nhiệm vụ thứ {index + 1}";
        return PlanFaults.Missing(
                item,
                ("mã", duty.Id),
                ("tên", duty.Title),
                ("tên tiếng Anh", duty.TitleEn),
                ("tên từng lần", duty.OccurrenceTitle),
                ("tên từng lần bằng tiếng Anh", duty.OccurrenceTitleEn))
            .Concat(Rules(duty).Concat(Titles(duty)).Concat(Measures(duty)).Select(fault => $"{item}: {fault}"));
    }

    private static IEnumerable<string> Rules(Duty duty)
    {
        if (duty.Id.Length > 0 && !PlainId.Is(duty.Id))
            yield return "mã chỉ gồm chữ cái không dấu, chữ số, dấu - và _, nhiều nhất 64 ký tự.";
        if (duty.ClauseIds.Count == 0)
            yield return "không dẫn mục nào của kế hoạch.";
        if (duty.Responsibility is { Kind: ResponsibilityKind.LeadUnit, LeadUnit: null or { Text: "" } })
            yield return "thiếu đơn vị chủ trì.";
        if (duty.Recurrence.Month is < 1 or > 12)
            yield return $"tháng {duty.Recurrence.Month} không hợp lệ.";
        if (duty.Recurrence is { Month: not null, Kind: not RecurrenceKind.Yearly })
            yield return "chỉ nhiệm vụ hằng năm mới có tháng.";
        if (duty.Recurrence.DueDayOfLastMonth is < 1 or > 28)
            yield return $"ngày đến hạn {duty.Recurrence.DueDayOfLastMonth} phải từ 1 đến 28.";
        foreach (var period in duty.ReportsOn?.Where(p => !ReportedPeriods.Known.Contains(p)) ?? [])
            yield return $"kỳ báo cáo '{period}' không có, chỉ được dùng: {string.Join(", ", ReportedPeriods.Known)}.";
        if (duty is { ReportsOn: not null, Recurrence.Kind: not RecurrenceKind.PerReportingPeriod })
            yield return "chỉ nhiệm vụ theo kỳ báo cáo mới có danh sách kỳ.";
        if (duty.ReportsOn is { Count: 0 })
            yield return "danh sách kỳ báo cáo trống.";
        if (duty.DueWorkingDaysAfter < 0)
            yield return "số ngày làm việc đến hạn không được âm.";
        if (duty is { Recurrence.Kind: RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated, DueWorkingDaysAfter: null })
            yield return "gắn với một buổi cụ thể thì phải có số ngày làm việc đến hạn.";
        if (duty.Nothing is { Label: "" } or { LabelEn: "" })
            yield return "thiếu chữ cho câu trả lời không phát sinh.";
    }

    private static IEnumerable<string> Titles(Duty duty)
    {
        var allowed = TitlePlaceholders.AllowedFor(duty.Recurrence.Kind);
        return TitlePlaceholders.In(duty.OccurrenceTitle + duty.OccurrenceTitleEn)
            .Except(allowed)
            .Select(name => $"tên từng lần dùng {{{name}}}, chỉ được dùng: {string.Join(", ", allowed)}.");
    }

    private static bool MayBePart(Measure part, Measure whole) =>
        part.Kind is MeasureKind.Count or MeasureKind.Money && part.Kind == whole.Kind;

    private static IEnumerable<string> Measures(Duty duty) =>
    [
        .. duty.Measures.SelectMany((measure, index) => PlanFaults.Missing(
            $"số liệu thứ {index + 1}", ("mã", measure.Id), ("tên", measure.Title), ("tên tiếng Anh", measure.TitleEn))),
        .. PlanFaults.Repeated(duty.Measures, measure => measure.Id, id => $"số liệu '{id}' bị lặp."),
        .. duty.Measures
            .Where(measure => measure.Of is not null && (measure.Of == measure.Id || duty.Measures.All(other => other.Id != measure.Of)))
            .Select(measure => $"số liệu '{measure.Id}' so với '{measure.Of}' không có trong nhiệm vụ."),
        .. duty.Measures
            .Where(measure => measure.Of is not null && duty.Measures.Any(whole => whole.Id == measure.Of && !MayBePart(measure, whole)))
            .Select(
                measure => $"số liệu '{measure.Id}' không so được với '{measure.Of}': cả hai phải cùng là số đếm hoặc cùng là số tiền."),
    ];
}
