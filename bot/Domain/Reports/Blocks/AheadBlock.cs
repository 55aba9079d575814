using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>Section IV: the next quarter's dates, what it asks for, and what was given and is still open.</summary>
internal static class AheadBlock
{
    private const string Tasks = "ad-hoc";

    public static IEnumerable<ReportPart> Of(ReportInput input)
    {
        ReportingPeriod next = ReportingPeriods.Containing(PeriodKind.Quarter, input.Period.Last.AddDays(1), input.Figures.Rule);
        string name = Name(next);
        DateTime until = input.Calendar.EndOf(PeriodDeadlines.UnitDeadline(next, input.Calendar));
        yield return ReportPart.Of(
            $"Số liệu {name} tính từ ngày {Day(next.First)} đến ngày {Day(next.Last)}; các đơn vị hoàn thành xác nhận trước {until:HH} giờ {until:mm} ngày {Day(DateOnly.FromDateTime(until))}.");
        yield return ReportPart.Of($"Tổ chức lễ chào cờ đầu tháng và hội nghị {name} theo Kế hoạch.");
        string[] duties = [.. input.Figures.Plan.Duties.Where(IsAhead).Select(d => d.Title)];
        if (duties.Length > 0)
        {
            yield return ReportPart.Of($"Tiếp tục thực hiện các nhiệm vụ định kỳ: {string.Join("; ", duties.Select(d => $"{d[..1].ToLowerInvariant()}{d[1..]}"))}.");
        }

        Assignment[] open = [.. input.Figures.Assignments.Where(a => a.Id.DutyId == Tasks && a.IsOwed).OrderBy(a => a.DueAt)];
        if (open.Length > 0)
        {
            string detail = input.Kind is ReportKind.Internal
                ? $": {string.Join("; ", open.Select(a => $"{a.About} ({input.UnitName(a.Id.UnitCode)}, hạn {Day(DateOnly.FromDateTime(a.DueAt))})"))}"
                : "";
            yield return ReportPart.Of($"Hoàn thành {Counted(open.Length)} nhiệm vụ đã giao còn mở{detail}.", open.Select(a => a.Id));
        }
    }

    private static bool IsAhead(Duty duty) =>
        !duty.Retired && duty.Recurrence.Kind is RecurrenceKind.Monthly or RecurrenceKind.Quarterly or RecurrenceKind.AtLeastOnceAQuarter;
}
