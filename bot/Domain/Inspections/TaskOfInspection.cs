using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Inspections;

/// <summary>An inspection becomes the task of the inspected unit.</summary>
public static class TaskOfInspection
{
    /// <summary>What an inspection asks of the unit; the Office recorded it, so nothing is asked again.</summary>
    public static Outcome<AssignmentFact> Decide(
        Assignment? existing, Inspection inspection, string planVersion, WorkCalendar calendar, DateTime now)
    {
        if (existing is not null
            || inspection is not { Withdrawn: null, Task: { } task, Report: { Advice: { } advice, FollowUp: { } due } report })
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        TaskOrigin origin = new(inspection.Recorded.Name, null, null)
        {
            Inspection = new InspectionRef(inspection.UnitCode, inspection.Year, inspection.Id, report.On, report.Findings, advice),
        };
        return Outcome.Of<AssignmentFact>(
            GiveTask.Assigned(task, TaskFields.Shorten(advice), calendar.EndOf(due), origin, inspection.Recorded.Upn, planVersion, now));
    }
}
