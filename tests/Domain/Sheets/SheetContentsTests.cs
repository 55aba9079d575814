using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Sheets;

public sealed class SheetContentsTests
{
    private static readonly Plan Plan = ShippedPlan.Running();
    private static readonly ReportingPeriod Fourth = ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);
    private static readonly Assignment Press = SampleAssignment.Of("press-and-journals", "2026-q4", "15/09/2026", "15/12/2026");
    private static readonly Assignment Questions = SampleAssignment.Of("qa-page", "2026-q4", "15/09/2026", "15/12/2026");
    private static readonly Assignment November = SampleAssignment.Of("portal-posts", "2026-11", "15/10/2026", "16/11/2026");

    [Theory]
    [InlineData("press-and-journals", "2026-q4", "2026-q4")]
    [InlineData("unit-meetings", "2026-q4", "2026-q4")]
    // The Office's months end on the 14th: October, November and December are quarter IV.
    [InlineData("portal-posts", "2026-10", "2026-q4")]
    [InlineData("portal-posts", "2026-12", "2026-q4")]
    [InlineData("social-media", "2027-01", "2027-q1")]
    // No figures, an event, on demand, once a year.
    [InlineData("plan-review", "2026-q4", null)]
    [InlineData("flag-ceremony", "2026-12", null)]
    [InlineData("training-sent", "2026-nabc", null)]
    [InlineData("report", "2026-year", null)]
    [InlineData("unit-plan", "2026-year", null)]
    public void A_figure_belongs_to_the_quarter_in_which_its_period_ends(string duty, string key, string? quarter) => Assert.Equal(
        quarter,
        SheetContents.QuarterOf(SampleAssignment.Of(duty, key, "15/09/2026", "15/12/2026"), Plan.Duty(duty), PeriodRule.Nd09) is { } found ? Quarters.KeyOf(found) : null);

    [Theory]
    [InlineData("10/10/2026 10:00", "portal-posts press-and-journals qa-page")]
    [InlineData("10/11/2026 10:00", "portal-posts")]
    [InlineData("08/12/2026 09:29", "portal-posts")]
    [InlineData("08/12/2026 09:30", "portal-posts press-and-journals qa-page")]
    public void It_asks_for_what_is_reminded_of_by_now_and_who_is_earlier_than_that_may_give_all(string now, string duties) => Assert.Equal(
        duties.Split(' '), SheetContents.Asked([November, Press, Questions], Plan, ShippedCalendar.Calendar, Time(now)).Select(a => a.Id.DutyId));

    [Fact]
    public void What_is_settled_or_waits_is_not_asked_for() => Assert.Equal(
        ["qa-page"],
        SheetContents.Asked(
            [Assignment.Evolve(November, SampleAssignment.Confirmed), Assignment.Evolve(Press, SampleAssignment.Blocked("k1")), Questions],
            Plan, ShippedCalendar.Calendar, Time("08/12/2026 10:00")).Select(a => a.Id.DutyId));

    [Theory]
    [InlineData("08/12/2026", null, "2026-q4", "2026-q4", "2026-q4")]
    // The day after the cut-off the quarter that is over is meant, said or not, as long as it is owed.
    [InlineData("15/12/2026", null, "2026-q4", "2026-q4", "2026-q4")]
    [InlineData("15/12/2026", 1, "2026-q4", "2026-q4", "2026-q4")]
    [InlineData("15/12/2026", null, "", "", "2027-q1")]
    [InlineData("10/03/2027", null, "2026-q4,2027-q1", "2026-q4,2027-q1", "2027-q1")]
    [InlineData("08/12/2026", 3, "2026-q4", "2026-q4", "2026-q3")]
    public void The_quarter_meant_is_the_one_said_or_the_one_that_is_still_being_reported(string today, int? said, string owing, string asking, string quarter)
    {
        ReportingPeriod[] Read(string keys) => [.. keys.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(key => OccurrenceKey.PeriodOf(key, PeriodRule.Nd09)!)];

        Assert.Equal(quarter, Quarters.KeyOf(SheetContents.Meant(
            said is { } number ? new SaidPeriod(PeriodKind.Quarter, null, number) : null, Read(owing), Read(asking), Day(today), PeriodRule.Nd09)));
    }

    [Fact]
    public void As_before_fills_what_is_blank_keeps_what_was_typed_and_knows_only_the_period_before()
    {
        Assignment third = Said(Press with { Id = Press.Id with { OccurrenceKey = "2026-q3" } }, ("issues", "3"), ("initiatives", "1"), ("retired", "9"));
        Assignment nothing = Said(Questions with { Id = Questions.Id with { OccurrenceKey = "2026-q2" } }, ("questions-asked", "7"));
        SheetForm form = SheetPrefill.Opening([Press, Questions], frozen: false).With("press-and-journals~2026-q4~measure-issues", "5");
        SheetForm filled = SheetPrefill.AsBefore(form, [Press, Questions], [Press, Questions, third, nothing], Plan, PeriodRule.Nd09);

        Assert.True(SheetPrefill.HasBefore([Press], [third], PeriodRule.Nd09));
        Assert.False(SheetPrefill.HasBefore([Questions], [nothing], PeriodRule.Nd09));
        Assert.Equal("5", filled["press-and-journals~2026-q4~measure-issues"]);
        Assert.Equal("1", filled["press-and-journals~2026-q4~measure-initiatives"]);
        Assert.Null(filled["qa-page~2026-q4~measure-questions-asked"]);
        Assert.Equal(["false", "false"], [filled["press-and-journals~2026-q4~nothing"], filled["qa-page~2026-q4~nothing"]]);
    }

    [Fact]
    public void A_period_before_without_anything_makes_a_blank_duty_the_same_and_overrides_no_figure()
    {
        Assignment third = Press with { Id = Press.Id with { OccurrenceKey = "2026-q3" } };
        Assignment before = Assignment.Evolve(third, Confirmed(third, new Dictionary<string, string>(), nothing: true));
        SheetForm blank = SheetPrefill.Opening([Press], frozen: true);

        Assert.Equal("", blank[Fields.AfterFreeze]);
        Assert.Equal("true", SheetPrefill.AsBefore(blank, [Press], [before], Plan, PeriodRule.Nd09)["press-and-journals~2026-q4~nothing"]);
        SheetForm typed = blank.With("press-and-journals~2026-q4~measure-issues", "2");
        Assert.Equal("false", SheetPrefill.AsBefore(typed, [Press], [before], Plan, PeriodRule.Nd09)["press-and-journals~2026-q4~nothing"]);
        SheetForm later = blank.With("press-and-journals~2026-q4~nothing", SheetForm.Later);
        Assert.Equal(SheetForm.Later, SheetPrefill.AsBefore(later, [Press], [before], Plan, PeriodRule.Nd09)["press-and-journals~2026-q4~nothing"]);
    }

    [Fact]
    public void What_was_taken_back_opens_with_what_it_had_said()
    {
        Assignment taken = Press with { Earlier = ((AssignmentFact.Confirmed)Confirmed(Press, new Dictionary<string, string> { ["issues"] = "4" })).Confirmation };
        SheetForm form = SheetPrefill.Opening([taken, Questions], frozen: false);

        Assert.Equal(("4", "12/BC-TDC", "II.1.a"), (form["press-and-journals~2026-q4~measure-issues"], form[Fields.Evidence], form[Fields.Topics]));
        Assert.Null(form[Fields.AfterFreeze]);
        Assert.True(form.AskedFor(Questions.Id));
        Assert.Equal(Fourth, SheetContents.QuarterOf(taken, Plan.Duty("press-and-journals"), PeriodRule.Nd09));
    }

    private static Assignment Said(Assignment assignment, params (string Id, string Value)[] measures) =>
        Assignment.Evolve(assignment, Confirmed(assignment, measures.ToDictionary(m => m.Id, m => m.Value)));

    private static AssignmentFact.Confirmed Confirmed(Assignment assignment, Dictionary<string, string> measures, bool nothing = false) => new(
        assignment.DueAt,
        Account("cct@so.example"),
        new Confirmation(
            DateOnly.FromDateTime(assignment.DueAt), nothing, null, ["II.1.a"], null, null, measures, null, null, "12/BC-TDC", null, Account("cct@so.example"), "Ông cct", null, assignment.DueAt));
}
