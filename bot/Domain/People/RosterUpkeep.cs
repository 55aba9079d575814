using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>What every change of who is where ends with, whoever makes it.</summary>
public static class RosterUpkeep
{
    /// <summary>The roster as the change leaves it; refused where nobody could change it any more.</summary>
    public static Outcome<RosterContent> Decide(RosterContent before, RosterContent after) =>
        HasEditor(after) ? Outcome.Of(Settle(before, after)) : Outcome.Refuse<RosterContent>(FaultCode.NobodyEditsRoster);

    public static bool HasEditor(RosterContent content) => content.People.Any(Permissions.MayEditRoster);

    /// <summary>
    /// What a head said holds for that head's unit: a contact who goes to another unit is none there, who stands in is one of the
    /// unit, and another head says anew who does. While there is no head the one who stands in goes on.
    /// </summary>
    public static RosterContent Settle(RosterContent before, RosterContent after) => after with
    {
        Contacts =
            [.. after.Contacts.Where(upn => after.FindPerson(upn) is { } person && person.UnitCode == before.FindPerson(upn)?.UnitCode)],
        Delegations = [.. after.Delegations.Where(d => IsOfUnit(after, d) && !HasAnotherHead(before, after, d.UnitCode))],
        Former =
        [
            .. after.Former,
            .. after.People
                .Where(person => before.FindPerson(person.Upn)?.AadObjectId is { } was && was != person.AadObjectId)
                .Select(person => new FormerAccount(person.Upn, person.Upn, before.FindPerson(person.Upn)!.AadObjectId)),
        ],
    };

    private static bool IsOfUnit(RosterContent content, Delegation delegation) =>
        delegation.ToUpn is not { } upn || delegation.UnitCode == content.FindPerson(upn)?.UnitCode;

    private static bool HasAnotherHead(RosterContent before, RosterContent after, UnitCode unitCode) =>
        after.LeaderOf(unitCode) is { } head && head.Upn != before.LeaderOf(unitCode)?.Upn;
}
