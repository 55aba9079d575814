using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>
/// How the units did: inside the Department each by name, in the roster's order and never ranked; to the province as counts only.
/// </summary>
internal static class UnitsBlock
{
    public const string Title = "Tình hình thực hiện của các phòng, đơn vị";

    private static readonly ReportColumn[] Columns =
    [
        new("Đơn vị", 40), new("Số việc", 12, IsNumber: true), new("Đúng hạn", 12, IsNumber: true), new("Sau hạn", 12, IsNumber: true),
        new("Chưa xác nhận", 12, IsNumber: true), new("Đang vướng", 12, IsNumber: true),
    ];

    public static IEnumerable<ReportPart> Named(ReportInput input)
    {
        IReadOnlyList<UnitRow> rows = Rows(input.Figures, input.Roster);
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return Sentence(input, rows);
        yield return new ReportPart.Table(
            Title,
            Columns,
            [.. rows.Select(row => (IReadOnlyList<string>)[NameOf(row.Unit, input), Plain(row.All), Plain(row.OnTime), Plain(row.Late), Plain(row.Owing), Plain(row.Blocked)])])
        {
            Sources = ReportPart.SourcesOf(rows.SelectMany(row => row.Work).Select(a => a.Id)),
        };
    }

    public static IEnumerable<ReportPart> Counted(ReportInput input)
    {
        IReadOnlyList<UnitRow> rows = Rows(input.Figures, input.Roster);
        return rows.Count == 0 ? [] : [Sentence(input, rows)];
    }

    private static ReportPart.Paragraph Sentence(ReportInput input, IReadOnlyList<UnitRow> rows)
    {
        int onTime = rows.Count(row => row.IsOnTime);
        int? before =
            input.Previous is { } previous ? Rows(previous, input.Roster) is { Count: > 0 } earlier ? earlier.Count(row => row.IsOnTime)
            : null
            : null;
        return ReportPart.Of(
            $"Có {onTime}/{rows.Count} đơn vị báo cáo đúng hạn{Compared(onTime, before, "đơn vị", input.PreviousName)}.",
            rows.SelectMany(row => row.Work).Select(a => a.Id));
    }

    // The report itself is written from what the units owe, and is none of it.
    private static IReadOnlyList<UnitRow> Rows(FigureSet figures, Roster roster)
    {
        ILookup<UnitCode, Assignment> byUnit = figures.Work.Where(a => a.Id.DutyId != DutyIds.Report).ToLookup(a => a.Id.UnitCode);
        return
        [
            .. roster.Units.Where(unit => byUnit.Contains(unit.Code))
                .Select(unit => new UnitRow(unit, [.. byUnit[unit.Code]], figures.Now))
        ];
    }

    private static string NameOf(Unit unit, ReportInput input) => unit switch
    {
        { MergedInto: { } into, ClosedOn: { } day } => $"{unit.Name} (hợp nhất vào {input.UnitName(into)} từ {Day(day)})",
        _ => unit.Name,
    };

    private sealed record UnitRow(Unit Unit, IReadOnlyList<Assignment> Work, DateTime Now)
    {
        public int All => Work.Count;

        public int OnTime => Work.Count(a => a.ConfirmedAt <= a.DueAt);

        public int Late => Work.Count(a => a.ConfirmedAt > a.DueAt);

        public int Owing => All - OnTime - Late - Blocked;

        public int Blocked => Work.Count(a => Periods.Work.StateOf(a, Now) is WorkState.Blocked);

        public bool IsOnTime => Late == 0 && Work.All(a => Periods.Work.StateOf(a, Now) is not WorkState.Late);
    }
}
