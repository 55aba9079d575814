using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Sheets;

namespace TeamsReformBot.Cards.Tests.Sheets;

public sealed class SheetCardTests
{
    private static readonly CardContext Context = Sample.Context(new(2026, 12, 8, 9, 30, 0));

    [Fact]
    public void All_the_figures_that_any_unit_of_the_sample_may_owe_at_once_are_in_one_message()
    {
        AdaptiveCard card = Render(SheetSamples.Everything);

        Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
        Assert.All(
            SheetSamples.Everything.SelectMany(v => v.Duty.Measures.Select(m => SheetForm.PrefixOf(v.Assignment.Id) + Fields.OfMeasure(m.Id))),
            id => Assert.Single(card.Objects(), o => o.Text("id") == id));
    }

    [Fact]
    public void More_than_a_message_holds_is_left_to_the_next_sheet_which_is_said()
    {
        AssignmentView[] many = [.. Enumerable.Range(1, 3).SelectMany(i => SheetSamples.Everything.Select(
            v => v with { Assignment = v.Assignment with { Id = v.Assignment.Id with { OccurrenceKey = $"2026-{i:D2}" } } }))];
        AdaptiveCard card = Render(many);

        Assert.InRange(CardRulesTests.Size(card), 20 * 1024, 28 * 1024);
        Assert.Contains("sẽ hiện ra sau khi gửi phiếu này", card.Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_counts_the_people_is_asked_only_where_a_unit_was_named_and_stays_when_that_unit_is_closed_since()
    {
        AssignmentView reach = SheetSamples.Everything.First(v => v.Duty.AsksFor(Ask.Reach)) with { Units = [Sample.Unit with { Code = TheUnit("CU"), Name = "Đơn vị cũ", ClosedOn = new(2026, 12, 3) }] };
        string field = SheetForm.PrefixOf(reach.Assignment.Id) + Fields.CountedBy;
        SheetForm named = SheetForm.Empty.With(field, "CU");

        Assert.DoesNotContain(Render([reach]).Objects(), o => o.Text("id") == field);
        Assert.Equal("CU", Render([reach], named).Input(field).Text("value"));
        Assert.Single(Render([reach], named).Objects(), o => o.Text("title") == "Đơn vị cũ");
    }

    [Fact]
    public void The_client_requires_nothing_because_what_is_left_for_later_is_left_blank() =>
        Assert.DoesNotContain(Render(SheetSamples.Everything).Objects(), o => o["isRequired"]?.GetValue<bool>() is true);

    [Fact]
    public void In_a_list_the_figures_of_a_quarter_are_one_item_and_a_single_figure_is_asked_for_by_itself()
    {
        AdaptiveCard several = UnitWorkCard.Render(Sample.Unit, SheetSamples.Everything, true, Context);
        AdaptiveCard single = UnitWorkCard.Render(Sample.Unit, [SheetSamples.Everything[0]], true, Context);

        Assert.Equal([Verbs.OpenSheet], several.Verbs());
        Assert.Contains("1 phiếu (12 việc):", several.Read(), StringComparison.Ordinal);
        Assert.Equal([Verbs.OpenConfirm, Verbs.ConfirmNothing, Verbs.OpenDifficulty], single.Verbs());
    }

    [Theory]
    [InlineData("2026-12-08T09:30:00", true)]
    [InlineData("2026-12-09T09:30:00", false)]
    [InlineData("2026-12-10T09:30:00", true)]
    public void On_the_due_day_no_later_reminder_is_offered(string now, bool offered)
    {
        AssignmentView reminded = Sample.View(Sample.Ceremony with { Reminded = LadderStep.Ask });
        CardContext then = Sample.Context(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(offered, AssignmentCard.Render(reminded, then).Verbs().Contains(Verbs.Snooze));
        Assert.Equal(offered, DigestCard.Render(new Digest([reminded], 0, 0, [], []), then).Verbs().Contains(Verbs.Snooze));
    }

    [Fact]
    public void A_digest_of_many_items_and_late_difficulties_still_fits_into_a_message()
    {
        AssignmentView[] work = [.. Enumerable.Range(1, 12).Select(_ => Sample.View(Sample.November) with { Title = new string('ễ', 120), IsAsked = true })];
        DifficultyView[] late = [.. Enumerable.Repeat(Sample.Of(Sample.Reported, null), 12)];

        Assert.InRange(CardRulesTests.Size(DigestCard.Render(new Digest(work, 3, 2, late, []), Context)), 1, 28 * 1024);
    }

    private static AdaptiveCard Render(IReadOnlyList<AssignmentView> asked) =>
        Render(asked, SheetPrefill.Opening([.. asked.Select(v => v.Assignment)], frozen: false));

    private static AdaptiveCard Render(IReadOnlyList<AssignmentView> asked, SheetForm form) =>
        SheetCard.Render(SheetSamples.View(asked, []), form, [], Context);
}
