using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reminders;

public sealed class NudgeUnitTests
{
    private static readonly DateTime Now = Time("10/12/2026 10:00");

    [Theory]
    [InlineData(Role.Officer, true)]
    [InlineData(Role.ChiefOfOffice, true)]
    [InlineData(Role.Head, false)]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.Director, false)]
    [InlineData(Role.PlanEditor, false)]
    public void Only_the_Office_has_a_unit_reminded(Role role, bool may)
    {
        Outcome<AssignmentFact.Nudged> outcome = Decide(SampleRoster.With(role), SampleAssignment.After());

        Assert.Equal(may, outcome is Outcome<AssignmentFact.Nudged>.Done);
        Assert.Equal(!may, outcome is Outcome<AssignmentFact.Nudged>.Refused { Faults: [{ Code: FaultCode.NotAnOfficer }] });
    }

    [Theory]
    [InlineData("10/12/2026 08:00", false)]
    [InlineData("09/12/2026 16:59", true)]
    public void A_unit_is_reminded_by_hand_at_most_once_a_day(string before, bool again)
    {
        AssignmentFact nudged = new AssignmentFact.Nudged(Time(before), Account("cb@so.example"));
        Assignment confirmedSince = SampleAssignment.After(nudged, SampleAssignment.Confirmed);

        Assert.Equal(again, Decide(SampleRoster.Officer, SampleAssignment.After(nudged)) is Outcome<AssignmentFact.Nudged>.Done);
        // Also when what it was reminded of is confirmed and something else is owed.
        Assert.Equal(again, Decide(SampleRoster.Officer, SampleAssignment.After(), confirmedSince) is Outcome<AssignmentFact.Nudged>.Done);
    }

    [Fact]
    public void Nothing_is_sent_where_nothing_is_owed_any_more() => Assert.IsType<Outcome<AssignmentFact.Nudged>.AlreadyDone>(
        NudgeUnit.Decide([], [SampleAssignment.After(SampleAssignment.Confirmed)], SampleRoster.Officer, SampleRoster.Roster, Now));

    [Fact]
    public void The_ladder_goes_on_as_if_nobody_had_asked() => Assert.Equal(
        LadderStep.DueDay,
        Ladder.StepToIssue(
            SampleAssignment.After(new AssignmentFact.Reminded(Time("07/12/2026 09:30"), LadderStep.Ask), new AssignmentFact.Nudged(Time("08/12/2026 10:00"), Account("cb@so.example"))),
            ShippedPlan.Running().Duty("flag-ceremony"),
            SampleRoster.Branch,
            ShippedCalendar.Calendar,
            Time("09/12/2026 09:30")));

    private static Outcome<AssignmentFact.Nudged> Decide(Person by, Assignment owed, params Assignment[] others) =>
        NudgeUnit.Decide([owed], [owed, .. others], by, SampleRoster.Roster, Now);
}
