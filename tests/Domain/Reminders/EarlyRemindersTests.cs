using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reminders;

/// <summary>The quarter's meetings are due on Tuesday 15/12/2026, the ceremony on Wednesday 09/12.</summary>
public sealed class EarlyRemindersTests
{
    private static readonly Assignment Meetings = SampleAssignment.Of("unit-meetings", "2026-q4", "15/09/2026", "15/12/2026");

    [Theory]
    // The day after is the ceremony's due day, of which the unit is reminded.
    [InlineData("08/12/2026 09:30", LadderStep.FiveBefore, LadderStep.Ask, true)]
    [InlineData("08/12/2026 16:00", LadderStep.FiveBefore, LadderStep.Ask, true)]
    // It does not wait twice, nor when there is nothing to wait for.
    [InlineData("09/12/2026 09:30", LadderStep.FiveBefore, LadderStep.Ask, false)]
    [InlineData("08/12/2026 09:30", LadderStep.FiveBefore, LadderStep.DueDay, false)]
    [InlineData("11/12/2026 09:30", LadderStep.TwoBefore, LadderStep.Ask, false)]
    [InlineData("15/12/2026 09:30", LadderStep.DueDay, LadderStep.Ask, false)]
    public void An_early_reminder_waits_a_day_for_a_digest_that_comes_anyway(string now, LadderStep step, LadderStep ceremony, bool waits) =>
        Assert.Equal(waits, Waits(step, SampleAssignment.After(new AssignmentFact.Reminded(Time("07/12/2026 09:30"), ceremony)), now));

    [Fact]
    public void It_waits_for_nothing_that_is_confirmed() =>
        Assert.False(Waits(LadderStep.FiveBefore, SampleAssignment.After(SampleAssignment.Confirmed), "08/12/2026 09:30"));

    private static bool Waits(LadderStep step, Assignment ceremony, string now) =>
        EarlyReminders.Waits(step, Meetings, [Meetings, ceremony], ShippedPlan.Running(), ShippedCalendar.Calendar, Time(now));
}
