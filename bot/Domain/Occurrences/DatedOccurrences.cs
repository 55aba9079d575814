using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Occurrences;

/// <summary>
/// Which occurrences of a dated duty units should have an assignment for now: from the plan, the calendar and what the Office set.
/// </summary>
public static class DatedOccurrences
{
    /// <summary>How many working days before the event units see it in their list.</summary>
    private const int ShownWorkingDaysBefore = 5;

    // Long enough that no downtime loses an occurrence that a report still needs.
    private const int MonthsBack = 3;
    /// <param name="duty">A duty of the running plan.</param>
    /// <param name="settings">What the Office set for this duty.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static IEnumerable<Occurrence> Of(Duty duty, IReadOnlyList<EventSetting> settings, WorkCalendar calendar, DateTime now)
    {
        return duty.Recurrence.Kind switch
        {
            RecurrenceKind.MonthlyFirstMonday =>
                [
                    .. ByRule(duty, calendar, now)
                        .Where(o => settings.All(s => s.OccurrenceKey != o.Key)), .. settings.Select(s => BySetting(duty, s, calendar))
                ],
            RecurrenceKind.QuarterlyDated => settings.Select(s => BySetting(duty, s, calendar)),
            _ => [],
        };
    }

    private static IEnumerable<Occurrence> ByRule(Duty duty, WorkCalendar calendar, DateTime now)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        for (int i = -MonthsBack; i <= 1; i++)
        {
            DateOnly month = new DateOnly(today.Year, today.Month, 1).AddMonths(i);
            DateOnly day = Recurrence.FlagCeremony(month.Year, month.Month, calendar);
            if (calendar.AddWorkingDays(day, -ShownWorkingDaysBefore) <= today)
            {
                string key = OccurrenceKey.Of(PeriodKind.Month, month.Year, month.Month);
                yield return Make(duty, key, duty.StartOn(day, calendar), 0, calendar);
            }
        }
    }

    private static Occurrence BySetting(Duty duty, EventSetting setting, WorkCalendar calendar)
    {
        Occurrence occurrence = Make(duty, setting.OccurrenceKey, setting.HeldAt, setting.Version, calendar);
        return occurrence with
        {
            Place = setting.Place ?? duty.Place,
            Details = setting.Details,
            NotHeld = setting.NotHeld,
            Reason = setting.Reason,
        };
    }

    private static Occurrence Make(Duty duty, string key, DateTime heldAt, int version, WorkCalendar calendar)
    {
        DateOnly due = calendar.AddWorkingDays(DateOnly.FromDateTime(heldAt), duty.DueWorkingDaysAfter ?? 0);
        return new Occurrence(duty.Id, key, heldAt, calendar.EndOf(due), duty.Place, version);
    }
}
