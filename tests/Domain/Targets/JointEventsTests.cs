using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Targets;

/// <summary>A class of 120 people that TDC recorded and held with TTUD, on 10/05/2026.</summary>
public sealed class JointEventsTests
{
    private static readonly Assignment Recorded = Class("TDC", "10/05/2026", 120, "TTUD", topics: "II.1.a");

    [Fact]
    public void Until_it_is_answered_it_counts_once_under_who_recorded_it_and_is_marked()
    {
        Assert.Equal("120 not agreed 120; TDC 120", Text([], Recorded));
        // TTUD had another class that day: both count, the first is still open.
        Assert.Equal("150 not agreed 120; TDC 120; TTUD 30", Text([], Recorded, Class("TTUD", "10/05/2026", 30)));
    }

    [Theory]
    [InlineData(JointStatus.Agreed, "120; TDC 120")]
    [InlineData(JointStatus.NotOurs, "120; TDC 120")]
    [InlineData(JointStatus.Open, "120 not agreed 120; TDC 120")]
    public void Once_the_other_has_said_whether_it_was_there_it_is_agreed(JointStatus status, string counted) =>
        Assert.Equal(counted, Text([Item(Recorded, "TTUD", status)], Recorded));

    [Fact]
    public void The_others_own_record_of_it_counts_for_nothing_and_the_Office_may_have_it_counted_there()
    {
        Assignment own = Class("TTUD", "11/05/2026", 118, topics: "II.1.e,II.1.a");
        JointItem agreed = Item(Recorded, "TTUD", JointStatus.Agreed) with { SameAs = own.Id };

        Assert.Equal("238 not agreed 120; TDC 120; TTUD 118", Text([Item(Recorded, "TTUD", JointStatus.Open)], Recorded, own));
        Assert.Equal("120; TDC 120", Text([agreed], Recorded, own));
        Assert.Equal("118; TTUD 118", Text([agreed with { CountsUnder = TheUnit("TTUD") }], Recorded, own));
        // Where the other recorded nothing, the figure recorded is counted under it.
        Assert.Equal("120; TTUD 120", Text([Item(Recorded, "TTUD", JointStatus.Agreed) with { CountsUnder = TheUnit("TTUD") }], Recorded));
        // A record taken back leaves the other's own.
        Assert.Equal("118; TTUD 118", Text([agreed], own));
    }

    [Fact]
    public void Two_that_name_each_other_for_the_same_day_recorded_one_event_and_the_first_counts()
    {
        Assignment other = Class("TTUD", "10/05/2026", 110, "TDC", at: "11/05/2026 09:00");
        Assert.Equal("120; TDC 120", Text([], Recorded, other));
        Assert.Equal("120; TDC 120", Text([], other, Recorded));
        Assert.Equal("230; TDC 120; TTUD 110", Text([Item(Recorded, "TTUD", JointStatus.NotOurs), Item(other, "TDC", JointStatus.NotOurs)], Recorded, other));
        // A day apart it may be another: both count and both are open.
        Assert.Equal("230 not agreed 230; TDC 120; TTUD 110", Text([], Recorded, Class("TTUD", "11/05/2026", 110, "TDC")));
    }

    [Fact]
    public void A_chain_is_never_merged_by_itself_and_a_circle_loses_nobody()
    {
        Assignment b = Class("TTUD", "10/05/2026", 100, "QLKH");
        Assignment c = Class("QLKH", "10/05/2026", 90);
        Assert.Equal("310 not agreed 220; TDC 120; TTUD 100; QLKH 90", Text([], Recorded, b, c));
        JointItem[] all = [Item(Recorded, "TTUD", JointStatus.Agreed) with { SameAs = b.Id }, Item(b, "QLKH", JointStatus.Agreed) with { SameAs = c.Id }];
        Assert.Equal("120; TDC 120", Text(all, Recorded, b, c));
        JointItem[] circle = [Item(Recorded, "TTUD", JointStatus.Agreed) with { SameAs = b.Id }, Item(b, "TDC", JointStatus.Agreed) with { SameAs = Recorded.Id }];
        Assert.StartsWith("120", Text(circle, Recorded, b), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_topics_are_those_that_any_of_its_units_recorded_each_once()
    {
        Assignment own = Class("TTUD", "10/05/2026", 118, topics: "II.1.e,II.1.a");
        FigureSet open = Set("Year.2026.1", "01/12/2026", Recorded, own);
        FigureSet agreed = new(open.Plan, open.Assignments, open.Period, open.Rule, open.Now)
        {
            Joint = [Item(Recorded, "TTUD", JointStatus.Agreed) with { SameAs = own.Id }],
        };

        Assert.Equal("II.1.a 2; II.1.e 1", Topics(open));
        Assert.Equal("II.1.a 1; II.1.e 1", Topics(agreed));
    }

    [Fact]
    public void What_was_agreed_after_the_freeze_is_told_as_an_adjustment()
    {
        Assignment own = Class("TTUD", "10/05/2026", 118);
        JointItem late = Item(Recorded, "TTUD", JointStatus.Agreed) with { SameAs = own.Id, AfterFreeze = true };
        FigureSet set = Set("Year.2026.1", "01/12/2026", Recorded, own);

        Assert.Equal(1, PlanTargets.Of(TargetId.PeopleReached, new FigureSet(set.Plan, set.Assignments, set.Period, set.Rule, set.Now) { Joint = [late] }).Adjusted);
    }

    private static string Topics(FigureSet set) =>
        string.Join("; ", TopicsCovered.Of(set).Where(t => t.Activities > 0).Select(t => $"{t.Clause.Id} {t.Activities}"));

    private static string Text(JointItem[] items, params Assignment[] said)
    {
        FigureSet set = Set("Year.2026.1", "01/12/2026", said);
        set = new FigureSet(set.Plan, set.Assignments, set.Period, set.Rule, set.Now) { Joint = items };
        Target target = PlanTargets.Of(TargetId.PeopleReached, set);
        Figure? open = target.Figures.FirstOrDefault(f => f.Name is FigureName.ReachedNotAgreed);
        return string.Join("; ", PeopleReachedTarget.ByUnit(set).Select(u => $"{u.UnitCode} {u.Direct}")
            .Prepend($"{target.Figures[0].Value}{(open is null ? "" : $" not agreed {open.Value}")}"));
    }

    private static JointItem Item(Assignment record, string unit, JointStatus status) =>
        new(TheUnit(unit), record.Id, null, record.Confirmation!.HeldOn, record.Confirmation.Reach!.Direct, Time("10/05/2026 10:00"), status, 1);

    private static Assignment Class(string unit, string day, int direct, string? with = null, string topics = "", string? at = null)
    {
        Assignment said = Said(unit, "training-held", $"2026-n{unit}{day[..2]}", day, reach: new Reach(direct, 0, with), topics: topics);
        return at is null ? said : said with { Confirmation = said.Confirmation! with { At = Time(at) } };
    }
}
