namespace TeamsReformBot.Domain.People;

public enum Role
{
    Staff,

    /// <summary>Cán bộ đầu mối: whom the head lets confirm for the unit.</summary>
    Contact,
    Head,
    Deputy,

    /// <summary>Of the Office: takes difficulties, may confirm on a head's behalf.</summary>
    Officer,

    /// <summary>Head of the Office.</summary>
    ChiefOfOffice,
    PlanEditor,
    DeputyDirector,
    Director,

    /// <summary>Of another agency in the same tenant.</summary>
    External,
    Admin,
}

public static class RoleRules
{
    /// <summary>Whoever holds it answers for a unit. The Office's head is the chief of office.</summary>
    public static bool LeadsUnit(this Role role) => role is Role.Head or Role.ChiefOfOffice;

    /// <summary>
    /// Whoever holds it acts for the whole department: it is not given, taken or moved to another account by one editor alone.
    /// </summary>
    public static bool IsOfTrust(this Role role) =>
        role is Role.Director or Role.DeputyDirector or Role.ChiefOfOffice or Role.Officer or Role.PlanEditor or Role.Admin;
}
