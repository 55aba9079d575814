using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Trust;

/// <summary>A step of a change of roles of trust: appended, never changed. <c>At</c> is Vietnam local.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Proposed), "proposed")]
[JsonDerivedType(typeof(Made), "made")]
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Voided), "voided")]
public abstract record TrustFact(DateTime At, Upn By, string ByName)
{
    /// <summary>The object id of who did it; null where it was the installation.</summary>
    public Guid? ByObjectId { get; init; }

    /// <summary>It waits for a second person.</summary>
    /// <param name="Closing">The unit that is closed or merged with it; null where none is.</param>
    /// <param name="Why">What caused it: the verb.</param>
    public sealed record Proposed(
        DateTime At, Upn By, string ByName, string Id, IReadOnlyList<TrustRow> Rows, UnitClosing? Closing, string Why, DateTime ExpiresAt)
        : TrustFact(At, By, ByName);

    /// <summary>It holds at once.</summary>
    public sealed record Made(DateTime At, Upn By, string ByName, string Id, IReadOnlyList<TrustRow> Rows, string Why)
        : TrustFact(At, By, ByName);

    public sealed record Confirmed(DateTime At, Upn By, string ByName) : TrustFact(At, By, ByName);

    /// <summary>Taken back by who proposed it, or not agreed to by who might have confirmed it.</summary>
    public sealed record Withdrawn(DateTime At, Upn By, string ByName) : TrustFact(At, By, ByName);

    /// <summary>The roster was another by the time it was to be confirmed.</summary>
    public sealed record Voided(DateTime At, Upn By, string ByName) : TrustFact(At, By, ByName);
}

/// <summary>A unit that is closed.</summary>
/// <param name="Into">The code of the unit that takes over; null where none does.</param>
public sealed record UnitClosing(UnitCode Code, UnitCode? Into);
