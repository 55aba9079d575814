using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Occurrences;

/// <summary>What the Office says of an event beside date and place.</summary>
/// <param name="PresenterUnit">The code of the unit that presents; null where none is named.</param>
/// <param name="Topics">The clauses II.1 to be spoken of, by id.</param>
/// <param name="Material">A link or a document's number; null where there is none.</param>
public sealed record EventDetails(UnitCode? PresenterUnit, IReadOnlyList<string> Topics, string? Material)
{
    /// <summary>What it is held for beside the plan, such as the first ceremony of the spring; null where nothing is said.</summary>
    public string? Occasion { get; init; }
}
