using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reminders;

/// <summary>The branch's ceremony is on Monday 07/12/2026 and due on 09/12; its meeting of the quarter is due on Tuesday 15/12.</summary>
public sealed class SnoozeTests
{
    private static readonly Plan Plan = ShippedPlan.Running();
    private static readonly Assignment Ceremony = SampleAssignment.After(new AssignmentFact.Reminded(Time("07/12/2026 09:30"), LadderStep.Ask));
    private static readonly Assignment Meeting = SampleAssignment.Of("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026");

    [Theory]
    // Of the ceremony its own day and its due day are reminded of whatever was asked.
    [InlineData("flag-ceremony", "04/12/2026 10:00", "05/12/2026", "07/12/2026 09:30")]
    [InlineData("flag-ceremony", "04/12/2026 10:00", "08/12/2026", "07/12/2026 09:30")]
    [InlineData("flag-ceremony", "07/12/2026 10:00", "08/12/2026", "08/12/2026 09:30")]
    [InlineData("flag-ceremony", "07/12/2026 10:00", "11/12/2026", "09/12/2026 09:30")]
    // Overdue it may wait five working days and no more.
    [InlineData("flag-ceremony", "10/12/2026 10:00", "11/12/2026", "11/12/2026 09:30")]
    [InlineData("flag-ceremony", "10/12/2026 10:00", "12/12/2026", "14/12/2026 09:30")]
    [InlineData("flag-ceremony", "10/12/2026 10:00", "31/01/2027", "17/12/2026 09:30")]
    [InlineData("unit-meetings", "08/12/2026 10:00", "10/12/2026", "10/12/2026 09:30")]
    [InlineData("unit-meetings", "08/12/2026 10:00", "14/12/2026", "14/12/2026 09:30")]
    [InlineData("unit-meetings", "08/12/2026 10:00", "20/12/2026", "15/12/2026 09:30")]
    public void It_waits_as_long_as_was_asked_but_never_past_the_due_days_own_reminder(string duty, string now, string day, string until) =>
        Assert.Equal(Time(until), Assert.IsType<AssignmentFact.Snoozed>(Decide(Of(duty), now, day).Fact()).Until);

    [Theory]
    [InlineData("flag-ceremony", "09/12/2026 10:00", "10/12/2026", "- SnoozePastDue 09/12/2026 17:00")]
    [InlineData("unit-meetings", "15/12/2026 10:00", "16/12/2026", "- SnoozePastDue 15/12/2026 17:00")]
    [InlineData("unit-meetings", "08/12/2026 10:00", "08/12/2026", "- SnoozeNotAhead")]
    public void On_the_due_day_and_for_a_day_that_is_not_ahead_it_is_refused(string duty, string now, string day, string faults) =>
        Assert.Equal(faults, Decide(Of(duty), now, day).Faults());

    [Fact]
    public void What_is_confirmed_or_waits_for_the_Office_is_not_reminded_of_anyway()
    {
        Assert.Equal("- NothingToSnooze", Decide(SampleAssignment.After(SampleAssignment.Confirmed), "07/12/2026 10:00", "08/12/2026").Faults());
        Assert.Equal("- NothingToSnooze", Decide(SampleAssignment.After(SampleAssignment.Blocked("k1")), "07/12/2026 10:00", "08/12/2026").Faults());
    }

    [Fact]
    public void Only_who_confirms_for_the_unit_puts_its_reminders_off()
    {
        foreach (Person who in (Person[])[SampleRoster.Staff, SampleRoster.OtherHead, SampleRoster.Officer, SampleRoster.Director])
        {
            Assert.Equal("- NotAllowedToSnooze", Decide(Ceremony, "07/12/2026 10:00", "08/12/2026", who).Faults());
        }

        foreach (Person who in (Person[])[SampleRoster.Head, SampleRoster.Deputy, SampleRoster.Contact])
        {
            Decide(Ceremony, "07/12/2026 10:00", "08/12/2026", who).Fact();
        }
    }

    [Theory]
    [InlineData("10/12/2026 09:29", null)]
    [InlineData("10/12/2026 09:30", LadderStep.FiveBefore)]
    [InlineData("11/12/2026 09:30", LadderStep.TwoBefore)]
    [InlineData("15/12/2026 09:30", LadderStep.DueDay)]
    public void A_reminder_put_off_comes_once_at_its_moment_or_with_the_step_that_has_come_meanwhile(string now, LadderStep? step)
    {
        Assignment reminded = Assignment.Evolve(Meeting, new AssignmentFact.Reminded(Time("08/12/2026 09:30"), LadderStep.FiveBefore));
        Assignment snoozed = Assignment.Evolve(reminded, Decide(reminded, "08/12/2026 10:00", "10/12/2026").Fact());

        Assert.Equal(step, StepForDigest(snoozed, now));
        Assert.Equal((reminded.DueAt, reminded.Reminded), (snoozed.DueAt, snoozed.Reminded));
        if (step is { } issued)
        {
            Assert.Null(StepForDigest(Assignment.Evolve(snoozed, new AssignmentFact.Reminded(Time(now), issued)), now));
        }
    }

    [Fact]
    public void Without_a_snooze_nothing_comes_twice_and_the_request_to_confirm_is_no_part_of_the_digest()
    {
        Assert.Null(StepForDigest(Ceremony, "08/12/2026 09:30"));
        Assert.Null(StepForDigest(SampleAssignment.After(), "07/12/2026 09:30"));
        Assert.Equal(LadderStep.DueDay, StepForDigest(Ceremony, "09/12/2026 09:30"));
    }

    [Fact]
    public void Whatever_happens_to_it_ends_the_wait()
    {
        Assignment snoozed = Assignment.Evolve(Ceremony, Decide(Ceremony, "07/12/2026 10:00", "08/12/2026").Fact());

        Assert.NotNull(snoozed.SnoozedUntil);
        foreach (AssignmentFact fact in (AssignmentFact[])[SampleAssignment.Confirmed, SampleAssignment.Blocked("k1"), SampleAssignment.Rescheduled("08/12/2026 07:30", "10/12/2026 17:00")])
        {
            Assert.Null(Assignment.Evolve(snoozed, fact).SnoozedUntil);
        }
    }

    [Fact]
    public void All_that_is_reminded_of_is_put_off_at_once_what_comes_later_anyway_is_left_alone_and_a_repeated_click_changes_nothing()
    {
        Assignment reminded = Assignment.Evolve(Meeting, new AssignmentFact.Reminded(Time("08/12/2026 09:30"), LadderStep.FiveBefore));
        Assert.Equal(["flag-ceremony"], Ids(All([Ceremony, Meeting], "03/12/2026 10:00", "04/12/2026")));
        Assert.Equal(["flag-ceremony", "unit-meetings"], Ids(All([Ceremony, reminded], "08/12/2026 10:00", "09/12/2026")));
        // What is due today stays, the rest is put off.
        Assert.Equal(["unit-meetings"], Ids(All([Ceremony, reminded], "09/12/2026 10:00", "10/12/2026")));
        Assert.Equal("- SnoozePastDue 09/12/2026 17:00", All([Ceremony], "09/12/2026 10:00", "10/12/2026").Faults());
        Assert.Equal("- NothingToSnooze", All([], "09/12/2026 10:00", "10/12/2026").Faults());
        Assignment done = Assignment.Evolve(Ceremony, Decide(Ceremony, "07/12/2026 10:00", "08/12/2026").Fact());
        All([done], "07/12/2026 10:01", "08/12/2026").IsRepeated();
    }

    private static Outcome<IReadOnlyList<FactOf>> All(IReadOnlyList<Assignment> assignments, string now, string day) => Snooze.DecideAll(
        assignments, a => Plan.FindDuty(a.Id.DutyId), Day(day), SampleRoster.Head, SampleRoster.Roster, ShippedCalendar.Calendar, Time(now));

    private static IEnumerable<string> Ids(Outcome<IReadOnlyList<FactOf>> outcome) => Assert.IsType<Outcome<IReadOnlyList<FactOf>>.Done>(outcome).Value.Select(f => f.Id.DutyId);

    private static Assignment Of(string duty) => duty == "flag-ceremony" ? Ceremony : Meeting;

    private static Outcome<AssignmentFact> Decide(Assignment assignment, string now, string day, Person? by = null) => Snooze.Decide(
        assignment, Plan.Duty(assignment.Id.DutyId), Day(day), by ?? SampleRoster.Head, SampleRoster.Roster, ShippedCalendar.Calendar, Time(now));

    private static LadderStep? StepForDigest(Assignment assignment, string now) =>
        Ladder.StepForDigest(assignment, Plan.Duty(assignment.Id.DutyId), SampleRoster.Branch, ShippedCalendar.Calendar, Time(now));
}
