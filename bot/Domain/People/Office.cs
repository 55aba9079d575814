namespace TeamsReformBot.Domain.People;

/// <summary>The Office: the unit of the chief of office, or of the officers where there is no chief.</summary>
public static class Office
{
    public static string? UnitCode(Roster roster) =>
        (First(roster, Role.ChiefOfOffice) ?? First(roster, Role.Officer))?.UnitCode;

    /// <summary>The chief of office and the deputies: they submit to the Director.</summary>
    public static bool Leads(Person who, Roster roster) =>
        who.Role is Role.ChiefOfOffice || (who.Role is Role.Deputy && who.UnitCode == UnitCode(roster));

    /// <summary>Whoever takes and answers difficulties and questions.</summary>
    public static bool Handles(Person who, Roster roster) => Permissions.IsOfficer(who) || Leads(who, roster);

    /// <summary>The chief of office, or a deputy where there is none.</summary>
    public static Person? Chief(Roster roster) =>
        First(roster, Role.ChiefOfOffice) ?? roster.People.FirstOrDefault(p => p.Role is Role.Deputy && Leads(p, roster));

    /// <summary>The Office and the directorate give units work.</summary>
    public static bool MayGiveTasks(Person who, Roster roster) =>
        Handles(who, roster) || who.Role is Role.Director or Role.DeputyDirector;

    private static Person? First(Roster roster, Role role) => roster.People.FirstOrDefault(p => p.Role == role);
}
