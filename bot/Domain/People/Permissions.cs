using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>Who may do what, from the roster at the moment of the click, whatever the card says.</summary>
public static class Permissions
{
    /// <summary>Heads, today's delegates, deputies and contacts confirm, and report difficulties, for their own unit only.</summary>
    public static bool MayConfirm(Person who, UnitCode unitCode, Roster roster) =>
        roster.ConfirmersOf(unitCode).Any(p => p.Upn == who.Upn);

    /// <summary>Who confirms for the unit, and the Office on its head's behalf.</summary>
    public static bool MayConfirmOrEnter(Person who, UnitCode unitCode, Roster roster) =>
        MayConfirm(who, unitCode, roster) || IsOfficer(who);

    /// <summary>Officers and the chief of office take and answer difficulties and set the department's dates.</summary>
    public static bool IsOfficer(Person who) => who.Role is Role.Officer or Role.ChiefOfOffice;

    /// <summary>The Office, and who looks after the bot, see whom messages do not reach and send again what was not delivered.</summary>
    public static bool MayResend(Person who) => IsOfficer(who) || who.Role is Role.Admin;

    /// <summary>The plan is kept by the Office and by who was named for it (III.4).</summary>
    public static bool MayEditPlan(Person who) => IsOfficer(who) || who.Role is Role.PlanEditor;

    /// <summary>The Office and the directorate see what every unit owes.</summary>
    public static bool SeesAllUnits(Person who) => IsOfficer(who) || who.Role is Role.Director or Role.DeputyDirector or Role.PlanEditor;

    /// <summary>The Office and the administrator keep the roster.</summary>
    public static bool MayEditRoster(Person who) => IsOfficer(who) || who.Role is Role.Admin;

    /// <summary>Who gives and takes roles of trust without anybody's confirmation, though never their own.</summary>
    public static bool MayGiveTrust(Person who) => who.Role is Role.Director or Role.ChiefOfOffice;

    /// <summary>Who changes somebody's entry: who keeps the roster, and the Director where a role of trust is given or taken.</summary>
    /// <param name="before">Null where somebody is added.</param>
    /// <param name="after">Null where somebody leaves.</param>
    public static bool MayEditPerson(Person who, Person? before, Person? after) =>
        MayEditRoster(who) || (MayGiveTrust(who) && (before?.Role.IsOfTrust() == true || after?.Role.IsOfTrust() == true));

    /// <summary>The head of a unit says who stands in and who is its contact; so may whoever keeps the roster.</summary>
    public static bool MayDelegate(Person who, UnitCode unitCode, Roster roster) =>
        MayEditRoster(who) || string.Equals(roster.HeadOf(unitCode)?.Upn, who.Upn, StringComparison.OrdinalIgnoreCase);
}
