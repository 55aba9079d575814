using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Targets;

public sealed class ShareTargetTests
{
    [Theory]
    [InlineData(120, 120, 120, "Reached")]
    [InlineData(120, 120, 119, "NotReached")]
    [InlineData(120, 119, 120, "NotReached")]
    [InlineData(0, 0, 0, "NotArisen")]
    public void Procedures_must_be_published_in_both_places(int inForce, int centre, int portal, string state)
    {
        Target target = Of(TargetId.Procedures, "Quarter.2026.4", "16/12/2026", Procedures("10/12/2026", inForce, centre, portal));

        Assert.Equal($"{state}: ProceduresAtCentre {centre}/{inForce}; ProceduresOnPortal {portal}/{inForce}", target.Text());
        Assert.Single(target.Sources);
    }

    [Fact]
    public void Of_procedures_the_latest_figures_of_the_period_count_not_their_sum()
    {
        Target year = Of(
            TargetId.Procedures, "Year.2026.1", "16/12/2026",
            Procedures("10/03/2026", 100, 100, 100, "2026-q1"), Procedures("10/12/2026", 120, 120, 118), Procedures("20/12/2026", 130, 1, 1, "2027-q1"));

        Assert.Equal("NotReached: ProceduresAtCentre 120/120; ProceduresOnPortal 118/120", year.Text());
    }

    [Theory]
    [InlineData("dossiers-received=10;dossiers-status-public=10", "dossiers-received=5;dossiers-status-public=5", "Reached: DossiersPublic 15/15")]
    [InlineData("dossiers-received=10;dossiers-status-public=10", "dossiers-received=5;dossiers-status-public=4", "NotReached: DossiersPublic 14/15")]
    [InlineData("dossiers-received=0;dossiers-status-public=0", "dossiers-received=0;dossiers-status-public=0", "NotArisen: DossiersPublic 0/0")]
    public void Dossiers_add_up_over_the_period_and_none_at_all_is_neither_0_nor_100_percent(string first, string second, string text) => Assert.Equal(
        text,
        Of(
            TargetId.Dossiers, "HalfYear.2026.1", "16/12/2026",
            Said("VP", "procedures-published", "2026-q1", "10/03/2026", first), Said("VP", "procedures-published", "2026-q2", "10/06/2026", second)).Text());

    [Theory]
    [InlineData("requests-received=4;requests-answered=4", "Reached: RequestsAnswered 4/4")]
    [InlineData("requests-received=4;requests-answered=3", "NotReached: RequestsAnswered 3/4")]
    [InlineData("nothing", "NotArisen: RequestsAnswered 0/0")]
    public void Enterprises_are_counted_by_their_requests(string measures, string text)
    {
        Assignment said = measures == "nothing"
            ? Said("QLCN", "enterprise-support", "2026-q4", "10/12/2026", nothing: true)
            : Said("QLCN", "enterprise-support", "2026-q4", "10/12/2026", measures);

        Assert.Equal(text, Of(TargetId.Enterprises, "Quarter.2026.4", "16/12/2026", said).Text());
    }

    [Fact]
    public void Without_any_report_nothing_is_said() => Assert.All(
        PlanTargets.Of(Set("Quarter.2026.4", "16/12/2026")).Where(t => t.Id is not TargetId.Events),
        t => Assert.Equal("Watched: ", t.Text()));

    [Fact]
    public void What_was_reported_after_the_freeze_is_counted_and_said()
    {
        Assignment late = Procedures("10/12/2026", 1, 1, 1);
        late = late with { Confirmation = late.Confirmation! with { AfterFreeze = "Nhập sót" } };

        Assert.Equal(1, Of(TargetId.Procedures, "Quarter.2026.4", "17/12/2026", late).Adjusted);
    }

    private static Assignment Procedures(string day, int inForce, int centre, int portal, string key = "2026-q4") =>
        Said("VP", "procedures-published", key, day, $"procedures-in-force={inForce};procedures-at-centre={centre};procedures-on-portal={portal}");
}
