using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>A unit's assignment follows the occurrence: made when it is missing, moved when the Office set another date.</summary>
public static class Assign
{
    public static Outcome<AssignmentFact> Decide(Assignment? existing, string unitCode, Occurrence occurrence, string planVersion, DateTime now)
    {
        if (existing is null)
        {
            AssignmentId id = new(unitCode, occurrence.DutyId, occurrence.Key);
            return Outcome.Of<AssignmentFact>(new AssignmentFact.Assigned(
                now,
                AssignmentFact.Clock,
                id,
                planVersion,
                occurrence.SettingVersion,
                occurrence.HeldAt,
                occurrence.DueAt,
                occurrence.Place,
                null,
                occurrence.Details));
        }

        // What a unit has already confirmed stays as it was reported.
        if (existing.Status is AssignmentStatus.Confirmed || existing.SettingVersion >= occurrence.SettingVersion)
        {
            return Outcome.Repeated<AssignmentFact>();
        }

        return Outcome.Of<AssignmentFact>(new AssignmentFact.Rescheduled(
            now, occurrence.SettingVersion, occurrence.HeldAt, occurrence.DueAt, occurrence.Place, occurrence.Details));
    }
}
