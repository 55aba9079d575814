using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// A unit says again what it had confirmed: a correction until its period is frozen, an adjustment with a reason after that.
/// </summary>
public static class Correct
{
    /// <param name="assignment">As it is.</param>
    /// <param name="form">What it should say.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="context">What a confirmation is decided by.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<AssignmentFact> Decide(Assignment assignment, ConfirmForm form, Person by, ConfirmContext context, DateTime now)
    {
        if (!Permissions.MayConfirmOrEnter(by, assignment.Id.UnitCode, context.Roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToConfirm);
        }

        if (assignment.Confirmation is not { } before)
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NothingToCorrect);
        }

        FormReader read = new();
        // The staff of that day, not of the day of correcting.
        Unit then = before.Attendance is { } counted ? context.Unit with { StaffCount = counted.Total } : context.Unit;
        Confirmation? after = ConfirmationReader.Read(assignment, form, by, context with { Unit = then }, now, read);
        if (after is null)
        {
            return read.Refuse<AssignmentFact>();
        }

        if (after.SaysTheSameAs(before))
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        AssignmentFact.Corrected corrected = new(now, by.Upn, before, after);
        // Of two quarters that it moves between, the frozen one decides.
        bool late = FigureGuard.QuartersOf([new FactOf(assignment.Id, corrected)], context.Rule).Any(context.Frozen.Contains);
        if (late && after.AfterFreeze is null)
        {
            return Outcome.Refuse<AssignmentFact>([new Fault(FaultCode.AdjustmentReasonMissing, Fields.AfterFreeze)]);
        }

        // A reason that was not asked for marks nothing as adjusted.
        return Outcome.Of<AssignmentFact>(late ? corrected : corrected with { After = after with { AfterFreeze = before.AfterFreeze } });
    }
}
