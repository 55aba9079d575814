using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Plans;

public enum ResponsibilityKind
{
    /// <summary>Every reporting unit owes it; a leading unit, when given, convenes.</summary>
    EveryUnit,

    /// <summary>The leading unit alone owes it.</summary>
    LeadUnit,

    /// <summary>Nobody until the Office or a decision names a unit.</summary>
    WhoeverIsNamed,
}

/// <summary>Who owes a duty. Those who take part or contribute are never overdue.</summary>
public sealed record Responsibility
{
    [JsonRequired]
    public ResponsibilityKind Kind { get; init; }

    public UnitCode? LeadUnit { get; init; }

    /// <summary>The day on which the leading unit took over from another; null where none led before.</summary>
    public DateOnly? LeadsSince { get; init; }

    /// <summary>Codes of the units that the plan names beside the leading one.</summary>
    public IReadOnlyList<UnitCode> WithUnits { get; init; } = [];

    /// <summary>Any other unit contributes when it has something.</summary>
    public bool OthersContribute { get; init; }

    /// <summary>
    /// Whether a unit owes what the duty asks from a day on; the leading unit's part goes to the unit that it was merged into by then. What
    /// was asked before a unit took the lead stays with the one that led.
    /// </summary>
    public bool Owes(UnitCode unitCode, Roster roster, DateOnly on) =>
        Kind is ResponsibilityKind.EveryUnit
        || (LeadUnit is { } lead && !(on < LeadsSince) && string.Equals(
            roster.SuccessorOf(lead, on), unitCode, StringComparison.OrdinalIgnoreCase));
}
