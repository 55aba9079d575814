using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Domain.Events;

/// <summary>
/// What an officer typed of an event, as the form sends it: one field a property, empty or missing where nothing was typed.
/// </summary>
/// <param name="Occurrence">2026-12 or 2026-q4.</param>
/// <param name="Topics">Ids of clauses II.1 with commas between.</param>
/// <param name="Held"><see cref="Yes"/> unless it is not held.</param>
/// <param name="Reason">Why it is not held.</param>
public sealed record EventForm(
    string? Occurrence,
    string? Date,
    string? Time,
    string? Place,
    string? Presenter,
    string? Topics,
    string? Material,
    string? Held,
    string? Reason)
{
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>What it is held for beside the plan; null where nothing is said.</summary>
    public string? Occasion { get; init; }

    public static EventForm Of(string occurrence, EventSetting? setting, DateTime? heldAt)
    {
        DateTime? at = setting?.HeldAt ?? heldAt;
        System.Globalization.CultureInfo plain = System.Globalization.CultureInfo.InvariantCulture;
        return new EventForm(
            occurrence,
            at?.ToString("yyyy-MM-dd", plain),
            at?.ToString("HH':'mm", plain),
            setting?.Place,
            setting?.Details?.PresenterUnit,
            setting?.Details is { } details ? string.Join(',', details.Topics) : null,
            setting?.Details?.Material,
            setting?.NotHeld is true ? No : Yes,
            setting?.Reason)
        {
            Occasion = setting?.Details?.Occasion,
        };
    }
}
