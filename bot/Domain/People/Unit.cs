using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>A division, branch or centre. <paramref name="OwnSeat"/>: it sits elsewhere and holds ceremonies of its own.</summary>
public sealed record Unit(UnitCode Code, string Name, UnitCode? ParentCode, int StaffCount, bool OwnSeat)
{
    /// <summary>
    /// The first day of a unit that came after the roster began: what was due before is none of its. Null for the others.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it is no more: nothing new is asked of it. Null while it exists.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>The unit that took over its work; null where none did.</summary>
    public UnitCode? MergedInto { get; init; }

    [JsonIgnore]
    public bool IsClosed => ClosedOn is not null;
}
