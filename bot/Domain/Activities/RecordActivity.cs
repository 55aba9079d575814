using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Activities;

/// <summary>What arose on demand, or that nobody asked for: the assignment is made and confirmed in one step.</summary>
public static class RecordActivity
{
    /// <summary>What nobody asked for (I.2-5, III.1).</summary>
    public const string OwnActivity = "own-activity";

    /// <summary>The duties that a unit may record by itself: those that arise on demand and ask for figures.</summary>
    public static IReadOnlyList<Duty> Recordable(Plan plan) => [.. plan.Duties.Where(IsRecordable)];

    /// <summary>
    /// Whether the unit's report makes the assignment; what was given as a task exists already, though it arises on demand too.
    /// </summary>
    public static bool IsRecordable(Duty duty) =>
        duty is { Retired: false, Recurrence.Kind: RecurrenceKind.OnDemand, Ladder: DutyLadder.None, Asks.Count: > 0 };

    /// <param name="existing">The assignment that the form's token already made; null the first time.</param>
    /// <param name="id">Names the form's token.</param>
    /// <param name="form">The confirm form with <see cref="Fields.About"/>.</param>
    /// <param name="planVersion">The version of plan and duty.</param>
    public static Outcome<IReadOnlyList<AssignmentFact>> Decide(
        Assignment? existing, AssignmentId id, ConfirmForm form, Person by, ConfirmContext context, string planVersion, DateTime now)
    {
        if (!Permissions.MayConfirmOrEnter(by, id.UnitCode, context.Roster))
        {
            return Outcome.Refuse<IReadOnlyList<AssignmentFact>>(FaultCode.NotAllowedToConfirm);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<IReadOnlyList<AssignmentFact>>();
        }

        if (context.Plan.FindDuty(id.DutyId) is not { } duty || !IsRecordable(duty))
        {
            return Outcome.Refuse<IReadOnlyList<AssignmentFact>>([new Fault(FaultCode.DutyNotOnDemand, Fields.Duty)]);
        }

        FormReader read = new();
        string? about = read.Text(form[Fields.About], Fields.About);
        if (about is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.AboutMissing, Fields.About));
        }

        DateTime day = new FormReader().Date(form[Fields.HeldOn], Fields.HeldOn)?.ToDateTime(TimeOnly.MinValue) ?? now;
        AssignmentFact.Assigned assigned = new(now, by.Upn, id, planVersion, 0, day, now, null, about, null);
        Outcome<AssignmentFact> confirmed = Confirm.Decide(Assignment.Evolve(null, assigned), form, by, context, now);
        return confirmed switch
        {
            Outcome<AssignmentFact>.Refused refused => Outcome.Refuse<IReadOnlyList<AssignmentFact>>([.. read.Faults, .. refused.Faults]),
            _ when !read.IsClean => read.Refuse<IReadOnlyList<AssignmentFact>>(),
            Outcome<AssignmentFact>.Done done => Outcome.Of<IReadOnlyList<AssignmentFact>>([assigned, done.Value]),
            _ => Outcome.Repeated<IReadOnlyList<AssignmentFact>>(),
        };
    }

    /// <summary>The assignment of a form's token.</summary>
    public static AssignmentId IdOf(UnitCode unitCode, string dutyId, string token, DateTime now) =>
        new(unitCode, dutyId, OccurrenceKey.OnDemand(now.Year, token));
}
