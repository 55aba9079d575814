using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>From the first to the last day, both included, somebody stands in for a unit's head.</summary>
/// <param name="ToUpn">Who confirms and gets the unit's messages; null: the head is away and a deputy does.</param>
/// <param name="At">When it was said, Vietnam local; of several on a day the latest counts.</param>
public sealed record Delegation(UnitCode UnitCode, Upn? ToUpn, DateOnly First, DateOnly Last, Upn ByUpn, DateTime At)
{
    public bool Covers(DateOnly day) => First <= day && day <= Last;
}
