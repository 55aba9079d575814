using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>
/// The Office has a unit reminded now, outside the ladder. At most once a day, whoever asks: a second message on the same day says
/// nothing new, and the ladder goes on as if nobody had asked.
/// </summary>
public static class NudgeUnit
{
    /// <param name="owed">What it is to be reminded of; what is confirmed or waits by now is left out.</param>
    /// <param name="all">All of the unit's assignments.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="roster">Tells who handles the Office's work.</param>
    /// <param name="now">Vietnam local.</param>
    /// <returns>A fact for each assignment to be reminded of, all alike; none where there is none.</returns>
    public static Outcome<AssignmentFact.Nudged> Decide(
        IReadOnlyList<Assignment> owed, IEnumerable<Assignment> all, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<AssignmentFact.Nudged>(FaultCode.NotAnOfficer);
        }

        return owed.Count == 0 || all.Any(a => WasToday(a, now))
            ? Outcome.Repeated<AssignmentFact.Nudged>()
            : Outcome.Of(new AssignmentFact.Nudged(now, by.Upn));
    }

    public static bool WasToday(Assignment assignment, DateTime now) => assignment.NudgedAt?.Date == now.Date;
}
