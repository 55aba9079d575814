using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>A target's numbers, its state, and the assignments that they come from.</summary>
public sealed record Target(TargetId Id, TargetState State, IReadOnlyList<Figure> Figures, IReadOnlyList<AssignmentId> Sources)
{
    /// <summary>How many of its sources were reported or adjusted after their period was frozen.</summary>
    public int Adjusted { get; init; }

    /// <summary>The events of the period that the Office called off, so that nobody owes them.</summary>
    public IReadOnlyList<CalledOffEvent> CalledOff { get; init; } = [];
}

/// <summary>A month's ceremony or a quarter's conference that was not held.</summary>
public sealed record CalledOffEvent(Duty Duty, string OccurrenceKey);

/// <summary>A number of a target; exactly what it has is given.</summary>
/// <param name="Value">The number itself.</param>
/// <param name="Of">Its whole, where it is a part.</param>
/// <param name="Before">The same number in the same days of the year before; null where nothing was reported then.</param>
/// <param name="Compared">Whether it is one that is compared with the year before.</param>
public sealed record Figure(
    FigureName Name, long? Value = null, long? Of = null, DateOnly? Date = null, bool? Holds = null, long? Before = null,
    bool Compared = false);
