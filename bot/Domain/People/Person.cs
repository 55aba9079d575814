using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// Somebody on the roster. <paramref name="AadObjectId"/> is null until the person is first seen: people know principal names.
/// </summary>
public sealed record Person(Upn Upn, Guid? AadObjectId, string Name, string Title, UnitCode UnitCode, Role Role);
