namespace TeamsReformBot.Domain.Assignments;

/// <summary>One occurrence of a duty for the whole department: which, when it is held, by when units confirm. Vietnam local times.</summary>
/// <param name="Key">The duty's own anchor: 2026-12, 2026-q4.</param>
/// <param name="SettingVersion">0 where the rule alone sets it, else the version of the Office's setting.</param>
public sealed record Occurrence(string DutyId, string Key, DateTime HeldAt, DateTime DueAt, string? Place, int SettingVersion);
