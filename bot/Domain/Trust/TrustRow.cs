using System.Text.Json.Serialization;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

/// <summary>Somebody's entry in the roster, as it was and as it becomes.</summary>
/// <param name="Before">Null where somebody is added.</param>
/// <param name="After">Null where somebody leaves.</param>
public sealed record TrustRow(Person? Before, Person? After)
{
    /// <summary>Whether a role of trust is given, taken, moved to another account or to another unit.</summary>
    [JsonIgnore]
    public bool IsOfTrust => (Holds(Before) || Holds(After)) && !SameEntry(Before, After);

    /// <summary>Whether the role or the account is another, not the unit alone.</summary>
    [JsonIgnore]
    public bool IsRoleOrAccount => !SameEntry(Before, Before is null || After is null ? After : After with { UnitCode = Before.UnitCode });

    public bool Concerns(Person who) => Is(Before, who) || Is(After, who);

    /// <summary>Whether two entries say the same of role, account and unit; names and titles give nobody anything.</summary>
    public static bool SameEntry(Person? one, Person? other) =>
        one is null || other is null
            ? one == other
            : (one.AadObjectId, one.Role) == (other.AadObjectId, other.Role)
                && Same(one.Upn, other.Upn)
                && Same(one.UnitCode, other.UnitCode);

    private static bool Holds(Person? person) => person?.Role.IsOfTrust() == true;

    private static bool Is(Person? person, Person who) =>
        person is not null && (Same(person.Upn, who.Upn) || (who.AadObjectId is { } id && person.AadObjectId == id));

    private static bool Same(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}
