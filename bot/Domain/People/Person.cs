namespace TeamsReformBot.Domain.People;

/// <summary>
/// Somebody on the roster. <paramref name="AadObjectId"/> is null until the person is first seen: people know principal names.
/// </summary>
public sealed record Person(string Upn, Guid? AadObjectId, string Name, string Title, string UnitCode, Role Role);
