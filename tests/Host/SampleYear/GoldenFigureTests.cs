using System.Globalization;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.SampleYear;

namespace TeamsReformBot.Host.Tests.SampleYear;

/// <summary>
/// The year's report beside what was done: counted here from the players' own list, without the bot's rows, periods or targets. The year
/// of the figures ends on 14 December; what was done on the 15th counts to the next.
/// </summary>
public sealed class GoldenFigureTests(PlayedDepartmentFixture department) : IClassFixture<PlayedDepartmentFixture>
{
    private static readonly DateOnly Last = new(PlayedDepartmentFixture.Year, 12, 14);
    private static readonly string[] Occasions = ["flag-ceremony", "quarterly-conference", "unit-meetings"];
    // What nobody is waited for.
    private static readonly string[] OfThemselves = ["own-activity", "training-held", "training-sent", "budget"];

    private PlayedYear Played => department.Played;

    // What was said of each assignment last.
    private IEnumerable<Said> Stands => Played.Confirmed.GroupBy(said => said.Id).Select(same => same.Last());

    [Fact]
    public async Task The_sentences_have_the_numbers_of_what_was_done()
    {
        string text = Text(await department.ReportAsync("2026-year"));

        Assert.All(
            [
                $"Đã tổ chức {Events("flag-ceremony"):00} lễ chào cờ",
                $"Đã tổ chức {Events("quarterly-conference"):00} hội nghị",
                $"Đã kiểm tra {Played.Inspections.Select(i => i.UnitCode).Distinct().Count():00} đơn vị ({Played.Inspections.Count:00} cuộc); "
                    + $"có {Played.Inspections.Count(i => i.FollowedUp is not null):00} kiến nghị khắc phục, đã khắc phục {Played.Inspections.Count(i => i.FollowedUp is true):00}",
                $"{Played.Money.Count:00} đề nghị với tổng dự toán {Dong(Played.Money.Sum(m => m.Estimated))} đồng; đã thẩm định {Dong(Played.Money.Sum(m => m.Appraised ?? 0))} đồng; "
                    + $"đã duyệt {Dong(Played.Money.Sum(m => m.Granted ?? 0))} đồng",
                $"Đã giải đáp {Played.Questions.Count(q => q.AnsweredAt is not null):00}/{Played.Questions.Count:00} câu hỏi",
                $"Có {Played.Difficulties.Count(d => d.Outcome is not PlayedOutcome.Withdrawn):00} khó khăn, vướng mắc được phản ánh; "
                    + $"đã giải quyết {Played.Difficulties.Count(d => d.Outcome is PlayedOutcome.Answered or PlayedOutcome.Agreed or PlayedOutcome.Disagreed):00}",
            ],
            line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_targets_have_the_people_who_were_there()
    {
        Said[] informed = [.. Stands.Where(s => Occasions.Contains(s.Id.DutyId) && s.What.Attendance is not null && s.What.HeldOn <= Last)];
        int heard = informed.Sum(s => s.What.Attendance!.Present + s.What.Attendance.Briefed);
        int whole = informed.Sum(s => s.What.Attendance!.Total);

        IReadOnlyList<string> row = Rows(await department.ReportAsync("2026-year"), "Chỉ tiêu").Single(r => r[0].Contains("I.3-6", StringComparison.Ordinal));

        Assert.StartsWith($"{Dong(heard)}/{Dong(whole)} ", row[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_unit_has_what_it_did_in_time_and_late()
    {
        var first = Played.Confirmed.Where(s => !s.Correction && !OfThemselves.Contains(s.Id.DutyId) && s.Id.DutyId != "report" && s.DueAt.Date <= Last.ToDateTime(default).AddDays(1))
            .Where(s => s.What.HeldOn <= Last)
            .GroupBy(s => s.Id.UnitCode.Text)
            .ToDictionary(unit => unit.Key, unit => (InTime: unit.Count(s => s.At <= s.DueAt), Late: unit.Count(s => s.At > s.DueAt)));

        IReadOnlyList<IReadOnlyList<string>> rows = Rows(await department.ReportAsync("2026-year"), "Đơn vị");

        Assert.Equal(first.Count, rows.Count);
        Assert.All(rows, row =>
        {
            string code = new PlayedDepartment(department.Bot).Roster.Units.Single(unit => row[0] == unit.Name || row[0].StartsWith(unit.Name + " (", StringComparison.Ordinal)).Code;
            Assert.Equal((code, $"{first[code].InTime}", $"{first[code].Late}"), (code, row[2], row[3]));
        });
    }

    [Fact]
    public async Task It_is_played_into_empty_tables_only()
    {
        await Assert.ThrowsAsync<SampleYearException>(
            () => DepartmentYear.PlayAsync(department.Bot, PlayedDepartmentFixture.Year, PlayedDepartmentFixture.Seed, TestContext.Current.CancellationToken));
    }

    private int Events(string dutyId) => Stands.Where(s => s.Id.DutyId == dutyId).Select(s => s.Id.OccurrenceKey).Distinct().Count();

    private static string Text(ReportDocument report) => string.Join('\n', report.Body.OfType<ReportPart.Paragraph>().Select(p => p.Text));

    private static IReadOnlyList<IReadOnlyList<string>> Rows(ReportDocument report, string firstColumn) =>
        report.Annexes.SelectMany(annex => annex.Parts).Concat(report.Body).OfType<ReportPart.Table>().Single(table => table.Columns[0].Title == firstColumn).Rows;

    private static string Dong(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}
