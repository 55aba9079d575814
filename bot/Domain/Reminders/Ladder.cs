using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Reminders;

/// <summary>When an assignment is reminded of, and which reminder it should get now.</summary>
public static class Ladder
{
    private const int HeadsUpWorkingDays = 3;
    private const int FiveWorkingDays = 5;
    private const int TwoWorkingDays = 2;

    private static readonly LadderStep[] AroundEvent = [LadderStep.HeadsUp, LadderStep.Ask, LadderStep.DueDay, LadderStep.AfterDue];

    // After the units' deadline the Office's board names the unit; there is no further reminder.
    private static readonly LadderStep[] BeforeClose = [LadderStep.FiveBefore, LadderStep.TwoBefore, LadderStep.DueDay];

    // What was given to a unit with a date.
    private static readonly LadderStep[] BeforeDate = [LadderStep.TwoBefore, LadderStep.DueDay, LadderStep.AfterDue];

    /// <summary>The moment of a step, Vietnam local.</summary>
    public static DateTime MomentOf(LadderStep step, Assignment assignment, WorkCalendar calendar)
    {
        DateOnly held = DateOnly.FromDateTime(assignment.HeldAt);
        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        DateOnly day = step switch
        {
            LadderStep.HeadsUp => calendar.AddWorkingDays(held, -HeadsUpWorkingDays),
            LadderStep.Ask => held,
            LadderStep.DueDay => due,
            LadderStep.FiveBefore => calendar.AddWorkingDays(due, -FiveWorkingDays),
            LadderStep.TwoBefore => calendar.AddWorkingDays(due, -TwoWorkingDays),
            LadderStep.AfterDue => calendar.AddWorkingDays(due, TwoWorkingDays),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
        DateTime moment = calendar.ReminderOn(day);
        // Before it was held it cannot be confirmed.
        return step is LadderStep.Ask && assignment.HeldAt > moment ? assignment.HeldAt : moment;
    }

    /// <summary>
    /// When a day's digest may go out, from a moment on: in working hours and not before the hour of the reminders, so that nothing
    /// that is due on the day comes after it.
    /// </summary>
    public static DateTime DigestFrom(DateTime now, WorkCalendar calendar)
    {
        DateTime open = calendar.NextSending(now);
        DateTime hour = calendar.ReminderOn(DateOnly.FromDateTime(open));
        return open > hour ? open : hour;
    }

    /// <summary>
    /// The step to issue now: the latest whose moment has passed, when it is above what was issued; null when nothing is to be said.
    /// After downtime this gives the one reminder that is still useful, not each that was missed.
    /// </summary>
    public static LadderStep? StepToIssue(Assignment assignment, Duty duty, Unit unit, WorkCalendar calendar, DateTime now)
    {
        if (assignment.Status is not AssignmentStatus.Open || now < assignment.SnoozedUntil)
        {
            return null;
        }

        LadderStep latest = LadderStep.None;
        IReadOnlyList<LadderStep> steps = StepsOf(duty);
        foreach (LadderStep step in steps)
        {
            DateTime moment = MomentOf(step, assignment, calendar);
            // What was given to a unit was told then.
            bool toldBefore = ReferenceEquals(steps, BeforeDate) && moment <= assignment.HeldAt;
            if (moment <= now && !toldBefore && Applies(step, assignment, unit, now))
            {
                latest = step;
            }
        }

        return latest > assignment.Reminded ? latest : null;
    }

    /// <summary>
    /// What the day's digest should say of the assignment now: the step to issue, or once more what was put off until now. Null when
    /// nothing; a heads-up or a request to confirm is a message of its own.
    /// </summary>
    public static LadderStep? StepForDigest(Assignment assignment, Duty duty, Unit unit, WorkCalendar calendar, DateTime now) =>
        StepToIssue(assignment, duty, unit, calendar, now) switch
        {
            LadderStep.HeadsUp or LadderStep.Ask => null,
            { } step => step,
            _ => assignment.Status is AssignmentStatus.Open && assignment.SnoozedUntil <= now ? assignment.Reminded : null,
        };

    /// <summary>
    /// Whether the confirmation is owed by now, so that who has not given it can be named: once the event was held, or after the
    /// first reminder before a period's close.
    /// </summary>
    public static bool IsOwedByNow(Assignment assignment, Duty duty, WorkCalendar calendar, DateTime now)
    {
        IReadOnlyList<LadderStep> steps = StepsOf(duty);
        return assignment.IsOverdue(now)
            || (ReferenceEquals(steps, AroundEvent) ? assignment.HeldAt <= now : steps.Count > 0 && MomentOf(steps[0], assignment, calendar) <= now);
    }

    /// <summary>The first time that a confirmation is asked for, Vietnam local; null where it never is.</summary>
    public static DateTime? AskedFrom(Assignment assignment, Duty duty, WorkCalendar calendar)
    {
        LadderStep first = StepsOf(duty).FirstOrDefault(step => step is not LadderStep.HeadsUp);
        return first is LadderStep.None ? null : MomentOf(first, assignment, calendar);
    }

    /// <summary>
    /// From when on the Office's board names the unit that has not confirmed, Vietnam local: the working day after the last
    /// reminder. A period's figures are frozen later that day, so that it is in time for the report. Null where nothing is reminded of.
    /// </summary>
    public static DateTime? NamedFrom(Assignment assignment, Duty duty, WorkCalendar calendar) => StepsOf(duty) switch
    {
        [] => null,
        [.., var last] => calendar.ReminderOn(calendar.AddWorkingDays(DateOnly.FromDateTime(MomentOf(last, assignment, calendar)), 1)),
    };

    /// <summary>The steps of a duty's ladder, in order.</summary>
    public static IReadOnlyList<LadderStep> StepsOf(Duty duty) => (duty.Ladder, duty.Recurrence.Kind) switch
    {
        (DutyLadder.Dated, RecurrenceKind.OnDemand) => BeforeDate,
        (DutyLadder.Dated, _) => AroundEvent,
        (DutyLadder.ClosingPeriod, _) => BeforeClose,
        _ => [],
    };

    /// <summary>
    /// Whether a step is for the unit. A unit with a seat of its own holds the event itself and the presenter speaks, so they have
    /// something to prepare; on the day itself it is too late for that.
    /// </summary>
    public static bool Applies(LadderStep step, Assignment assignment, Unit unit, DateTime now) =>
        step is not LadderStep.HeadsUp
            || ((unit.OwnSeat || assignment.Details?.PresenterUnit == unit.Code) && now.Date < assignment.HeldAt.Date);
}
