using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Joint;

namespace TeamsReformBot.Cards;

/// <summary>A unit's own record that may be of the same event.</summary>
public sealed record JointCandidate(AssignmentId Id, string Title, DateOnly HeldOn);

/// <summary>An event that another unit recorded as held together with this one.</summary>
/// <param name="UnitName">The unit that was named.</param>
/// <param name="Recorder">The name of the unit that recorded it.</param>
/// <param name="Title">What it was.</param>
public sealed record JointView(JointItem Item, string UnitName, string Recorder, string Title, IReadOnlyList<JointCandidate> Candidates)
{
    /// <summary>Under whom its people count.</summary>
    public string CountsUnder => Item.CountsUnder == Item.UnitCode ? UnitName : Recorder;

    /// <summary>Nobody has answered, or nobody counts it any more.</summary>
    public bool IsOpen => Item.Status is JointStatus.Open || Item.IsLost;
}
