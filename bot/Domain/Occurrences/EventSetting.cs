using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Occurrences;

/// <summary>What the Office set for one occurrence of a duty: one fact of the Office, which every unit's assignment then follows.</summary>
/// <param name="OccurrenceKey">2026-q4.</param>
/// <param name="HeldAt">Vietnam local.</param>
/// <param name="Version">Counts the Office's changes; units accept only a higher one.</param>
public sealed record EventSetting(
    string DutyId, string OccurrenceKey, DateTime HeldAt, Upn SetByUpn, string SetByName, DateTime SetAt, int Version)
{
    /// <summary>Null: where the duty says, and where a unit with a seat of its own sits.</summary>
    public string? Place { get; init; }

    public EventDetails? Details { get; init; }

    /// <summary>The Office said that it is not held.</summary>
    public bool NotHeld { get; init; }

    /// <summary>Why it is not held.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it says the same of the event as another, whoever set it and when.</summary>
    public bool SaysAs(EventSetting other) =>
        (HeldAt, Place, NotHeld, Reason) == (other.HeldAt, other.Place, other.NotHeld, other.Reason)
        && (Details?.PresenterUnit, Details?.Material, Details?.Occasion) == (other.Details?.PresenterUnit, other.Details?.Material, other.Details?.Occasion)
        && (Details?.Topics ?? []).SequenceEqual(other.Details?.Topics ?? []);
}
