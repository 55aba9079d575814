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

    /// <summary>Clauses of its own, in the order in which they were added.</summary>
    public IReadOnlyList<AddedClause> Added { get; init; } = [];
}

/// <summary>A clause that the inherited plan has not, after which of its clauses it stands.</summary>
public sealed record AddedClause(string After, Clause Clause);

/// <summary>The running plan's own wording of an inherited clause, and why.</summary>
public sealed record ClauseOverride
{
    public string ClauseId { get; init; } = "";

    public string PresentWording { get; init; } = "";

    public string PresentWordingEn { get; init; } = "";

    public string Note { get; init; } = "";

    /// <summary>Who does it now; null: as before.</summary>
    public string? Who { get; init; }

    /// <summary>Whether it has ended; null: as the inherited plan says.</summary>
    public bool? Retired { get; init; }
}
