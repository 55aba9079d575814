using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Joint;

/// <summary>A unit's item follows the record that names it: asked when it is named, taken back when it is named no more.</summary>
public static class FollowRecord
{
    /// <param name="item">The unit's item of the event; null while there is none.</param>
    /// <param name="record">The event's record; null where it is gone.</param>
    /// <param name="unitCode">The unit.</param>
    public static Outcome<JointFact> Decide(JointItem? item, Assignment? record, UnitCode unitCode, DateTime now)
    {
        if (record?.Confirmation is { Reach: { } reach } said && reach.With.Contains(unitCode))
        {
            return item is { Status: not JointStatus.Unnamed }
                && (item.HeldOn, item.Direct, item.About) == (said.HeldOn, reach.Direct, record.About)
                ? Outcome.Repeated<JointFact>()
                : Outcome.Of<JointFact>(new JointFact.Named(now, said.ByUpn, unitCode, record.Id, record.About, said.HeldOn, reach.Direct));
        }

        return item is null or { Status: JointStatus.Unnamed }
            ? Outcome.Repeated<JointFact>()
            : Outcome.Of<JointFact>(new JointFact.Unnamed(now, AssignmentFact.Clock));
    }
}
