using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// A unit's assignment follows the occurrence: made when it is missing, moved when the Office set another date or the working days
/// changed, put aside when the event is not held, and taken up again when it is held after all.
/// </summary>
public static class Assign
{
    public static Outcome<IReadOnlyList<AssignmentFact>> Decide(
        Assignment? existing, UnitCode unitCode, Occurrence occurrence, string planVersion, DateTime now)
    {
        if (existing is null)
        {
            AssignmentId id = new(unitCode, occurrence.DutyId, occurrence.Key);
            AssignmentFact made = new AssignmentFact.Assigned(
                now,
                AssignmentFact.Clock,
                id,
                planVersion,
                occurrence.SettingVersion,
                occurrence.HeldAt,
                occurrence.DueAt,
                occurrence.Place,
                null,
                occurrence.Details);
            return Of(made, occurrence, now);
        }

        // What a unit has already confirmed stays as it was reported.
        if (existing.Status is AssignmentStatus.Confirmed)
        {
            return Outcome.Repeated<IReadOnlyList<AssignmentFact>>();
        }

        // Whoever was told of a deadline may keep to its hour, whatever the working hours become.
        bool told = existing.Announced && existing.OriginalDueAt.Date == occurrence.DueAt.Date;
        DateTime due = told ? existing.OriginalDueAt : occurrence.DueAt;
        AssignmentFact moved = new AssignmentFact.Rescheduled(
            now, occurrence.SettingVersion, occurrence.HeldAt, due, occurrence.Place, occurrence.Details);
        if (existing.SettingVersion < occurrence.SettingVersion)
        {
            return Of(moved, occurrence, now);
        }

        return existing.SettingVersion == occurrence.SettingVersion && FollowsCalendar(existing, occurrence with { DueAt = due }, now)
            ? Outcome.Of<IReadOnlyList<AssignmentFact>>([moved])
            : Outcome.Repeated<IReadOnlyList<AssignmentFact>>();
    }

    /// <summary>
    /// Whether somebody who was told of the event has to hear of a change: it is not held, is held after all, or at another time.
    /// </summary>
    public static bool IsNews(Assignment before, Assignment after) =>
        before.Announced
        && (before.Status is AssignmentStatus.NotApplicable
            ? after.Status is AssignmentStatus.Open
            : after.Status is AssignmentStatus.NotApplicable || after.HeldAt != before.HeldAt);

    /// <summary>
    /// What a unit that is no more is not asked for: events after the day of closing, whose staff its successor counts (on the day itself
    /// it may still have been there), and without a successor whatever was due from then on. What somebody waits for stays until it is
    /// settled.
    /// </summary>
    /// <param name="unit">A unit that is closed.</param>
    public static Outcome<AssignmentFact> DecideOfClosed(Assignment existing, Duty duty, Unit unit, DateTime now)
    {
        DateOnly closed = unit.ClosedOn!.Value;
        bool gone = duty.Recurrence.Kind.IsDated()
            ? DateOnly.FromDateTime(existing.HeldAt) > closed
            : unit.MergedInto is null && DateOnly.FromDateTime(existing.DueAt) >= closed;
        return existing.IsOwed && !existing.IsAwaited && gone
            ? Outcome.Of<AssignmentFact>(new AssignmentFact.CalledOff(now, AssignmentFact.Clock, null))
            : Outcome.Repeated<AssignmentFact>();
    }

    // Other days off move what is still to come: an event not yet held, or a due day not yet past. What was asked for stays as it was.
    private static bool FollowsCalendar(Assignment existing, Occurrence occurrence, DateTime now) =>
        existing.Status is not AssignmentStatus.NotApplicable
        && now < existing.DueAt
        && now < occurrence.DueAt
        && (existing.HeldAt == occurrence.HeldAt
            ? existing.OriginalDueAt != occurrence.DueAt
            // A day that the Office set stays, whatever the calendar says.
            : occurrence.SettingVersion == 0 && now < existing.HeldAt && now < occurrence.HeldAt);

    private static Outcome<IReadOnlyList<AssignmentFact>> Of(AssignmentFact fact, Occurrence occurrence, DateTime now) =>
        Outcome.Of<IReadOnlyList<AssignmentFact>>(
            occurrence.NotHeld ? [fact, new AssignmentFact.CalledOff(now, AssignmentFact.Clock, occurrence.Reason)] : [fact]);
}
