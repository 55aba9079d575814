using System.Text;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Tests.Plans;

public sealed class ShippedPlanTests
{
    private static readonly string[] IdsInOrder =
    [
        "I.1-1", "I.1-2", "I.1-3", "I.1-4", "I.1-5", "I.1-6",
        "I.2-1", "I.2-2", "I.2-3", "I.2-4", "I.2-5",
        "I.3-1", "I.3-2", "I.3-3", "I.3-4", "I.3-5", "I.3-6", "I.3-7",
        "II.1.a", "II.1.b", "II.1.c",
        "II.1.c-1", "II.1.c-2", "II.1.c-3", "II.1.c-4", "II.1.c-5", "II.1.c-6", "II.1.c-7", "II.1.c-8", "II.1.c-9",
        "II.1.d", "II.1.đ", "II.1.e",
        "II.2.a", "II.2.b", "II.2.c", "II.2.d", "II.2.đ", "II.2.e",
        "III.1", "III.2", "III.3", "III.4", "III.5", "III.KT-1", "III.KT-2",
    ];

    private readonly Plan _plan = ShippedPlan.Running();

    [Fact]
    public void The_46_clauses_stand_in_the_order_of_the_plan() => Assert.Equal(IdsInOrder, _plan.Clauses.Select(clause => clause.Id));

    [Fact]
    public void Slugs_are_ascii_and_tell_đ_from_d()
    {
        Assert.All(_plan.Clauses, clause => Assert.Matches("^[a-z0-9_]+$", clause.Slug));
        Assert.Equal("ii2_d", _plan.Clause("II.2.d").Slug);
        Assert.Equal("ii2_dd", _plan.Clause("II.2.đ").Slug);
    }

    [Theory]
    [InlineData(ClauseKind.Purpose, 6)]
    [InlineData(ClauseKind.Requirement, 5)]
    [InlineData(ClauseKind.Target, 7)]
    [InlineData(ClauseKind.Content, 15)]
    [InlineData(ClauseKind.Channel, 6)]
    [InlineData(ClauseKind.Organisation, 5)]
    [InlineData(ClauseKind.Closing, 2)]
    public void Every_kind_has_its_clauses(ClauseKind kind, int count) =>
        Assert.Equal(count, _plan.Clauses.Count(clause => clause.Kind == kind));

    [Fact]
    public void The_nine_dashes_belong_to_point_c()
    {
        var dashes = _plan.Clauses.Where(clause => clause.ParentId is not null).ToList();
        Assert.Equal(9, dashes.Count);
        Assert.All(dashes, dash => Assert.Equal("II.1.c", dash.ParentId));
        Assert.All(dashes, dash => Assert.StartsWith("II.1.c-", dash.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("cấp huyện")]
    [InlineData("mức độ 3")]
    [InlineData("Ban cán sự")]
    [InlineData("chính quyền điện tử")]
    [InlineData("Đài PT&TH")]
    [InlineData("2023")]
    public void No_present_wording_uses_what_no_longer_holds(string outdated)
    {
        Assert.Contains(_plan.InheritedFrom.Clauses, clause => clause.Wording.Contains(outdated, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(_plan.Clauses, clause => clause.CurrentWording.Contains(outdated, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("mục cha")]
    [InlineData("bản bóc tách")]
    [InlineData("Bản quét")]
    [InlineData("suy ra")]
    [InlineData("[")]
    [InlineData("?")]
    public void Nothing_that_is_shown_remarks_on_how_the_text_was_taken_from_paper(string remark) =>
        Assert.DoesNotContain(
            _plan.Clauses.SelectMany(c => new[] { c.Wording, c.CurrentWording, c.Note, c.Evidence, c.Target }),
            shown => shown?.Contains(remark, StringComparison.OrdinalIgnoreCase) is true);

    [Fact]
    public void What_has_changed_since_keeps_the_original_beside_it()
    {
        var clause = _plan.Clause("I.1-3");
        Assert.Contains("mức độ 3, 4", clause.Wording, StringComparison.Ordinal);
        Assert.Contains("toàn trình, một phần", clause.CurrentWording, StringComparison.Ordinal);
        Assert.NotEqual(clause.WordingEn, clause.CurrentWordingEn);
    }

    [Fact]
    public void Only_the_movement_that_has_ended_is_retired() =>
        Assert.Equal("II.1.d", Assert.Single(_plan.Clauses, clause => clause.Retired).Id);

    [Fact]
    public void Letters_are_composed_so_that_ids_can_be_compared()
    {
        string[] documents = [ShippedPlan.Issued, ShippedPlan.Successor, ShippedPlan.Duties];
        Assert.All(documents, document => Assert.True(document.IsNormalized(NormalizationForm.FormC)));
    }

    [Fact]
    public void Frequencies_keep_all_their_codes() => Assert.Equal(
        [Frequency.Quarterly, Frequency.Semiannual, Frequency.Annual],
        _plan.Clause("III.3").Frequencies);

    [Fact]
    public void The_running_plan_has_no_number_until_the_Office_enters_it()
    {
        Assert.Null(_plan.Number);
        Assert.Equal((2026, new DateOnly(2026, 1, 1)), (_plan.Year, _plan.GoLive));
        Assert.Equal(("103/KH-SKHCN", new DateOnly(2023, 2, 2)), (_plan.InheritedFrom.Number, _plan.InheritedFrom.Date));
        Assert.Equal("Lưu: VT, TTTK", _plan.InheritedFrom.Recipients[^1]);
        Assert.Equal(2, _plan.InheritedFrom.LegalBases.Count);
    }
}
