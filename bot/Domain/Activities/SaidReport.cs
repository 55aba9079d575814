namespace TeamsReformBot.Domain.Activities;

/// <summary>What a number in somebody's words was taken for.</summary>
public enum FigureUse
{
    NotUsed,
    Present,
    Absent,
    Excused,
    Briefed,
    Total,
    Reached,

    /// <summary>A figure of the duty's own.</summary>
    Measure,
}

/// <summary>A number in somebody's words, and what was understood.</summary>
/// <param name="Words">As typed.</param>
/// <param name="MeasureId">The duty's figure that it is.</param>
public sealed record ReadFigure(string Words, FigureUse Use, int Value, string? MeasureId = null);

/// <summary>A report that was made in words: what was typed, and number by number what was understood.</summary>
public sealed record SaidReport(string Words, IReadOnlyList<ReadFigure> Figures);
