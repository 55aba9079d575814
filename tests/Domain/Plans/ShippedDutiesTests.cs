using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.People;

namespace TeamsReformBot.Domain.Tests.Plans;

public sealed class ShippedDutiesTests
{
    private readonly Plan _plan = ShippedPlan.Running();

    [Theory]
    [InlineData("flag-ceremony", RecurrenceKind.MonthlyFirstMonday, null, "II.2.a")]
    [InlineData("quarterly-conference", RecurrenceKind.QuarterlyDated, "VP", "II.2.a I.2-2")]
    [InlineData("unit-meetings", RecurrenceKind.AtLeastOnceAQuarter, null, "II.2.a I.2-5 III.1")]
    [InlineData("portal-posts", RecurrenceKind.Monthly, "TTTK", "II.2.c III.4 I.1-4")]
    [InlineData("procedures-published", RecurrenceKind.Quarterly, "VP", "I.3-3 II.2.c II.1.c-3")]
    [InlineData("press-and-journals", RecurrenceKind.Quarterly, "TTTK", "II.2.b I.3-2")]
    [InlineData("social-media", RecurrenceKind.Monthly, "TTTK", "II.2.e")]
    [InlineData("training-sent", RecurrenceKind.OnDemand, "VP", "II.2.d")]
    [InlineData("training-held", RecurrenceKind.OnDemand, null, "II.2.đ I.3-7")]
    [InlineData("iso-communication", RecurrenceKind.Quarterly, "TDC", "III.2")]
    [InlineData("qa-page", RecurrenceKind.Quarterly, "TTTK", "I.3-1")]
    [InlineData("online-services", RecurrenceKind.Quarterly, "TTTK", "I.3-4 I.1-3")]
    [InlineData("enterprise-support", RecurrenceKind.Quarterly, "QLCN", "I.3-5 I.1-5")]
    [InlineData("inspection", RecurrenceKind.Quarterly, "VP", "III.3")]
    [InlineData("report", RecurrenceKind.PerReportingPeriod, "VP", "III.3")]
    [InlineData("plan-review", RecurrenceKind.Quarterly, "TTTK", "III.4")]
    [InlineData("unit-plan", RecurrenceKind.Yearly, null, "III.1 I.2-5")]
    [InlineData("pci-ddci-solutions", RecurrenceKind.HalfYearly, null, "II.1.c-8 II.1.c-9 I.1-6")]
    [InlineData("staff-questions", RecurrenceKind.OnDemand, "VP", "I.2-3")]
    [InlineData("ad-hoc", RecurrenceKind.OnDemand, null, "III.3")]
    [InlineData("budget", RecurrenceKind.Yearly, "VP", "III.5")]
    [InlineData("own-activity", RecurrenceKind.OnDemand, null, "I.2-5 III.1")]
    public void Each_duty_comes_from_its_clauses_and_has_its_leading_unit(string id, RecurrenceKind recurrence, string? lead, string clauses)
    {
        var duty = _plan.Duty(id);
        Assert.Equal((recurrence, lead), (duty.Recurrence.Kind, duty.Responsibility.LeadUnit));
        Assert.Equal(clauses.Split(' '), duty.ClauseIds);
        Assert.All(duty.ClauseIds, clause => Assert.NotEmpty(_plan.Clause(clause).CurrentWording));
    }

    [Fact]
    public void There_are_no_other_duties() => Assert.Equal(22, _plan.Duties.Count);

    [Fact]
    public void Ceremony_and_conference_are_asked_of_every_unit_with_attendance_and_topics()
    {
        Assert.All(new[] { "flag-ceremony", "quarterly-conference" }.Select(_plan.Duty), duty =>
        {
            Assert.Equal(ResponsibilityKind.EveryUnit, duty.Responsibility.Kind);
            Assert.Equal((2, DutyLadder.Dated), (duty.DueWorkingDaysAfter, duty.Ladder));
            Assert.Equal([Ask.Attendance, Ask.Topics], duty.Asks);
            Assert.NotNull(duty.Evidence);
        });
    }

    [Theory]
    [InlineData("unit-meetings", "TDC", true)]
    [InlineData("portal-posts", "TTTK", true)]
    // Only the leading unit owes a report; contributors are never overdue.
    [InlineData("portal-posts", "TDC", false)]
    [InlineData("procedures-published", "TTTK", false)]
    [InlineData("iso-communication", "TDC", true)]
    [InlineData("pci-ddci-solutions", "VP", false)]
    public void A_duty_is_owed_by_every_unit_or_by_the_one_that_leads(string duty, string unit, bool owes) =>
        Assert.Equal(owes, _plan.Duty(duty).Responsibility.Owes(TheUnit(unit), SampleRoster.Roster, new DateOnly(2026, 12, 1)));

    [Fact]
    public void Percentages_name_their_denominators()
    {
        var of = _plan.Duty("procedures-published").Measures.ToDictionary(measure => measure.Id, measure => measure.Of);
        Assert.Equal("procedures-in-force", of["procedures-at-centre"]);
        Assert.Equal("procedures-in-force", of["procedures-on-portal"]);
        Assert.Equal("dossiers-received", of["dossiers-status-public"]);
        Assert.Null(of["dossiers-received"]);
    }

    [Fact]
    public void Dates_that_the_plan_fixes_are_data()
    {
        Assert.Equal(2, _plan.Duty("unit-plan").Recurrence.Month);
        Assert.Equal(20, _plan.Duty("report").Recurrence.DueDayOfLastMonth);
        Assert.Equal(["q1", "h1", "q3", "year"], ReportedPeriods.PartsOf(_plan.Duty("report")));
        // III.3: the Office, with the centre of information and statistics.
        Assert.Equal([TheUnit("TTTK")], _plan.Duty("report").Responsibility.WithUnits);
        Assert.True(_plan.Duty("budget").Recurrence.AlsoOnDemand);
    }

    [Fact]
    public void An_unknown_duty_or_clause_is_named()
    {
        Assert.Contains("'flag'", Assert.Throws<KeyNotFoundException>(() => _plan.Duty("flag")).Message, StringComparison.Ordinal);
        Assert.Contains("'II.2.f'", Assert.Throws<KeyNotFoundException>(() => _plan.Clause("II.2.f")).Message, StringComparison.Ordinal);
    }
}
