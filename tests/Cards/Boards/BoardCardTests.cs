using System.Text;
using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards.Tests.Boards;

public sealed class BoardCardTests
{
    private const int MaxBytes = 28 * 1024;

    [Fact]
    public void The_board_of_a_large_department_in_a_bad_month_stays_under_28_KB()
    {
        Unit[] units = [.. Enumerable.Range(1, 60).Select(i => new Unit(TheUnit($"DV{i}"), $"Trung tâm Nghiên cứu, phát triển Nấm và Tài nguyên sinh vật số {i}", null, 20, true))];
        LateWork[] work = [.. Sample.Plan.Duties.Select(d => new LateWork(d.Id, "2026-12", d.Id == "ad-hoc" ? new string('ữ', 200) : null))];
        Board board = new(
            [.. Sample.Plan.Duties.SelectMany(d => (string[])["2026-12", "2026-q4"], (d, key) => new BoardLine(d.Id, key, Sample.Morning, 100, 200, 300, 400))],
            [.. units.Select(u => new NamedUnit(u.Code, work))]);
        AdaptiveCard card = BoardCard.Render(
            new BoardView(board, ReportingPeriods.Of(PeriodKind.Month, 2026, 12, PeriodRule.Nd09), Sample.Plan, new Roster(units, [])), Sample.Context(), mayNudge: true);

        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJson()), 1, MaxBytes);
    }

    [Fact]
    public void A_preview_for_many_units_stays_under_28_KB()
    {
        NudgedUnit[] units =
        [
            .. Enumerable.Range(1, 60).Select(i => new NudgedUnit(
                Sample.Unit with { Code = TheUnit($"DV{i}") }, new Person(Account("a"), null, "Trưởng phòng QLKH", "", TheUnit(""), Role.Head), [.. Enumerable.Repeat(Sample.View(Sample.Conference), 9)], NudgeState.Gets)),
        ];

        Assert.InRange(Encoding.UTF8.GetByteCount(NudgeCard.Render(units, new Dictionary<string, string>(), Sample.Context()).ToJson()), 1, MaxBytes);
    }

    [Fact]
    public void The_chase_list_is_plain_text_by_unit_with_title_work_and_due_date()
    {
        ChasedUnit[] units =
        [
            new(Sample.Unit, new Person(Account("a"), null, "Nguyễn Văn A", "Trưởng phòng", TheUnit("QLKH"), Role.Head), [Sample.View(Sample.November), Sample.View(Sample.Ceremony)]),
            new(new(TheUnit("TTUD"), "Trung tâm Ứng dụng", null, 34, true), null, [Sample.View(Sample.Ceremony)]),
        ];

        Assert.Equal(
            """
            ĐƠN VỊ CHƯA XÁC NHẬN KẾT QUẢ (tính đến 09:30 ngày 07/12/2026)

            1. Phòng Quản lý Khoa học (Trưởng phòng)
            - Lễ chào cờ tháng 11/2026: hạn 04/11/2026, quá hạn 33 ngày
            - Lễ chào cờ tháng 12/2026: hạn 09/12/2026, còn 2 ngày

            2. Trung tâm Ứng dụng
            - Lễ chào cờ tháng 12/2026: hạn 09/12/2026, còn 2 ngày
            """.ReplaceLineEndings("\n"),
            ChaseText.Of(units, Sample.Context()));
    }

    [Fact]
    public void A_chase_list_of_too_many_units_says_how_many_are_left_out()
    {
        ChasedUnit[] units = [.. Enumerable.Range(1, 500).Select(_ => new ChasedUnit(Sample.Unit, null, [Sample.View(Sample.Ceremony)]))];
        string text = ChaseText.Of(units, Sample.Context());

        Assert.Matches(@"Và \d+ đơn vị khác\.$", text);
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, MaxBytes);
    }
}
