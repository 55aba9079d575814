using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reminders;

/// <summary>The ceremony is on Monday 07/12/2026 at 07:30 and due on 09/12; the branch has a seat of its own, the division has not.</summary>
public sealed class LadderTests
{
    private static readonly Duty Ceremony = ShippedPlan.Running().Duty("flag-ceremony");

    [Theory]
    [InlineData("07/12/2026 07:30", "09/12/2026 17:00", "02/12/2026", "07/12/2026 09:30", "09/12/2026", "11/12/2026")]
    // What is held later in the day is asked about when it begins.
    [InlineData("10/12/2026 14:00", "14/12/2026 17:00", "07/12/2026", "10/12/2026 14:00", "14/12/2026", "16/12/2026")]
    // Around Tết: 16 to 20/02/2026 are off.
    [InlineData("23/02/2026 07:30", "25/02/2026 17:00", "11/02/2026", "23/02/2026 09:30", "25/02/2026", "27/02/2026")]
    [InlineData("11/02/2026 07:30", "13/02/2026 17:00", "06/02/2026", "11/02/2026 09:30", "13/02/2026", "24/02/2026")]
    // 24/11/2026, a Tuesday, is off.
    [InlineData("25/11/2026 14:00", "27/11/2026 17:00", "19/11/2026", "25/11/2026 14:00", "27/11/2026", "01/12/2026")]
    // Friday 01/01/2027 is off.
    [InlineData("04/01/2027 07:30", "06/01/2027 17:00", "29/12/2026", "04/01/2027 09:30", "06/01/2027", "08/01/2027")]
    public void Each_step_has_its_day_at_half_past_nine_and_nothing_is_asked_about_before_it_is_held(string held, string due, string headsUp, string ask, string dueDay, string afterDue)
    {
        var assignment = SampleAssignment.After(SampleAssignment.Rescheduled(held, due));
        LadderStep[] steps = [LadderStep.HeadsUp, LadderStep.Ask, LadderStep.DueDay, LadderStep.AfterDue];

        Assert.Equal(
            [Time($"{headsUp} 09:30"), Time(ask), Time($"{dueDay} 09:30"), Time($"{afterDue} 09:30")],
            steps.Select(step => Ladder.MomentOf(step, assignment, ShippedCalendar.Calendar)));
    }

    [Theory]
    [InlineData("02/12/2026 09:29", LadderStep.None, null)]
    [InlineData("02/12/2026 09:30", LadderStep.None, LadderStep.HeadsUp)]
    [InlineData("02/12/2026 09:31", LadderStep.HeadsUp, null)]
    [InlineData("06/12/2026 23:59", LadderStep.None, LadderStep.HeadsUp)]
    [InlineData("07/12/2026 09:29", LadderStep.HeadsUp, null)]
    [InlineData("07/12/2026 09:30", LadderStep.HeadsUp, LadderStep.Ask)]
    [InlineData("08/12/2026 15:00", LadderStep.Ask, null)]
    [InlineData("09/12/2026 09:30", LadderStep.Ask, LadderStep.DueDay)]
    [InlineData("10/12/2026 09:30", LadderStep.DueDay, null)]
    [InlineData("11/12/2026 09:30", LadderStep.DueDay, LadderStep.AfterDue)]
    [InlineData("31/12/2026 09:30", LadderStep.AfterDue, null)]
    public void Each_step_is_issued_once_at_its_moment(string now, LadderStep reminded, LadderStep? step) =>
        Assert.Equal(step, StepFor(Reminded(reminded), now));

    [Theory]
    [InlineData("07/12/2026 07:00", null)]
    [InlineData("07/12/2026 09:30", LadderStep.Ask)]
    public void On_the_day_itself_it_is_too_late_to_prepare(string now, LadderStep? step) =>
        Assert.Equal(step, StepFor(SampleAssignment.After(), now));

    [Theory]
    [InlineData("02/12/2026 09:30", null)]
    [InlineData("04/12/2026 16:00", null)]
    [InlineData("07/12/2026 09:30", LadderStep.Ask)]
    public void A_unit_without_a_seat_of_its_own_has_nothing_to_prepare(string now, LadderStep? step) => Assert.Equal(
        step, Ladder.StepToIssue(SampleAssignment.After(), Ceremony, SampleRoster.Division, ShippedCalendar.Calendar, Time(now)));

    [Theory]
    [InlineData("08/12/2026 07:30", LadderStep.None, LadderStep.Ask)]
    [InlineData("09/12/2026 12:00", LadderStep.None, LadderStep.DueDay)]
    [InlineData("20/12/2026 12:00", LadderStep.None, LadderStep.AfterDue)]
    [InlineData("20/12/2026 12:00", LadderStep.Ask, LadderStep.AfterDue)]
    public void After_downtime_only_the_last_step_is_still_said(string now, LadderStep reminded, LadderStep step) =>
        Assert.Equal(step, StepFor(Reminded(reminded), now));

    [Fact]
    public void It_stops_when_confirmed_or_blocked_and_goes_on_when_opened_again()
    {
        const string now = "09/12/2026 09:30";

        Assert.Null(StepFor(SampleAssignment.After(SampleAssignment.Confirmed), now));
        Assert.Null(StepFor(SampleAssignment.After(SampleAssignment.Blocked("k1")), now));
        Assert.Equal(LadderStep.DueDay, StepFor(SampleAssignment.After(SampleAssignment.Blocked("k1"), SampleAssignment.Reopened("k1")), now));
    }

    [Theory]
    [InlineData(LadderStep.None, "07/12/2026 09:30", null)]
    [InlineData(LadderStep.Ask, "09/12/2026 09:30", null)]
    [InlineData(LadderStep.AfterDue, "14/12/2026 17:00", null)]
    [InlineData(LadderStep.AfterDue, "15/12/2026 09:30", LadderStep.DueDay)]
    [InlineData(LadderStep.Ask, "17/12/2026 09:30", LadderStep.AfterDue)]
    public void With_a_later_date_granted_it_is_silent_until_the_new_due_day(LadderStep before, string now, LadderStep? step) =>
        Assert.Equal(step, StepFor(Reminded(before, SampleAssignment.LaterDate("k1", "15/12/2026")), now));

    [Fact]
    public void A_date_that_the_Office_moved_is_told_again()
    {
        var moved = Reminded(LadderStep.AfterDue, SampleAssignment.Rescheduled("16/12/2026 14:00", "18/12/2026 17:00"));

        Assert.Equal(LadderStep.HeadsUp, StepFor(moved, "11/12/2026 09:30"));
        Assert.Null(StepFor(moved, "16/12/2026 09:30"));
        Assert.Equal(LadderStep.Ask, StepFor(moved, "16/12/2026 14:00"));
    }

    [Theory]
    // Due on Tuesday 15/12/2026: five working days before is 08/12, two before 11/12.
    [InlineData("08/12/2026 09:29", LadderStep.None, null)]
    [InlineData("08/12/2026 09:30", LadderStep.None, LadderStep.FiveBefore)]
    [InlineData("10/12/2026 09:30", LadderStep.FiveBefore, null)]
    [InlineData("11/12/2026 09:30", LadderStep.FiveBefore, LadderStep.TwoBefore)]
    [InlineData("15/12/2026 09:30", LadderStep.TwoBefore, LadderStep.DueDay)]
    [InlineData("15/12/2026 09:30", LadderStep.None, LadderStep.DueDay)]
    // Then the Office's board names the unit; there is no reminder after the deadline.
    [InlineData("17/12/2026 09:30", LadderStep.DueDay, null)]
    public void A_periods_duty_is_reminded_of_five_and_two_working_days_before_and_on_the_deadline(string now, LadderStep reminded, LadderStep? step)
    {
        var assignment = Assignment.Evolve(
            SampleAssignment.Of("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026"), new AssignmentFact.Reminded(Time("01/12/2026 09:30"), reminded));
        Assert.Equal(step, Ladder.StepToIssue(assignment, ShippedPlan.Running().Duty("unit-meetings"), SampleRoster.Branch, ShippedCalendar.Calendar, Time(now)));
    }

    [Theory]
    [InlineData("11/12/2026 09:30", LadderStep.None, LadderStep.TwoBefore)]
    [InlineData("15/12/2026 09:30", LadderStep.TwoBefore, LadderStep.DueDay)]
    [InlineData("17/12/2026 09:30", LadderStep.DueDay, LadderStep.AfterDue)]
    public void A_task_that_was_given_is_reminded_of_two_before_on_the_day_and_two_after(string now, LadderStep reminded, LadderStep step)
    {
        var assignment = Assignment.Evolve(
            SampleAssignment.Of("ad-hoc", "2026-n1", "01/12/2026", "15/12/2026"), new AssignmentFact.Reminded(Time("01/12/2026 09:30"), reminded));
        Assert.Equal(step, Ladder.StepToIssue(assignment, ShippedPlan.Running().Duty("ad-hoc"), SampleRoster.Branch, ShippedCalendar.Calendar, Time(now)));
    }

    [Theory]
    // Given on Wednesday 09/12 at 10:00 and due on Friday: two working days before was half an hour ago.
    [InlineData("11/12/2026", "09/12/2026 10:15", null)]
    [InlineData("11/12/2026", "10/12/2026 09:30", null)]
    [InlineData("11/12/2026", "11/12/2026 09:30", LadderStep.DueDay)]
    [InlineData("14/12/2026", "10/12/2026 09:30", LadderStep.TwoBefore)]
    [InlineData("09/12/2026", "09/12/2026 10:15", null)]
    [InlineData("09/12/2026", "11/12/2026 09:30", LadderStep.AfterDue)]
    public void Of_a_task_given_shortly_before_it_is_due_nobody_is_told_twice(string due, string now, LadderStep? step)
    {
        var task = Assignment.EvolveAll(null, [new AssignmentFact.Assigned(
            Time("09/12/2026 10:00"), Account("cb@so.example"), new AssignmentId(TheUnit("TDC"), "ad-hoc", "2026-n1"), "2026.1", 0, Time("09/12/2026 10:00"), Time($"{due} 17:00"), null, "x", null)]);
        Assert.Equal(step, Ladder.StepToIssue(task, ShippedPlan.Running().Duty("ad-hoc"), SampleRoster.Branch, ShippedCalendar.Calendar, Time(now)));
    }

    [Theory]
    [InlineData("07/12/2026 07:00", "07/12/2026 09:30")]
    [InlineData("07/12/2026 09:31", "07/12/2026 09:31")]
    [InlineData("07/12/2026 12:00", "07/12/2026 14:00")]
    [InlineData("11/12/2026 18:00", "14/12/2026 09:30")]
    public void A_digest_goes_out_in_working_hours_and_never_before_the_days_reminders_are_due(string now, string from) =>
        Assert.Equal(Time(from), Ladder.DigestFrom(Time(now), ShippedCalendar.Calendar));

    [Theory]
    [InlineData("flag-ceremony", "07/12/2026 07:29", false)]
    [InlineData("flag-ceremony", "07/12/2026 07:30", true)]
    [InlineData("unit-meetings", "08/12/2026 09:29", false)]
    [InlineData("unit-meetings", "08/12/2026 09:30", true)]
    [InlineData("unit-meetings", "16/12/2026 09:30", true)]
    [InlineData("own-activity", "01/12/2026 09:30", false)]
    public void Who_has_not_reported_is_named_only_once_it_is_owed(string duty, string now, bool asked)
    {
        Assignment assignment = duty == "flag-ceremony" ? SampleAssignment.After() : SampleAssignment.Of(duty, "2026-q4", "15/09/2026", "15/12/2026");
        Assert.Equal(asked, Ladder.IsOwedByNow(assignment, ShippedPlan.Running().Duty(duty), ShippedCalendar.Calendar, Time(now)));
    }

    [Fact]
    public void No_step_has_no_moment() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Ladder.MomentOf(LadderStep.None, SampleAssignment.After(), ShippedCalendar.Calendar));

    private static Assignment Reminded(LadderStep step, params AssignmentFact[] then) =>
        SampleAssignment.After([new AssignmentFact.Reminded(Time("01/12/2026 09:30"), step), .. then]);

    private static LadderStep? StepFor(Assignment assignment, string now) =>
        Ladder.StepToIssue(assignment, Ceremony, SampleRoster.Branch, ShippedCalendar.Calendar, Time(now));
}
