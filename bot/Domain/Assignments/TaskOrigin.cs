namespace TeamsReformBot.Domain.Assignments;

/// <summary>Where a task came from that somebody gave to a unit.</summary>
/// <param name="ByName">Who gave it.</param>
/// <param name="Coordinating">The codes of the units that help, with commas between; null where none was named.</param>
/// <param name="Difficulty">The difficulty that the task follows from and that waits for it; null where it was given directly.</param>
public sealed record TaskOrigin(string ByName, string? Coordinating, DifficultyRef? Difficulty);

/// <summary>A difficulty in a unit's rows, perhaps another unit's.</summary>
/// <param name="Number">KK-2026-0007, where it had one already.</param>
public sealed record DifficultyRef(string UnitCode, int Year, string Id, string? Number);
