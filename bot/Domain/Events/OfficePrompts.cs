using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Events;

public enum PromptKind
{
    /// <summary>At the quarter's start: the conference has no date.</summary>
    ConferenceDate,

    /// <summary>Five working days before the ceremony: topics and presenter.</summary>
    CeremonyTopics,

    /// <summary>In December: next year's days off and plan.</summary>
    NextYear,

    /// <summary>The unit that leads a duty was closed, and none took over its work.</summary>
    LeadClosed,

    /// <summary>A month before days off, or worked weekend days, that nobody confirmed.</summary>
    DaysAhead,

    /// <summary>Nobody was named to do a recurring duty that the plan leaves to whoever is named.</summary>
    NameLead,

    /// <summary>On 15 January: whether February's ceremony stays, or becomes the first one after Tết.</summary>
    SpringCeremony,
}

/// <summary>What the Office is asked for once.</summary>
/// <param name="Occurrence">The event's key; of <see cref="PromptKind.NextYear"/> the year's, of <see cref="PromptKind.LeadClosed"/> that
/// of the closure,
/// of <see cref="PromptKind.DaysAhead"/> the month's, of <see cref="PromptKind.NameLead"/> that of the year in which it is asked.</param>
public sealed record OfficePrompt(PromptKind Kind, string DutyId, string Occurrence);

/// <summary>What the Office is to be asked for now, from plan, calendar and clock.</summary>
public static class OfficePrompts
{
    private const int WorkingDaysBefore = 5;
    private const int SpringAskedOn = 15;

    /// <param name="plan">The plan in force.</param>
    /// <param name="roster">The units.</param>
    /// <param name="settings">What the Office set of the plan's events.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="nextPlanReady">Whether next year's plan is there.</param>
    /// <param name="now">Vietnam local.</param>
    public static IEnumerable<OfficePrompt> Due(
        Plan plan, Roster roster, IReadOnlyList<EventSetting> settings, WorkCalendar calendar, bool nextPlanReady, DateTime now)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        foreach (Duty duty in plan.Duties.Where(d => !d.Retired))
        {
            OfficePrompt? prompt = duty.Recurrence.Kind switch
            {
                RecurrenceKind.QuarterlyDated => Conference(duty, settings, calendar, now),
                RecurrenceKind.MonthlyFirstMonday => Ceremony(duty, settings, calendar, now),
                _ => null,
            };
            if (prompt is not null)
            {
                yield return prompt;
            }

            if (Spring(duty, settings, calendar, now) is { } spring)
            {
                yield return spring;
            }

            if (ClosedLead(duty, roster) is { ClosedOn: { } closed })
            {
                yield return new OfficePrompt(PromptKind.LeadClosed, duty.Id, OccurrenceKey.Of(PeriodKind.Year, closed.Year, 1));
            }
        }

        // When the plan goes live, and again in each January in which nobody has been named yet.
        if (calendar.OnOrAfter(new DateOnly(today.Year, 1, 1)) is var january && now >= calendar.ReminderOn(january))
        {
            foreach (Duty duty in plan.Duties.Where(LacksLead))
            {
                yield return new OfficePrompt(PromptKind.NameLead, duty.Id, OccurrenceKey.Of(PeriodKind.Year, today.Year, 1));
            }
        }

        // Said once in the month, however late the bot is started.
        DateOnly december = calendar.OnOrAfter(new DateOnly(today.Year, 12, 1));
        if (now >= calendar.ReminderOn(december)
            && (!nextPlanReady || calendar.UnconfirmedCount(today.Year + 1) > 0 || !calendar.Covers(today.Year + 1)))
        {
            yield return new OfficePrompt(PromptKind.NextYear, "", OccurrenceKey.Of(PeriodKind.Year, today.Year + 1, 1));
        }

        foreach (DateOnly month in (DateOnly[])[today, today.AddMonths(1)])
        {
            if (calendar.UnconfirmedIn(month.Year, month.Month).Any(d => d > today && d <= today.AddMonths(1)))
            {
                yield return new OfficePrompt(PromptKind.DaysAhead, "", OccurrenceKey.Of(PeriodKind.Month, month.Year, month.Month));
            }
        }
    }

    /// <summary>The closed unit that alone should do a duty which so nobody does; null where somebody does it.</summary>
    public static Unit? ClosedLead(Duty duty, Roster roster) =>
        duty is { Retired: false, Responsibility: { Kind: ResponsibilityKind.LeadUnit, LeadUnit: { } lead } }
        && roster.FindUnit(roster.SuccessorOf(lead)) is { IsClosed: true } closed ? closed : null;

    /// <summary>Whether a duty comes back and nobody does it, since nobody was named.</summary>
    public static bool LacksLead(Duty duty) => duty is
    {
        Retired: false, Recurrence.Kind: not RecurrenceKind.OnDemand,
        Responsibility: { Kind: ResponsibilityKind.WhoeverIsNamed, LeadUnit: null },
    };

    /// <summary>
    /// When February's ceremony could be held on the first working day after Tết; null where that is no day of February, or the ceremony's
    /// own day.
    /// </summary>
    public static DateTime? SpringDay(Duty duty, string february, WorkCalendar calendar) =>
        OccurrenceKey.Parse(february) is (PeriodKind.Month, var year, 2)
        && TetRest.Of(year, calendar)?.BackOn(calendar) is { Month: 2 } back
        && SetEvent.ByRule(duty, february, calendar) is { } own && DateOnly.FromDateTime(own) != back
            ? duty.StartOn(back, calendar)
            : null;

    private static OfficePrompt? Spring(Duty duty, IReadOnlyList<EventSetting> settings, WorkCalendar calendar, DateTime now)
    {
        string key = OccurrenceKey.Of(PeriodKind.Month, now.Year, 2);
        return now >= calendar.ReminderOn(calendar.OnOrAfter(new DateOnly(now.Year, 1, SpringAskedOn)))
            && SpringDay(duty, key, calendar) is not null
            && now < SetEvent.ByRule(duty, key, calendar)
            && settings.All(s => s.DutyId != duty.Id || s.OccurrenceKey != key)
                ? new OfficePrompt(PromptKind.SpringCeremony, duty.Id, key)
                : null;
    }

    // In the quarter's first month: who begins later has been told by other means.
    private static OfficePrompt? Conference(Duty duty, IReadOnlyList<EventSetting> settings, WorkCalendar calendar, DateTime now)
    {
        int quarter = Recurrence.QuarterOf(DateOnly.FromDateTime(now));
        DateOnly first = calendar.OnOrAfter(new DateOnly(now.Year, (quarter * 3) - 2, 1));
        string key = string.Create(CultureInfo.InvariantCulture, $"{now.Year:D4}-q{quarter}");
        return now >= calendar.ReminderOn(first)
            && now.Month == first.Month
            && settings.All(s => s.DutyId != duty.Id || s.OccurrenceKey != key)
            ? new OfficePrompt(PromptKind.ConferenceDate, duty.Id, key)
            : null;
    }

    private static OfficePrompt? Ceremony(Duty duty, IReadOnlyList<EventSetting> settings, WorkCalendar calendar, DateTime now)
    {
        foreach (DateOnly month in (DateOnly[])[DateOnly.FromDateTime(now), DateOnly.FromDateTime(now).AddMonths(1)])
        {
            string key = OccurrenceKey.Of(PeriodKind.Month, month.Year, month.Month);
            EventSetting? setting = settings.FirstOrDefault(s => s.DutyId == duty.Id && s.OccurrenceKey == key);
            DateTime held = setting?.HeldAt ?? SetEvent.ByRule(duty, key, calendar)!.Value;
            DateTime from = calendar.ReminderOn(calendar.AddWorkingDays(DateOnly.FromDateTime(held), -WorkingDaysBefore));
            if (from <= now && now.Date < held.Date && setting is not ({ NotHeld: true } or { Details.Topics.Count: > 0 }))
            {
                return new OfficePrompt(PromptKind.CeremonyTopics, duty.Id, key);
            }
        }

        return null;
    }
}
