using System.Collections.Frozen;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>What a confirmation is decided by, beside the assignment and the form.</summary>
public sealed record ConfirmContext(Plan Plan, Duty Duty, Unit Unit, Roster Roster, PeriodRule Rule)
{
    /// <summary>The keys of the quarters that are frozen for the unit.</summary>
    public IReadOnlySet<string> Frozen { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What the bot itself has recorded for the occurrence; null where it keeps no such record.</summary>
    public RecordedFigures? Recorded { get; init; }

    /// <summary>What earlier periods left open, by the measure received; null where nothing.</summary>
    public IReadOnlyDictionary<string, long>? Carried { get; init; }
}

/// <summary>A unit confirms an assignment; or the Office does on its head's behalf.</summary>
public static class Confirm
{
    public static Outcome<AssignmentFact> Decide(Assignment assignment, ConfirmForm form, Person by, ConfirmContext context, DateTime now)
    {
        if (!Permissions.MayConfirmOrEnter(by, assignment.Id.UnitCode, context.Roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToConfirm);
        }

        switch (assignment.Status)
        {
            case AssignmentStatus.Confirmed:
                return Outcome.Repeated<AssignmentFact>();
            case AssignmentStatus.Blocked:
                return Outcome.Refuse<AssignmentFact>(FaultCode.AssignmentBlocked);
            case AssignmentStatus.NotApplicable:
                return Outcome.Refuse<AssignmentFact>(FaultCode.AssignmentNotApplicable);
        }

        FormReader read = new();
        Confirmation? confirmation = ConfirmationReader.Read(assignment, form, by, context, now, read);
        if (confirmation is null)
        {
            return read.Refuse<AssignmentFact>();
        }

        AssignmentFact.Confirmed confirmed = new(now, by.Upn, confirmation);
        bool late = FigureGuard.QuartersOf([new FactOf(assignment.Id, confirmed)], context.Rule).Any(context.Frozen.Contains);
        // A reason that was not asked for, since the day was moved to an open quarter, marks nothing as late.
        return Outcome.Of<AssignmentFact>(late ? confirmed : confirmed with { Confirmation = confirmation with { AfterFreeze = null } });
    }
}
