using System.Text.Json;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Occurrences;
using static TeamsReformBot.Domain.Tests.Assignments.SampleAssignment;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

public sealed class AssignmentReplayTests
{
    private static readonly AssignmentFact[] History =
    [
        Assigned,
        Rescheduled("08/12/2026 08:00", "10/12/2026 17:00"),
        Reminded(LadderStep.Ask),
        Blocked("k1"),
        LaterDate("k1", "15/12/2026"),
        Blocked("k2"),
        Reopened("k2"),
        Confirmed,
    ];

    [Fact]
    public void A_new_assignment_is_open_and_due_as_its_occurrence_says() => Assert.Equal(
        new Assignment(Id, "2026.1", 0, HeldAt, DueAt, DueAt, "Trụ sở Sở", null, null, AssignmentStatus.Open, null, null, LadderStep.None, 1), After());

    [Fact]
    public void Replaying_the_history_gives_the_state_again_from_any_point()
    {
        Assignment whole = Assignment.EvolveAll(null, History);

        Assert.Equal((AssignmentStatus.Confirmed, 25, History.Length), (whole.Status, whole.Confirmation?.Attendance?.Present, whole.Version));
        Assert.Equal((Time("10/12/2026 17:00"), Time("15/12/2026 17:00")), (whole.OriginalDueAt, whole.DueAt));
        for (int i = 1; i <= History.Length; i++)
        {
            Assert.Equal(whole, Assignment.EvolveAll(Assignment.EvolveAll(null, History[..i]), History[i..]));
        }
    }

    [Fact]
    public void Facts_survive_being_kept_as_JSON()
    {
        var kept = JsonSerializer.Deserialize<AssignmentFact[]>(JsonSerializer.Serialize(History))!;

        Assert.Equal(JsonSerializer.Serialize(History), JsonSerializer.Serialize(kept));
        Assert.Equivalent(Assignment.EvolveAll(null, History), Assignment.EvolveAll(null, kept), strict: true);
    }

    [Fact]
    public void A_date_that_the_Office_moved_is_told_again_from_the_start()
    {
        Assignment after = After(Reminded(LadderStep.AfterDue), Rescheduled("14/12/2026 08:00", "16/12/2026 17:00", 3));

        Assert.Equal((LadderStep.None, 3, null), (after.Reminded, after.SettingVersion, after.Place));
        Assert.Equal((Time("14/12/2026 08:00"), Time("16/12/2026 17:00"), after.DueAt), (after.HeldAt, after.DueAt, after.OriginalDueAt));
    }

    [Theory]
    // Before the event everybody is told anew, after it nobody is.
    [InlineData("07/12/2026 07:00", LadderStep.HeadsUp, LadderStep.None)]
    [InlineData("07/12/2026 10:00", LadderStep.Ask, LadderStep.Ask)]
    [InlineData("12/12/2026 10:00", LadderStep.AfterDue, LadderStep.AfterDue)]
    public void Topics_that_the_Office_adds_after_the_event_ask_nobody_again(string now, LadderStep before, LadderStep after)
    {
        AssignmentFact snoozed = new AssignmentFact.Snoozed(Time("07/12/2026 06:00"), Account("cct@so.example"), Time("14/12/2026 09:30"));
        Assignment edited = After(
            Reminded(before), snoozed, new AssignmentFact.Rescheduled(Time(now), 2, HeldAt, DueAt, null, new EventDetails(null, ["II.1.c-3"], null)));

        Assert.Equal((after, 2), (edited.Reminded, edited.SettingVersion));
        Assert.Equal(after is LadderStep.None, edited.SnoozedUntil is null);
    }

    [Theory]
    [InlineData("16/12/2026 17:00", "30/12/2026 17:00")]
    [InlineData("31/12/2026 17:00", "31/12/2026 17:00")]
    public void A_later_date_that_was_granted_stays_granted_when_the_event_moves(string newDue, string due) =>
        Assert.Equal(Time(due), After(LaterDate("k1", "30/12/2026"), Rescheduled("14/12/2026 08:00", newDue)).DueAt);

    [Theory]
    [InlineData(LadderStep.None)]
    [InlineData(LadderStep.HeadsUp)]
    [InlineData(LadderStep.Ask)]
    [InlineData(LadderStep.AfterDue)]
    public void A_later_date_stops_the_ladder_until_the_new_due_day(LadderStep reminded) =>
        Assert.Equal(LadderStep.Ask, After(Reminded(reminded), LaterDate("k1", "15/12/2026")).Reminded);

    [Fact]
    public void The_difficulty_that_blocked_it_opens_it_again()
    {
        Assert.Equal((AssignmentStatus.Blocked, "k1"), StatusOf(After(Blocked("k1"))));
        Assert.Equal((AssignmentStatus.Open, null), StatusOf(After(Blocked("k1"), Reopened("k1"))));
        Assert.Equal((AssignmentStatus.Open, null), StatusOf(After(Blocked("k1"), LaterDate("k1", "15/12/2026"))));
    }

    [Fact]
    public void It_goes_on_waiting_when_another_difficulty_is_answered()
    {
        Assignment moved = After(Blocked("k1"), LaterDate("k2", "15/12/2026"));

        Assert.Equal((AssignmentStatus.Blocked, "k1"), StatusOf(moved));
        Assert.Equal(Time("15/12/2026 17:00"), moved.DueAt);
        Assert.Equal((AssignmentStatus.Blocked, "k1"), StatusOf(After(Blocked("k1"), Reopened("k2"))));
    }

    [Theory]
    [InlineData("09/12/2026 17:00", false)]
    [InlineData("09/12/2026 17:01", true)]
    public void It_is_overdue_after_the_due_moment_unless_confirmed(string now, bool overdue)
    {
        Assert.Equal(overdue, After().IsOverdue(Time(now)));
        Assert.Equal(overdue, After(Blocked("k1")).IsOverdue(Time(now)));
        Assert.False(After(Confirmed).IsOverdue(Time(now)));
        Assert.False(After(LaterDate("k1", "15/12/2026")).IsOverdue(Time(now)));
    }

    [Fact]
    public void A_history_without_its_beginning_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Assignment.Evolve(null, Confirmed));
        Assert.Throws<ArgumentException>(() => Assignment.EvolveAll(null, []));
    }

    private static AssignmentFact.Reminded Reminded(LadderStep step) => new(Time("07/12/2026 09:30"), step);

    private static (AssignmentStatus, string?) StatusOf(Assignment assignment) => (assignment.Status, assignment.BlockedBy);
}
