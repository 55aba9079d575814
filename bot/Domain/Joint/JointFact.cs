using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Joint;

/// <summary>
/// What happened to the question whether a unit held an event together with the one that recorded it. <c>At</c> is Vietnam local.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Named), "named")]
[JsonDerivedType(typeof(Told), "told")]
[JsonDerivedType(typeof(Agreed), "agreed")]
[JsonDerivedType(typeof(NotOurs), "not-ours")]
[JsonDerivedType(typeof(Unnamed), "unnamed")]
[JsonDerivedType(typeof(CountsUnder), "counts-under")]
public abstract record JointFact(DateTime At, Upn By)
{
    /// <summary>The unit was named by the one that recorded the event; said again when the record was corrected.</summary>
    public sealed record Named(DateTime At, Upn By, UnitCode UnitCode, AssignmentId Event, string? About, DateOnly HeldOn, int Direct)
        : JointFact(At, By);

    /// <summary>It was an item of the unit's digest.</summary>
    public sealed record Told(DateTime At) : JointFact(At, AssignmentFact.Clock);

    /// <param name="SameAs">The unit's own record of the same event, which then counts for nothing; null where it has none.</param>
    /// <param name="AfterFreeze">Set where a frozen quarter's figures change by it.</param>
    public sealed record Agreed(DateTime At, Upn By, AssignmentId? SameAs, bool AfterFreeze) : JointFact(At, By);

    /// <summary>The unit was not there.</summary>
    public sealed record NotOurs(DateTime At, Upn By) : JointFact(At, By);

    /// <summary>The record was taken back, or names the unit no more.</summary>
    public sealed record Unnamed(DateTime At, Upn By) : JointFact(At, By);

    /// <summary>The Office has the people counted under this unit.</summary>
    public sealed record CountsUnder(DateTime At, Upn By, UnitCode UnitCode) : JointFact(At, By);
}
