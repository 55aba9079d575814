using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>A right over a unit's work, and what is said to whom it lacks.</summary>
public sealed record UnitRight(Func<Person, UnitCode, Roster, bool> May, FaultCode Refusal)
{
    /// <summary>For the own unit, or as an officer on its head's behalf.</summary>
    public static readonly UnitRight Confirm = new(Permissions.MayConfirmOrEnter, FaultCode.NotAllowedToConfirm);

    public static readonly UnitRight Snooze = new(Permissions.MayConfirm, FaultCode.NotAllowedToSnooze);

    public static readonly UnitRight Report = new(Permissions.MayConfirm, FaultCode.NotAllowedToReport);

    public static readonly UnitRight Delegate = new(Permissions.MayDelegate, FaultCode.NotAllowedToDelegate);

    public static readonly UnitRight EditRoster = new((who, _, _) => Permissions.MayEditRoster(who), FaultCode.NotAllowedToEditRoster);

    /// <summary>The Director gives and takes roles of trust, and changes nothing else of the roster.</summary>
    public static readonly UnitRight EditPerson =
        EditRoster with { May = (who, _, _) => Permissions.MayEditRoster(who) || Permissions.MayGiveTrust(who) };
}
