using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Language;

/// <summary>The names that are data and no part of the phrase table.</summary>
/// <param name="Units">Code and name of every unit.</param>
/// <param name="ClauseIds">The ids of the plan's clauses.</param>
public sealed record Vocabulary(IReadOnlyList<(UnitCode Code, string Name)> Units, IReadOnlyList<string> ClauseIds)
{
    public static Vocabulary None { get; } = new([], []);
}
