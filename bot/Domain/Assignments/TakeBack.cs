using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>A unit takes a confirmation back, until its period is frozen; after that figures are only adjusted.</summary>
public static class TakeBack
{
    /// <param name="assignment">As it is.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="context">What a confirmation is decided by.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<AssignmentFact> Decide(Assignment assignment, Person by, ConfirmContext context, DateTime now)
    {
        if (!Permissions.MayConfirmOrEnter(by, assignment.Id.UnitCode, context.Roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToConfirm);
        }

        if (assignment.Confirmation is not { } before)
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        // Whoever waited for the task has been told that it is done.
        if (assignment.IsAwaited)
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.WithdrawOfTask);
        }

        AssignmentFact.TakenBack takenBack = new(now, by.Upn, before, IsOwn(assignment, context.Duty));
        return FigureGuard.QuartersOf([new FactOf(assignment.Id, takenBack)], context.Rule).Any(context.Frozen.Contains)
            ? Outcome.Refuse<AssignmentFact>(FaultCode.WithdrawAfterFreeze)
            : Outcome.Of<AssignmentFact>(takenBack);
    }

    // What a unit reported of its own accord is not owed once it is taken back; what was given with a date still is.
    private static bool IsOwn(Assignment assignment, Duty duty) =>
        duty.Ladder is DutyLadder.None && OccurrenceKey.Parse(assignment.Id.OccurrenceKey) is null;
}
