using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Domain.Targets;

/// <summary>A target's numbers, its state, and the assignments that they come from.</summary>
public sealed record Target(TargetId Id, TargetState State, IReadOnlyList<Figure> Figures, IReadOnlyList<AssignmentId> Sources)
{
    /// <summary>How many of its sources were reported or adjusted after their period was frozen.</summary>
    public int Adjusted { get; init; }
}

/// <summary>A number of a target; exactly what it has is given.</summary>
/// <param name="Value">The number itself.</param>
/// <param name="Of">Its whole, where it is a part.</param>
/// <param name="Before">The same number in the same days of the year before; null where nothing was reported then.</param>
/// <param name="Compared">Whether it is one that is compared with the year before.</param>
public sealed record Figure(FigureName Name, long? Value = null, long? Of = null, DateOnly? Date = null, bool? Holds = null, long? Before = null, bool Compared = false);
