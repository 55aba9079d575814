using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

/// <summary>What a year's running plan says itself; everything else it takes from the plan it inherits from.</summary>
public sealed record SuccessorPlan
{
    [JsonRequired]
    public int Year { get; init; }

    [JsonRequired]
    public int Version { get; init; }

    /// <summary>Null until the Office enters the number under which the plan was issued.</summary>
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string Title { get; init; } = "";

    public string InheritsFrom { get; init; } = "";

    [JsonRequired]
    public DateOnly GoLive { get; init; }

    public IReadOnlyList<ClauseOverride> Overrides { get; init; } = [];
}

/// <summary>The running plan's own wording of an inherited clause, and why.</summary>
public sealed record ClauseOverride
{
    public string ClauseId { get; init; } = "";

    public string PresentWording { get; init; } = "";

    public string PresentWordingEn { get; init; } = "";

    public string Note { get; init; } = "";
}
