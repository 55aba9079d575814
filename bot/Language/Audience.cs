using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Language;

/// <summary>The parts of the help; the phrase table says which a command belongs to.</summary>
public enum CommandGroup
{
    OwnWork,
    Difficulties,
    Figures,
    Office,
    PlanAndPeople,
}

/// <summary>
/// To whom a command is offered, in the help and where a sentence was not understood, as the phrase table says. What somebody may do is
/// decided by the command itself; this only keeps from offering what would be refused.
/// </summary>
public enum Audience
{
    Everybody,

    /// <summary>All but people of other agencies.</summary>
    Department,

    /// <summary>Whoever is in a unit that reports.</summary>
    ReportingUnits,

    /// <summary>Who confirms for their unit.</summary>
    Confirmers,

    /// <summary>Who confirms for their unit, and people of other agencies.</summary>
    Reporters,

    /// <summary>Who sees every unit's work.</summary>
    Overseers,
    ConfirmersAndOverseers,
    Heads,
    Directors,
    Officers,
    Resenders,
    RosterKeepers,
    PlanEditors,
}

public static class Audiences
{
    public static bool Includes(this Audience audience, Person who, Roster roster) => audience switch
    {
        Audience.Everybody => true,
        Audience.Reporters when who.Role is Role.External => true,
        _ when who.Role is Role.External => false,
        Audience.Department => true,
        Audience.ReportingUnits => roster.ReportingUnits.Any(unit => unit.Code == who.UnitCode),
        Audience.Confirmers or Audience.Reporters => Permissions.MayConfirmOrEnter(who, who.UnitCode, roster),
        Audience.Overseers => Permissions.SeesAllUnits(who),
        Audience.ConfirmersAndOverseers => Permissions.MayConfirmOrEnter(who, who.UnitCode, roster) || Permissions.SeesAllUnits(who),
        Audience.Heads => Permissions.MayDelegate(who, who.UnitCode, roster),
        Audience.Directors => who.Role is Role.Director or Role.DeputyDirector,
        Audience.Officers => Permissions.IsOfficer(who),
        Audience.Resenders => Permissions.MayResend(who),
        Audience.RosterKeepers => Permissions.MayEditRoster(who),
        Audience.PlanEditors => Permissions.MayEditPlan(who),
        _ => false,
    };
}
