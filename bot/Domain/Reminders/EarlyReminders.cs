using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>
/// A reminder five or two working days before a period's close waits one working day where the unit gets a digest then anyway, which
/// lists all that it owes: in a quarter's last week each would else come on a day of its own.
/// </summary>
public static class EarlyReminders
{
    /// <param name="step">The step that is due of an assignment.</param>
    /// <param name="of">That assignment.</param>
    /// <param name="all">The unit's assignments.</param>
    /// <param name="plan">Their duties.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static bool Waits(LadderStep step, Assignment of, IEnumerable<Assignment> all, Plan plan, WorkCalendar calendar, DateTime now)
    {
        // Only on its own day: what it waits for may be confirmed meanwhile.
        if (step is not (LadderStep.FiveBefore or LadderStep.TwoBefore) || Ladder.MomentOf(step, of, calendar).Date != now.Date)
        {
            return false;
        }

        DateTime next = calendar.ReminderOn(calendar.AddWorkingDays(DateOnly.FromDateTime(now), 1));
        return all.Any(other => other.Status is AssignmentStatus.Open
            && plan.FindDuty(other.Id.DutyId) is { } duty
            && Ladder.StepsOf(duty)
                .Any(
                    s => s is LadderStep.DueDay or LadderStep.AfterDue
                        && s > other.Reminded
                        && Ladder.MomentOf(s, other, calendar) == next));
    }
}
