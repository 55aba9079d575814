using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards.Tests.Assignments;

public sealed class FigureCardTests
{
    private static readonly PeriodFreeze Freeze = new("2026-q4", new(2026, 12, 16, 17, 0, 0), AssignmentFact.Clock, "");
    private static readonly Assignment Confirmed = Sample.Ceremony.Confirmed(Sample.SomeAbsent);

    [Fact]
    public void Until_the_freeze_a_receipt_can_be_corrected_and_withdrawn_and_says_until_when()
    {
        AdaptiveCard card = AssignmentCard.Render(FigureSamples.View(Confirmed, null), Sample.Context());

        Assert.Equal([Verbs.OpenCorrect, Verbs.AskTakeBack], card.Verbs());
        Assert.Contains("Được sửa đến khi chốt số liệu (chậm nhất 17:00 ngày 16/12/2026).", card.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void After_it_a_receipt_can_only_be_adjusted()
    {
        AdaptiveCard card = AssignmentCard.Render(FigureSamples.View(Confirmed, Freeze), Sample.Context());

        Assert.Equal([Verbs.OpenCorrect], card.Verbs());
        Assert.Contains(card.OfType("Action.Execute"), a => a.Text("title") == "Điều chỉnh");
    }

    [Fact]
    public void A_corrected_receipt_shows_what_it_said_before_and_only_what_changed()
    {
        string read = AssignmentCard.Render(FigureSamples.View(Confirmed with { Earlier = Sample.Everybody }, null), Sample.Context()).Read();

        Assert.Contains("Số người dự: 24/27 (vắng có lý do: 2; đã phổ biến lại: 3)", read, StringComparison.Ordinal);
        Assert.Contains("Trước khi sửa: Trưởng phòng QLKH, 09:42 ngày 07/12/2026", read, StringComparison.Ordinal);
        Assert.Contains("Số người dự: 27/27", read, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reason_is_asked_for_only_after_the_freeze()
    {
        ConfirmForm form = ConfirmForm.Of(Confirmed.Confirmation!);
        AdaptiveCard before = Sample.Confirm(FigureSamples.View(Confirmed, null), form, [], Sample.Context());
        AdaptiveCard after = Sample.Confirm(FigureSamples.View(Confirmed, Freeze), form.With(Fields.AfterFreeze, ""), [], Sample.Context());

        Assert.DoesNotContain(before.Objects(), o => o.Text("id") == Fields.AfterFreeze);
        Assert.True(after.Input(Fields.AfterFreeze)["isRequired"]!.GetValue<bool>());
        Assert.Equal([Verbs.Correct, Verbs.ShowAssignment], after.Verbs());
    }

    [Fact]
    public void A_late_report_may_say_that_there_was_nothing()
    {
        AdaptiveCard card = Sample.Confirm(Sample.View(Sample.Enterprises), Sample.Blank.With(Fields.AfterFreeze, ""), [], Sample.Context());

        Assert.Equal("false", card.Input(Fields.Nothing).Text("value"));
        Assert.Equal([Verbs.Confirm, Verbs.ShowAssignment], card.Verbs());
    }

    [Theory]
    [InlineData("Trên Cổng thông tin điện tử: 118/120 (98,3%)")]
    // A press target says how it compares, and no percentage.
    [InlineData("Kỳ, chuyên trang, phóng sự: 3 (cùng kỳ năm trước: chưa có số liệu)")]
    [InlineData("Trực tiếp, lũy kế từ đầu năm: 2.450")]
    [InlineData("Chưa phát sinh")]
    public void The_targets_say_their_numbers(string line) =>
        Assert.Contains(line, TargetsCard.Render(FigureSamples.Quarter, PlanTargets.Of(FigureSamples.Figures), Sample.Context()).Read(), StringComparison.Ordinal);

    [Fact]
    public void Just_short_of_all_is_not_rounded_to_100_percent()
    {
        Target target = new(TargetId.Dossiers, TargetState.NotReached, [new Figure(FigureName.DossiersPublic, 1999, 2000)], []);

        Assert.Contains("1.999/2.000 (99,9%)", TargetsCard.Render(FigureSamples.Quarter, [target], Sample.Context()).Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_sources_every_one_is_shown_page_by_page_and_each_page_fits_into_a_message()
    {
        Confirmation wordy = Sample.Figures with { ByName = new string('n', 60), Topics = [.. Sample.Plan.Topics.Select(t => t.Id)] };
        IReadOnlyList<SourceRow> rows = FigureSamples.Rows(Enumerable.Range(0, 45).Select(_ => Sample.Procedures.Confirmed(wordy)));
        Target target = new(TargetId.Procedures, TargetState.Reached, [], []);

        int shown = 0;
        for (int from = 0; from < rows.Count; from += 20)
        {
            AdaptiveCard card = TargetSourcesCard.Render(target, FigureSamples.Quarter, rows, from, Sample.Context());
            Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
            shown += card.Read().Split('\n').Count(line => line.StartsWith(Sample.Unit.Name, StringComparison.Ordinal));
            Assert.Equal(from + 20 < rows.Count, card.Verbs().Contains(Verbs.TargetSources));
        }

        Assert.Equal(rows.Count, shown);
    }

    [Fact]
    public void What_an_officer_can_enter_for_units_fits_into_a_message_however_many_owe()
    {
        UnitOwing[] owing = [.. Enumerable.Range(0, 40).Select(i => new UnitOwing(
            Sample.Unit with { Code = TheUnit($"U{i}") }, [Sample.View(Sample.Ceremony), Sample.View(Sample.Conference), Sample.View(Sample.Procedures), Sample.View(Sample.November)]))];
        AdaptiveCard card = UnitsOwingCard.Render(owing, Sample.Context(), mayEnter: true);

        Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
        Assert.Equal(12, card.Verbs().Count());
    }

    [Fact]
    public void A_period_of_a_large_department_fits_into_a_message()
    {
        UnitMissing[] missing = [.. Enumerable.Range(0, 200).Select(i => new UnitMissing(new Unit(TheUnit($"U{i}"), new string('n', 120), null, 9, false), 3))];

        Assert.InRange(CardRulesTests.Size(PeriodCard.Open(FigureSamples.Quarter, missing, Freeze.At, Sample.Context())), 1, 28 * 1024);
        Assert.InRange(CardRulesTests.Size(PeriodCard.Frozen(FigureSamples.Quarter, Freeze, 200, 200, missing, Sample.Context())), 1, 28 * 1024);
    }
}
