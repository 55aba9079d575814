using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// The values of a roster's columns, out of cells as <see cref="Writing.WrittenText.Line"/> gives them.
/// Each reader answers false for text that is no such value.
/// </summary>
internal static class RosterFields
{
    private static readonly Dictionary<string, Role> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["staff"] = Role.Staff,
        ["contact"] = Role.Contact,
        ["head"] = Role.Head,
        ["deputy"] = Role.Deputy,
        ["officer"] = Role.Officer,
        ["chief_of_office"] = Role.ChiefOfOffice,
        ["plan_editor"] = Role.PlanEditor,
        ["deputy_director"] = Role.DeputyDirector,
        ["director"] = Role.Director,
        ["external"] = Role.External,
        ["admin"] = Role.Admin,
    };

    public static string RoleNames => string.Join(", ", Roles.Keys);

    public static bool TryRole(string text, out Role role) => Roles.TryGetValue(text, out role);

    public static bool TryCount(string text, out int count) => WholeNumber.TryRead(text, out count);

    public static bool TryYesNo(string text, out bool yes)
    {
        var answer = text.ToUpperInvariant();
        yes = answer is "TRUE" or "YES" or "1" or "X" or "CÓ";
        return yes || answer is "" or "FALSE" or "NO" or "0" or "KHÔNG";
    }

    /// <summary>An empty cell is no id yet, which is fine.</summary>
    public static bool TryObjectId(string text, out Guid? id)
    {
        id = Guid.TryParse(text, out var read) && read != Guid.Empty ? read : null;
        return text.Length == 0 || id is not null;
    }
}
