using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Targets;

public sealed class TopicsCoveredTests
{
    private static readonly FigureSet Figures = Set(
        "Year.2026.1", "14/12/2026",
        Said("QLKH", "flag-ceremony", "2026-12", "07/12/2026", topics: "II.1.a,II.1.d"), Said("KHTC", "flag-ceremony", "2026-12", "07/12/2026", topics: "II.1.a"),
        Said("QLKH", "unit-meetings", "2026-q4", "01/12/2026", topics: "II.1.a"), Said("KHTC", "unit-meetings", "2026-q4", "01/12/2026", topics: "II.1.a"),
        Said("TTUD", "training-held", "2026-n1", "01/12/2026", reach: new Reach(9, 0, "TDC"), topics: "II.1.e"),
        Said("TDC", "training-held", "2026-n2", "01/12/2026", reach: new Reach(9, 0, "TTUD"), topics: "II.1.e"),
        Said("TTUD", "training-held", "2025-n3", "14/12/2025", reach: new Reach(9, 0, null), topics: "II.1.b"));

    [Theory]
    // The department's ceremony is one activity, a unit's own meetings are each unit's.
    [InlineData("II.1.a", 3)]
    // Held together, as both say.
    [InlineData("II.1.e", 1)]
    // Of the year before.
    [InlineData("II.1.b", 0)]
    public void Activities_are_counted_once_each(string clause, int activities) =>
        Assert.Equal(activities, Assert.Single(TopicsCovered.Of(Figures), t => t.Clause.Id == clause).Activities);

    [Fact]
    public void What_has_ended_is_never_among_them_nor_the_heading_of_its_points() =>
        Assert.DoesNotContain(TopicsCovered.Of(Figures), t => t.Clause.Id is "II.1.d" or "II.1.c");

    [Fact]
    public void Duties_are_summed_up_by_what_is_confirmed_and_overdue()
    {
        FigureSet set = Set(
            "Quarter.2026.4", "16/12/2026",
            Said("QLKH", "unit-meetings", "2026-q4", "01/12/2026"), Owed("KHTC", "unit-meetings", "2026-q4", "15/12/2026"),
            Owed("TDC", "unit-meetings", "2027-q1", "15/03/2027"), Owed("TDC", "flag-ceremony", "2026-12", "07/12/2026") with { Status = AssignmentStatus.NotApplicable });

        DutyProgress only = Assert.Single(DutyProgress.Of(set));
        Assert.Equal(("unit-meetings", 2, 1, 1), (only.Duty.Id, only.Count.All, only.Count.Done, only.Count.Late));
    }
}
