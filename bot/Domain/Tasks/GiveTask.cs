using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tasks;

/// <summary>The task form, as typed.</summary>
public sealed record TaskForm(string? Unit, string? About, string? Due);

/// <summary>A task given to a unit becomes an assignment of it: by somebody of the Office or the directorate, or by a decision.</summary>
public static class GiveTask
{
    /// <summary>The duty of every task that somebody gives.</summary>
    public const string Duty = "ad-hoc";

    /// <summary>The assignment of a form's token, whoever sends it twice.</summary>
    public static AssignmentId IdOf(UnitCode unitCode, int year, string token) => new(unitCode, Duty, OccurrenceKey.OnDemand(year, token));

    /// <param name="existing">The task of this form's token, if the form was sent before.</param>
    /// <param name="token">The form's token.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="by">Who pressed.</param>
    /// <param name="planVersion">The version of the plan that it is kept with.</param>
    /// <param name="roster">Decides whether they may, and which units there are.</param>
    /// <param name="calendar">A task is due on a working day.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<AssignmentFact> Decide(
        Assignment? existing, string token, TaskForm form, Person by, string planVersion, Roster roster, WorkCalendar calendar,
        DateTime now)
    {
        if (!Office.MayGiveTasks(by, roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToGiveTasks);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        FormReader read = new();
        UnitCode? unit = TaskFields.ReadUnit(form.Unit, roster, read);
        if (unit is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.LeadUnitMissing, Fields.LeadUnit));
        }

        string? about = read.Required(form.About, Fields.About, FaultCode.TaskAboutMissing);
        DateOnly? due = TaskFields.ReadDue(form.Due, calendar, now, read);
        if (due is null && read.IsCleanAt(Fields.DueDate))
        {
            read.Add(new Fault(FaultCode.TaskDateMissing, Fields.DueDate));
        }

        return !read.IsClean
            ? read.Refuse<AssignmentFact>()
            : Outcome.Of<AssignmentFact>(Assigned(
                IdOf(unit!, now.Year, token), TaskFields.Shorten(about!), calendar.EndOf(due!.Value), new TaskOrigin(by.Name, null, null),
                by.Upn, planVersion, now));
    }

    /// <summary>The fact that a unit was given a task.</summary>
    internal static AssignmentFact.Assigned Assigned(
        AssignmentId id, string about, DateTime dueAt, TaskOrigin origin, Upn by, string planVersion, DateTime now) =>
        new AssignmentFact.Assigned(now, by, id, planVersion, 0, now, dueAt, null, about, null) { Origin = origin };
}
