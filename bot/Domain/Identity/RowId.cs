namespace TeamsReformBot.Domain.Identity;

/// <summary>Where one of a unit's things is kept.</summary>
/// <param name="Year">The year of its rows.</param>
public readonly record struct RowId(UnitCode UnitCode, int Year, string Id);
