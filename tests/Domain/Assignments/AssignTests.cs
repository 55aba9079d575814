using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

public sealed class AssignTests
{
    private static readonly DateTime Now = Time("01/12/2026 08:00");

    private static readonly Occurrence Rule =
        new("flag-ceremony", "2026-12", SampleAssignment.HeldAt, SampleAssignment.DueAt, "Trụ sở Sở", 0);

    private static readonly Occurrence Moved =
        Rule with { HeldAt = Time("08/12/2026 08:00"), DueAt = Time("10/12/2026 17:00"), Place = "Hội trường", SettingVersion = 1 };

    // Merged or closed on 07/12, the day of the ceremony, or before it.
    [Theory]
    [InlineData("flag-ceremony", "07/12/2026", "KHTC", false)]
    [InlineData("flag-ceremony", "06/12/2026", "KHTC", true)]
    [InlineData("flag-ceremony", "06/12/2026", null, true)]
    // The successor does what was begun; without one nobody does.
    [InlineData("unit-meetings", "08/12/2026", "KHTC", false)]
    [InlineData("unit-meetings", "08/12/2026", null, true)]
    [InlineData("unit-meetings", "16/12/2026", null, false)]
    public void Of_a_unit_that_is_no_more_only_what_its_successor_does_stays_open(string dutyId, string closedOn, string? into, bool calledOff)
    {
        Assignment open = dutyId == "flag-ceremony" ? SampleAssignment.After() : SampleAssignment.Of(dutyId, "2026-q4", "15/09/2026", "15/12/2026");
        Unit unit = SampleRoster.Branch with { ClosedOn = Day(closedOn), MergedInto = TheUnit(into) };
        Duty duty = ShippedPlan.Running().Duty(dutyId);

        Assert.Equal(calledOff, Assign.DecideOfClosed(open, duty, unit, Now) is Outcome<AssignmentFact>.Done { Value: AssignmentFact.CalledOff });
        Assign.DecideOfClosed(SampleAssignment.After(SampleAssignment.Confirmed), duty, unit, Now).IsRepeated();
    }

    [Fact]
    public void A_missing_assignment_is_made_from_the_occurrence() => Assert.Equal(
        new AssignmentFact.Assigned(
            Now, AssignmentFact.Clock, SampleAssignment.Id, "2026.1", 1, Moved.HeldAt, Moved.DueAt, "Hội trường", null, null),
        Assign.Decide(null, TheUnit("TDC"), Moved, "2026.1", Now).Fact());

    [Fact]
    public void One_that_is_there_is_not_made_again() => Decide(SampleAssignment.After(), Rule).IsRepeated();

    [Fact]
    public void A_newer_setting_of_the_Office_moves_it() => Assert.Equal(
        new AssignmentFact.Rescheduled(Now, 1, Moved.HeldAt, Moved.DueAt, "Hội trường", null),
        Decide(SampleAssignment.After(), Moved).Fact());

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_same_or_an_older_setting_changes_nothing(int followed)
    {
        var assignment = SampleAssignment.After(SampleAssignment.Rescheduled("11/12/2026 08:00", "15/12/2026 17:00", followed));
        Decide(assignment, Moved).IsRepeated();
    }

    [Fact]
    public void A_blocked_one_moves_too_and_stays_blocked()
    {
        var blocked = SampleAssignment.After(SampleAssignment.Blocked("k1"));
        var after = Assignment.Evolve(blocked, Decide(blocked, Moved).Fact());

        Assert.Equal((AssignmentStatus.Blocked, "k1", Moved.DueAt), (after.Status, after.BlockedBy, after.DueAt));
    }

    [Fact]
    public void What_was_confirmed_stays_as_it_was_reported() =>
        Decide(SampleAssignment.After(SampleAssignment.Confirmed), Moved).IsRepeated();

    [Fact]
    public void One_that_is_not_held_is_put_aside_and_opens_again_when_it_is_set_after_all()
    {
        var off = Assign.Decide(SampleAssignment.After(), TheUnit("TDC"), Moved with { NotHeld = true, Reason = "Bão" }, "2026.1", Now);
        var aside = Assignment.EvolveAll(SampleAssignment.After(), ((Domain.Decisions.Outcome<IReadOnlyList<AssignmentFact>>.Done)off).Value);
        Assert.Equal((AssignmentStatus.NotApplicable, 1), (aside.Status, aside.SettingVersion));
        Decide(aside, Moved).IsRepeated();

        var again = Assignment.Evolve(aside, Decide(aside, Moved with { SettingVersion = 2 }).Fact());
        Assert.Equal((AssignmentStatus.Open, Moved.HeldAt), (again.Status, again.HeldAt));
    }

    [Fact]
    public void One_that_was_never_made_is_kept_as_not_held()
    {
        var off = Assign.Decide(null, TheUnit("TDC"), Moved with { NotHeld = true }, "2026.1", Now);
        Assert.Equal(AssignmentStatus.NotApplicable, Assignment.EvolveAll(null, ((Domain.Decisions.Outcome<IReadOnlyList<AssignmentFact>>.Done)off).Value).Status);
    }

    [Fact]
    public void A_changed_calendar_moves_an_event_not_yet_held_and_the_ladder_begins_again()
    {
        var told = Assignment.Evolve(SampleAssignment.After(), new AssignmentFact.Reminded(Now, LadderStep.HeadsUp));
        var moved = Rule with { HeldAt = Moved.HeldAt, DueAt = Moved.DueAt };
        var after = Assignment.Evolve(told, Decide(told, moved).Fact());
        Assert.Equal((Moved.HeldAt, Moved.DueAt, 0, LadderStep.None), (after.HeldAt, after.DueAt, after.SettingVersion, after.Reminded));
        Decide(after, moved).IsRepeated();
    }

    [Fact]
    public void A_changed_calendar_moves_a_due_day_alone_without_asking_again()
    {
        var asked = Assignment.Evolve(SampleAssignment.After(), new AssignmentFact.Reminded(Now, LadderStep.DueDay));
        var after = Assignment.Evolve(asked, Decide(asked, Rule with { DueAt = Moved.DueAt }).Fact());
        Assert.Equal((Moved.DueAt, LadderStep.Ask), (after.DueAt, after.Reminded));
    }

    [Theory]
    [InlineData("08/12/2026 08:00")]
    [InlineData("09/12/2026 18:00")]
    public void What_was_held_stays_on_its_day(string now)
    {
        var moved = Rule with { HeldAt = Time("14/12/2026 07:30"), DueAt = Time("16/12/2026 17:00") };
        Assign.Decide(SampleAssignment.After(), TheUnit("TDC"), moved, "2026.1", Time(now)).IsRepeated();
    }

    [Fact]
    public void Who_was_told_of_an_event_hears_that_it_is_off_on_again_or_at_another_time_and_of_nothing_else()
    {
        var untold = SampleAssignment.After();
        var told = Assignment.Evolve(untold, new AssignmentFact.Reminded(Now, LadderStep.HeadsUp));
        var moved = After(told, Moved);
        var off = After(moved, Moved with { NotHeld = true, SettingVersion = 2 });
        var on = After(off, Moved with { SettingVersion = 3 });

        Assert.True(Assign.IsNews(told, moved));
        Assert.True(Assign.IsNews(moved, After(moved, Rule with { SettingVersion = 2 })));
        Assert.True(Assign.IsNews(moved, off));
        Assert.True(Assign.IsNews(off, on));
        Assert.False(Assign.IsNews(off, After(off, Moved with { NotHeld = true, Reason = "Bão", SettingVersion = 3 })));
        Assert.False(Assign.IsNews(on, After(on, Moved with { Place = "Phòng họp", SettingVersion = 4 })));
        Assert.False(Assign.IsNews(untold, After(untold, Moved)));
    }

    private static Assignment After(Assignment before, Occurrence occurrence) => Assignment.EvolveAll(
        before, ((Domain.Decisions.Outcome<IReadOnlyList<AssignmentFact>>.Done)Decide(before, occurrence)).Value);

    private static Domain.Decisions.Outcome<IReadOnlyList<AssignmentFact>> Decide(Assignment existing, Occurrence occurrence) =>
        Assign.Decide(existing, TheUnit("TDC"), occurrence, "2026.1", Now);
}
