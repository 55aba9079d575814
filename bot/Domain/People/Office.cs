using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>The Office: the unit of the chief of office, or of the officers where there is no chief.</summary>
public static class Office
{
    public static UnitCode? UnitCode(Roster roster) =>
        (First(roster, Role.ChiefOfOffice) ?? First(roster, Role.Officer))?.UnitCode;

    /// <summary>The chief of office and the deputies: they submit to the Director.</summary>
    public static bool Leads(Person who, Roster roster) =>
        who.Role is Role.ChiefOfOffice || (who.Role is Role.Deputy && who.UnitCode == UnitCode(roster));

    /// <summary>Whoever takes and answers difficulties and questions.</summary>
    public static bool Handles(Person who, Roster roster) => Permissions.IsOfficer(who) || Leads(who, roster);

    /// <summary>
    /// To whom goes what the chief of office does: who gets the Office's messages today where they may do it, else a deputy, else
    /// the chief, also while away. Null where nobody may.
    /// </summary>
    public static Person? Chief(Roster roster)
    {
        if (UnitCode(roster) is not { } office)
        {
            return null;
        }

        Person[] leaders = [.. roster.ConfirmersOf(office).Where(p => Leads(p, roster))];
        return leaders.FirstOrDefault(p => p == roster.AddresseeOf(office))
            ?? leaders.FirstOrDefault(p => p.Role is Role.Deputy)
            ?? leaders.FirstOrDefault();
    }

    /// <summary>The Office and the directorate give units work.</summary>
    public static bool MayGiveTasks(Person who, Roster roster) =>
        Handles(who, roster) || who.Role is Role.Director or Role.DeputyDirector;

    private static Person? First(Roster roster, Role role) => roster.People.FirstOrDefault(p => p.Role == role);
}
