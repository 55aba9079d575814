using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>What a unit's assignment becomes of its occurrence now, and what its head is told of that.</summary>
/// <param name="Facts">Never empty.</param>
/// <param name="Messages">Beside those that always follow from the facts.</param>
public sealed record FollowedOccurrence(IReadOnlyList<AssignmentFact> Facts, IReadOnlyList<OutboxMessage> Messages);

/// <summary>An assignment follows its occurrence, and the cards that are due before and on the day are asked for.</summary>
public static class FollowOccurrence
{
    /// <param name="existing">Null while the unit has none.</param>
    /// <param name="planVersion">The version of plan and duty.</param>
    /// <param name="paused">The Office holds all reminders: assignments still arise, and what is then still useful is said when the pause
    /// is over.</param>
    /// <returns>Null when nothing changes.</returns>
    public static FollowedOccurrence? Decide(
        Assignment? existing, Unit unit, Duty duty, Occurrence occurrence, string planVersion, Roster roster, WorkCalendar calendar,
        bool paused, DateTime now)
    {
        // A unit with a seat of its own holds the event there.
        Occurrence its = unit.OwnSeat ? occurrence with { Place = null } : occurrence;
        List<AssignmentFact> facts = Assign.Decide(
            existing, unit.Code, its, planVersion, now) is Outcome<IReadOnlyList<AssignmentFact>>.Done made ? [.. made.Value] : [];
        Assignment assignment = facts.Count > 0 ? Assignment.EvolveAll(existing, facts) : existing!;
        bool ofTheDay = assignment.HeldAt.Date == now.Date;
        LadderStep? step = paused || calendar.IsQuiet(now, ofTheDay) ? null : Ladder.StepToIssue(assignment, duty, unit, calendar, now);
        bool asks = step is LadderStep.HeadsUp or LadderStep.Ask;
        if (asks)
        {
            facts.Add(new AssignmentFact.Reminded(now, step!.Value));
        }

        return facts.Count == 0 ? null : new FollowedOccurrence(facts, [.. Messages(Assignment.EvolveAll(existing, facts))]);

        IEnumerable<OutboxMessage> Messages(Assignment after)
        {
            if (roster.AddresseeOf(unit.Code) is not { } addressee)
            {
                yield break;
            }

            if (asks)
            {
                // What the clock causes goes out in working hours only.
                yield return AssignmentNotices.Of(
                    after, step is LadderStep.HeadsUp ? MessageKind.HeadsUp : MessageKind.AssignmentCard, addressee.Upn,
                    calendar.NextSending(now, ofTheDay));
            }
            else if (existing is not null && Assign.IsNews(existing, after))
            {
                // The Office's click causes it, and it may concern the next morning.
                yield return AssignmentNotices.Of(after, MessageKind.EventChanged, addressee.Upn, now);
            }
        }
    }
}
