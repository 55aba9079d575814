using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Decisions;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Periods;

public sealed class FigureGuardTests
{
    private static readonly DateTime Now = Time("17/12/2026 09:00");
    private static readonly PeriodFreeze[] Q4 = [new("2026-q4", Time("16/12/2026 17:00"), AssignmentFact.Clock, "")];
    private static readonly Confirmation Said = ((AssignmentFact.Confirmed)SampleAssignment.Confirmed).Confirmation;
    private static readonly Confirmation NextQuarter = Said with { HeldOn = Day("15/12/2026") };
    private static readonly Confirmation WithReason = Said with { AfterFreeze = "Đếm sót" };

    public static TheoryData<string> Refused => ["confirmed", "corrected", "moved in", "moved out", "withdrawn"];

    public static TheoryData<string> Allowed => ["confirmed late", "adjusted", "next quarter", "reminded"];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Figures_of_a_frozen_quarter_do_not_change_without_a_reason(string what) =>
        Assert.Equal("afterFreeze PeriodFrozen 16/12/2026 17:00", Outcomes.Text([FigureGuard.Refusal([Of(what)], Q4, PeriodRule.Nd09)!]));

    [Theory]
    [MemberData(nameof(Allowed))]
    public void With_a_reason_they_do_and_other_quarters_and_other_facts_are_free(string what) =>
        Assert.Null(FigureGuard.Refusal([Of(what)], Q4, PeriodRule.Nd09));

    [Theory]
    [MemberData(nameof(Refused))]
    public void While_the_quarter_is_open_everything_is_allowed(string what) => Assert.Null(FigureGuard.Refusal([Of(what)], [], PeriodRule.Nd09));

    [Fact]
    public void A_correction_that_moves_the_day_touches_both_quarters() =>
        Assert.Equal(["2027-q1", "2026-q4"], FigureGuard.QuartersOf([Of("moved in")], PeriodRule.Nd09));

    // Of an event that is counted by its month, the month's quarter too.
    [Theory]
    [InlineData("unit-meetings", "2027-q1", "2027-q1")]
    [InlineData("flag-ceremony", "2026-12", "2027-q1 2026-q4")]
    [InlineData("quarterly-conference", "2026-q4", "2027-q1 2026-q4")]
    public void An_event_touches_the_quarter_that_it_was_held_for(string duty, string key, string quarters) => Assert.Equal(
        quarters,
        string.Join(' ', FigureGuard.QuartersOf([new FactOf(new AssignmentId(TheUnit("TDC"), duty, key), Fact("next quarter"))], PeriodRule.Nd09)));

    private static FactOf Of(string what) => new(new AssignmentId(TheUnit("TDC"), "unit-meetings", "2026-q4"), Fact(what));

    private static AssignmentFact Fact(string what) => what switch
    {
        "confirmed" => new AssignmentFact.Confirmed(Now, Account("a"), Said),
        "confirmed late" => new AssignmentFact.Confirmed(Now, Account("a"), WithReason),
        "next quarter" => new AssignmentFact.Confirmed(Now, Account("a"), NextQuarter),
        "corrected" => new AssignmentFact.Corrected(Now, Account("a"), Said, Said with { Note = "x" }),
        "adjusted" => new AssignmentFact.Corrected(Now, Account("a"), Said, WithReason),
        "moved in" => new AssignmentFact.Corrected(Now, Account("a"), NextQuarter, Said),
        "moved out" => new AssignmentFact.Corrected(Now, Account("a"), Said, NextQuarter),
        "withdrawn" => new AssignmentFact.TakenBack(Now, Account("a"), Said, false),
        _ => new AssignmentFact.Reminded(Now, LadderStep.DueDay),
    };
}
