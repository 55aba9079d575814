using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>When a dated duty is reminded of, and which reminder an assignment should get now.</summary>
public static class DatedLadder
{
    /// <summary>The hour of every reminder that the clock causes.</summary>
    public static readonly TimeOnly Hour = new(9, 30);

    private const int HeadsUpWorkingDays = 3;
    private const int AfterDueWorkingDays = 2;

    /// <summary>The moment of a step, Vietnam local.</summary>
    public static DateTime MomentOf(LadderStep step, Assignment assignment, WorkCalendar calendar)
    {
        DateOnly held = DateOnly.FromDateTime(assignment.HeldAt);
        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        DateOnly day = step switch
        {
            LadderStep.HeadsUp => calendar.AddWorkingDays(held, -HeadsUpWorkingDays),
            LadderStep.Ask => held,
            LadderStep.DueDay => due,
            LadderStep.AfterDue => calendar.AddWorkingDays(due, AfterDueWorkingDays),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
        return day.ToDateTime(Hour);
    }

    /// <summary>
    /// The step to issue now: the latest whose moment has passed, when it is above what was issued; null when nothing is to be said.
    /// After downtime this gives the one reminder that is still useful, not each that was missed.
    /// </summary>
    public static LadderStep? StepToIssue(Assignment assignment, Unit unit, WorkCalendar calendar, DateTime now)
    {
        if (assignment.Status is not AssignmentStatus.Open)
        {
            return null;
        }

        LadderStep latest = LadderStep.None;
        foreach (LadderStep step in (LadderStep[])[LadderStep.HeadsUp, LadderStep.Ask, LadderStep.DueDay, LadderStep.AfterDue])
        {
            if (MomentOf(step, assignment, calendar) <= now && Applies(step, assignment, unit, now))
            {
                latest = step;
            }
        }

        return latest > assignment.Reminded ? latest : null;
    }

    // A unit with a seat of its own holds the event itself, so it has something to prepare; on the day itself it is too late for that.
    private static bool Applies(LadderStep step, Assignment assignment, Unit unit, DateTime now) =>
        step is not LadderStep.HeadsUp || (unit.OwnSeat && now.Date < assignment.HeldAt.Date);
}
