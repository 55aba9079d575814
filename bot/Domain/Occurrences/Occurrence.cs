
namespace TeamsReformBot.Domain.Occurrences;

/// <summary>
/// One occurrence of a duty for the whole department: which, when it is held, by when units confirm. Vietnam local times.
/// </summary>
/// <param name="Key">The duty's own anchor, see <see cref="Calendar.OccurrenceKey"/>.</param>
/// <param name="HeldAt">When its event begins; of a duty that closes with a period, the period's first day.</param>
/// <param name="SettingVersion">0 where the rule alone sets it, else the version of the Office's setting.</param>
/// <param name="Details">What the Office said of the event; null where it said nothing.</param>
public sealed record Occurrence(
    string DutyId, string Key, DateTime HeldAt, DateTime DueAt, string? Place, int SettingVersion, EventDetails? Details = null)
{
    /// <summary>The first day on which units are asked for it, where that is not the day of <see cref="HeldAt"/>.</summary>
    public DateOnly? AskedFrom { get; init; }

    /// <summary>The Office said that it is not held.</summary>
    public bool NotHeld { get; init; }

    /// <summary>Why it is not held.</summary>
    public string? Reason { get; init; }
}
