using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>
/// A unit puts its next reminder off. The due date stays, and so does the request on the event's day and the due day's reminder: it is
/// the last word before being late, and who puts off a reminder must not find out by that that the day has passed. On the due day
/// itself it cannot be put off any more (who cannot make it asks for a later date, which the Office decides); after it, by so many
/// days that it is not forgotten.
/// </summary>
public static class Snooze
{
    /// <summary>In working days, of what is overdue.</summary>
    public const int MostWhenOverdue = 5;

    /// <param name="assignment">As it is.</param>
    /// <param name="duty">What it asks for.</param>
    /// <param name="day">When to be reminded again; of a day off the next working day counts.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="roster">Of today.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<AssignmentFact> Decide(
        Assignment assignment, Duty duty, DateOnly day, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (!Permissions.MayConfirm(by, assignment.Id.UnitCode, roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToSnooze);
        }

        if (assignment.Status is not AssignmentStatus.Open || Ladder.StepsOf(duty).Count == 0)
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NothingToSnooze);
        }

        DateOnly today = DateOnly.FromDateTime(now);
        if (day <= today)
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.SnoozeNotAhead);
        }

        if (Latest(assignment, duty, calendar, now) is not { } latest)
        {
            return Outcome.Refuse<AssignmentFact>([new Fault(FaultCode.SnoozePastDue, null, assignment.DueAt)]);
        }

        DateTime asked = calendar.ReminderOn(calendar.OnOrAfter(day));
        DateTime until = asked < latest ? asked : latest;
        return until == assignment.SnoozedUntil
            ? Outcome.Repeated<AssignmentFact>()
            : Outcome.Of<AssignmentFact>(new AssignmentFact.Snoozed(now, by.Upn, until));
    }

    /// <summary>All that is being reminded of is put off; what cannot be stays. Refused where nothing can be.</summary>
    /// <param name="assignments">The unit's.</param>
    /// <param name="dutyOf">What an assignment asks for; null where the plan does not know it.</param>
    /// <param name="day">When to be reminded again.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="roster">Of today.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<IReadOnlyList<FactOf>> DecideAll(
        IReadOnlyList<Assignment> assignments, Func<Assignment, Duty?> dutyOf, DateOnly day, Person by, Roster roster,
        WorkCalendar calendar, DateTime now)
    {
        List<FactOf> facts = [];
        List<Fault> faults = [];
        bool repeated = false;
        foreach (Assignment each in assignments)
        {
            if (dutyOf(each) is not { } duty || !Concerns(each, duty, day, calendar))
            {
                continue;
            }

            Outcome<AssignmentFact> outcome = Decide(each, duty, day, by, roster, calendar, now);
            facts.AddRange(outcome is Outcome<AssignmentFact>.Done done ? [new FactOf(each.Id, done.Value)] : []);
            faults.AddRange(outcome is Outcome<AssignmentFact>.Refused refused ? refused.Faults : []);
            repeated |= outcome is Outcome<AssignmentFact>.AlreadyDone;
        }

        return facts.Count > 0 ? Outcome.Of<IReadOnlyList<FactOf>>(facts)
            : repeated ? Outcome.Repeated<IReadOnlyList<FactOf>>()
            : Outcome.Refuse<IReadOnlyList<FactOf>>(faults.Count > 0 ? [faults[0]] : [new Fault(FaultCode.NothingToSnooze)]);
    }

    /// <summary>
    /// Whether putting off until a day concerns an assignment: it is being reminded of, or would be by then. Of anything else the next
    /// reminder is later anyway.
    /// </summary>
    public static bool Concerns(Assignment assignment, Duty duty, DateOnly day, WorkCalendar calendar) =>
        assignment.Status is AssignmentStatus.Open
        && (assignment.Reminded > LadderStep.None
            || Ladder.StepsOf(duty)
                .Any(step => step is not LadderStep.HeadsUp && Ladder.MomentOf(step, assignment, calendar) <= calendar.ReminderOn(day)));

    // Until when at the most; null when not at all.
    private static DateTime? Latest(Assignment assignment, Duty duty, WorkCalendar calendar, DateTime now)
    {
        foreach (LadderStep step in Ladder.StepsOf(duty).Where(s => s is LadderStep.Ask or LadderStep.DueDay))
        {
            if (Ladder.MomentOf(step, assignment, calendar) is { } moment && now < moment)
            {
                return moment;
            }
        }

        return assignment.IsOverdue(now)
            ? calendar.ReminderOn(calendar.AddWorkingDays(DateOnly.FromDateTime(now), MostWhenOverdue))
            : null;
    }
}
