using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

/// <summary>A plan as it was issued and numbered: the original that running plans inherit from.</summary>
public sealed record IssuedPlan
{
    /// <summary>The id by which a later plan names it, such as 103-2023.</summary>
    public string Id { get; init; } = "";

    public string Number { get; init; } = "";

    [JsonRequired]
    public DateOnly Date { get; init; }

    [JsonRequired]
    public int Year { get; init; }

    public string Title { get; init; } = "";

    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public IReadOnlyList<Clause> Clauses { get; init; } = [];
}
