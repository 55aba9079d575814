using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Assignments;

/// <summary>Quarter II: 6 requests, 4 answered. Quarter III: 5 and 4, so 2 + 5 - 4 = 3 are open when quarter IV begins.</summary>
public sealed class CarriedOverTests
{
    private const string Support = "enterprise-support";
    private static readonly Plan Plan = ShippedPlan.Running();
    private static readonly Assignment Second = Asked("2026-q2", "10/06/2026", 6, 4);
    private static readonly Assignment Third = Asked("2026-q3", "10/09/2026", 5, 4);

    [Fact]
    public void What_earlier_quarters_left_open_comes_into_this_one()
    {
        Assert.Null(Into("2026-q2", Second, Third));
        Assert.Equal(2, Into("2026-q3", Second, Third));
        Assert.Equal(3, Into("2026-q4", Third, Second));
        // A quarter in which nothing came in leaves open what was.
        Assert.Equal(2, Into("2026-q4", Second, Said("TDC", Support, "2026-q3", "10/09/2026", nothing: true)));
        // Other units' and other duties' are not this one's.
        Assert.Null(Into("2026-q4", Said("VP", Support, "2026-q3", "10/09/2026", "requests-received=9;requests-answered=0")));
        Assert.Null(Into("2026-q4", Said("TDC", "qa-page", "2026-q3", "10/09/2026", "questions-asked=9;questions-answered=0")));
    }

    [Fact]
    public void What_the_oldest_known_quarter_had_found_open_stands_for_the_years_before_it() => Assert.Equal(
        6, Into("2026-q3", Second with { Confirmation = Second.Confirmation! with { Carried = new Dictionary<string, long> { ["requests-received"] = 4 } } }));

    [Theory]
    [InlineData(4, 7, true)]
    [InlineData(4, 8, false)]
    [InlineData(0, 3, true)]
    public void It_may_be_answered_beside_what_came_in_and_no_more(int received, int answered, bool accepted)
    {
        Outcome<AssignmentFact> outcome = Confirmed(received, answered, CarriedOver.Into(new(TheUnit("TDC"), Support, "2026-q4"), Plan.Duty(Support), [Second, Third], PeriodRule.Nd09));

        if (!accepted)
        {
            Assert.Equal("measure-requests-answered MeasureOverCarried Số yêu cầu đã tư vấn, hỗ trợ 8 Số yêu cầu tư vấn, hỗ trợ đã nhận 4 3", outcome.Faults());
            return;
        }

        AssignmentFact.Confirmed fact = Assert.IsType<AssignmentFact.Confirmed>(outcome.Fact());
        Assert.Equal(3, fact.Confirmation.CarriedOf("requests-received"));
    }

    [Fact]
    public void The_target_counts_it_to_the_quarter_that_answers_and_leaves_the_one_before_as_it_was()
    {
        AssignmentFact fact = Confirmed(4, 7, new Dictionary<string, long> { ["requests-received"] = 3 }).Fact();
        Assignment fourth = Assignment.Evolve(Owed("TDC", Support, "2026-q4", "10/12/2026"), fact);
        Assignment[] all = [Second, Third with { Confirmation = Third.Confirmation! with { Carried = new Dictionary<string, long> { ["requests-received"] = 2 } } }, fourth];

        Assert.Equal("NotReached: RequestsAnswered 4/7; CarriedOver 2", Of(TargetId.Enterprises, "Quarter.2026.3", "16/12/2026", all).Text());
        Assert.Equal("Reached: RequestsAnswered 7/7; CarriedOver 3", Of(TargetId.Enterprises, "Quarter.2026.4", "16/12/2026", all).Text());
        // Of the year nothing comes from outside: 6 + 5 + 4 received, 4 + 4 + 7 answered.
        Assert.Equal("Reached: RequestsAnswered 15/15", Of(TargetId.Enterprises, "Year.2026.1", "16/12/2026", all).Text());
    }

    private static Outcome<AssignmentFact> Confirmed(int received, int answered, IReadOnlyDictionary<string, long>? carried) => Confirm.Decide(
        Owed("TDC", Support, "2026-q4", "10/12/2026"),
        new ConfirmForm(new Dictionary<string, string>
        {
            [Fields.HeldOn] = "2026-12-10",
            ["measure-requests-received"] = $"{received}",
            ["measure-requests-answered"] = $"{answered}",
        }),
        SampleRoster.Head,
        new ConfirmContext(Plan, Plan.Duty(Support), SampleRoster.Branch, SampleRoster.Roster, PeriodRule.Nd09) { Carried = carried },
        Time("11/12/2026 09:00"));

    private static Assignment Asked(string key, string day, int received, int answered) =>
        Said("TDC", Support, key, day, $"requests-received={received};requests-answered={answered}");

    private static long? Into(string key, params Assignment[] known) =>
        CarriedOver.Into(new(TheUnit("TDC"), Support, key), Plan.Duty(Support), known, PeriodRule.Nd09)?.GetValueOrDefault("requests-received");
}
