using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

/// <summary>What a figure is: a whole number of things, an amount in dong, yes or no, or a date.</summary>
public enum MeasureKind { Count, Money, YesNo, Date }

/// <summary>A figure that a duty asks for. <see cref="Of"/> names the measure of the same duty that is its denominator.</summary>
public sealed record Measure
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string TitleEn { get; init; } = "";

    [JsonRequired]
    public MeasureKind Kind { get; init; }

    public string? Of { get; init; }

    /// <summary>
    /// What is left of the denominator at a period's end is still open in the next: received then, it may be answered now.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool CarriesOver { get; init; }
}
