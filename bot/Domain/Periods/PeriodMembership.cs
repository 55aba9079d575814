using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Periods;

/// <summary>To which day an assignment counts, done or not.</summary>
public static class PeriodMembership
{
    /// <summary>The day it was done; of what is still owed the event's day, the period's last, or the due day of what has neither.</summary>
    public static DateOnly DayOf(Assignment assignment, Duty duty, PeriodRule rule)
    {
        if (assignment.Confirmation is { } said && duty.Recurrence.Kind is not RecurrenceKind.PerReportingPeriod)
        {
            return said.HeldOn;
        }

        if (OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is { } period && duty.Ladder is not DutyLadder.Dated && duty.Recurrence.Month is null)
        {
            return period.Last;
        }

        return DateOnly.FromDateTime(duty.Ladder is DutyLadder.Dated ? assignment.HeldAt : assignment.DueAt);
    }
}
