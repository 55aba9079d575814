using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Facts of several assignments in one change.</summary>
public static class AssignmentFacts
{
    /// <param name="stored">The assignments that the facts are of, and others.</param>
    /// <returns>All of them as they are after it.</returns>
    public static IReadOnlyList<Assignment> Save(
        this Change change, IReadOnlyList<Stored<Assignment>> stored, IReadOnlyList<FactOf> facts) =>
    [
        .. stored.Select(each => facts.Where(f => f.Id == each.State.Id).Select(f => f.Fact).ToArray() is { Length: > 0 } its
            ? change.Save(Kinds.Assignment, each, its)
            : each.State),
    ];
}
