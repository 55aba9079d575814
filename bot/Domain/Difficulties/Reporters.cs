using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>Who reports difficulties, who acts as a difficulty's reporter, and who sees it.</summary>
public static class Reporters
{
    /// <summary>
    /// Who confirms for a unit reports for it; a person of another agency reports for that, but about no unit's assignment.
    /// </summary>
    public static bool MayReport(Person who, UnitCode unitCode, bool aboutAssignment, Roster roster) =>
        Permissions.MayConfirm(who, unitCode, roster) || (!aboutAssignment && who.Role is Role.External && who.UnitCode == unitCode);

    /// <summary>Who is told what became of it: the reporter as long as they report for the unit, else who gets its messages.</summary>
    public static Person? ToTell(Difficulty difficulty, Roster roster)
    {
        bool StillReports(Person who) =>
            difficulty.Locality is null ? MayReport(who, difficulty.UnitCode, aboutAssignment: false, roster) : Office.Handles(who, roster);
        return roster.FindByUpn(difficulty.ReporterUpn) is { } reporter && StillReports(reporter)
            ? reporter
            : roster.AddresseeOf(difficulty.UnitCode);
    }

    /// <summary>The reporter and who confirms for the unit; the Office for a locality.</summary>
    public static bool IsReporter(Person who, Difficulty difficulty, Roster roster) =>
        difficulty.Locality is not null
            ? Office.Handles(who, roster)
            : who.Upn == difficulty.ReporterUpn
                || (who.Role is not Role.External && Permissions.MayConfirm(who, difficulty.UnitCode, roster));

    /// <summary>
    /// The Office and the directorate see all, a unit its own and those of a unit merged into it, another agency's person what they
    /// reported themselves.
    /// </summary>
    public static bool MaySee(Person who, Difficulty difficulty, Roster roster) =>
        Permissions.SeesAllUnits(who)
        || Office.Handles(who, roster)
        || who.Upn == difficulty.ReporterUpn
        || (who.Role is not Role.External && difficulty.Locality is null && who.UnitCode == roster.SuccessorOf(difficulty.UnitCode));
}
