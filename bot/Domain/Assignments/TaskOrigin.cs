using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Where a task came from that somebody gave to a unit.</summary>
/// <param name="ByName">Who gave it.</param>
/// <param name="Coordinating">The codes of the units that help, with commas between; null where none was named.</param>
/// <param name="Difficulty">The difficulty that the task follows from and that waits for it; null where it was given directly.</param>
public sealed record TaskOrigin(string ByName, string? Coordinating, DifficultyRef? Difficulty)
{
    /// <summary>The inspection that the task follows up; null where it follows none. It is only done with evidence.</summary>
    public InspectionRef? Inspection { get; init; }
}

/// <summary>An inspection in the Office's rows, with what the inspected unit is shown of it.</summary>
/// <param name="UnitCode">The Office's unit.</param>
/// <param name="Year">The year of its rows.</param>
/// <param name="On">The day of the inspection.</param>
public sealed record InspectionRef(UnitCode UnitCode, int Year, string Id, DateOnly On, string Findings, string Advice);

/// <summary>A difficulty in a unit's rows, perhaps another unit's.</summary>
/// <param name="Number">KK-2026-0007, where it had one already.</param>
public sealed record DifficultyRef(UnitCode UnitCode, int Year, string Id, string? Number);
