using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Occurrences;

/// <summary>
/// Which occurrences of a duty units should have an assignment for now: from the plan, the calendar and what the Office set.
/// </summary>
public static class DutyOccurrences
{
    /// <param name="duty">A duty of the running plan.</param>
    /// <param name="settings">What the Office set for this duty.</param>
    /// <param name="goLive">What was held, or whose period closed, before this day is not asked for.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="rule">How days are counted to periods.</param>
    /// <param name="now">Vietnam local.</param>
    public static IReadOnlyList<Occurrence> Of(
        Duty duty, IReadOnlyList<EventSetting> settings, DateOnly goLive, WorkCalendar calendar, PeriodRule rule, DateTime now)
    {
        if (duty.Retired)
        {
            return [];
        }

        return
        [
            .. DatedOccurrences.Of(duty, settings, calendar, now).Where(o => Counts(duty, o, goLive)),
            .. PeriodOccurrences.Of(duty, calendar, rule, now).Where(o => Counts(duty, o, goLive)),
        ];
    }

    /// <summary>
    /// Whether a unit owes an occurrence: what was asked for before the leading unit was merged stays in that unit's rows.
    /// </summary>
    /// <param name="from">From when on the unit is asked for anything.</param>
    public static bool Owes(Duty duty, Occurrence occurrence, UnitCode unitCode, Roster roster, DateOnly from) =>
        duty.Responsibility.Owes(unitCode, roster, occurrence.AskedFrom ?? DateOnly.FromDateTime(occurrence.HeldAt))
            && Counts(duty, occurrence, from);

    /// <summary>
    /// Whether an occurrence is asked for from a day on, or from the duty's own: of an event its day decides, else the day it is due.
    /// </summary>
    public static bool Counts(Duty duty, Occurrence occurrence, DateOnly from) =>
        DateOnly.FromDateTime(
            duty.Recurrence.Kind.IsDated() ? occurrence.HeldAt : occurrence.DueAt) >= (duty.Since > from ? duty.Since : from);
}
