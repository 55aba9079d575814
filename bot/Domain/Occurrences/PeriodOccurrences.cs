using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Occurrences;

/// <summary>The occurrences of duties that close with a period: one for each period that has begun and still matters.</summary>
public static class PeriodOccurrences
{
    // Long enough that no downtime loses one that a report still needs.
    private const int MonthsBack = 4;

    /// <summary>The report is asked for when its period nears its end.</summary>
    private const int ReportShownDaysBefore = 30;

    public static IEnumerable<Occurrence> Of(Duty duty, WorkCalendar calendar, PeriodRule rule, DateTime now)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        return duty.Recurrence.Kind switch
        {
            RecurrenceKind.Monthly => Periods(PeriodKind.Month, today, rule).Select(p => Closing(duty, p, calendar)),
            RecurrenceKind.Quarterly or RecurrenceKind.AtLeastOnceAQuarter =>
                Periods(PeriodKind.Quarter, today, rule).Select(p => Closing(duty, p, calendar)),
            RecurrenceKind.HalfYearly => Periods(PeriodKind.HalfYear, today, rule).Select(p => Closing(duty, p, calendar)),
            RecurrenceKind.Yearly when duty.Recurrence.Month is { } month => InMonth(duty, month, calendar, today),
            RecurrenceKind.Yearly => Periods(PeriodKind.Year, today, rule).Select(p => Closing(duty, p, calendar)),
            RecurrenceKind.PerReportingPeriod => Reports(duty, calendar, rule, today),
            _ => [],
        };
    }

    private static IEnumerable<ReportingPeriod> Periods(PeriodKind kind, DateOnly today, PeriodRule rule)
    {
        ReportingPeriod period = ReportingPeriods.Containing(kind, today.AddMonths(-MonthsBack), rule);
        while (period.First <= today)
        {
            yield return period;
            period = ReportingPeriods.Containing(kind, period.Last.AddDays(1), rule);
        }
    }

    private static Occurrence Closing(Duty duty, ReportingPeriod period, WorkCalendar calendar) => new(
        duty.Id,
        OccurrenceKey.Of(period.Kind, period.Year, period.Number),
        period.First.ToDateTime(TimeOnly.MinValue),
        calendar.EndOf(PeriodDeadlines.UnitDeadline(period, calendar)),
        null,
        0);

    // A yearly duty with a month of its own is asked for in that month and due on its last working day.
    private static IEnumerable<Occurrence> InMonth(Duty duty, int month, WorkCalendar calendar, DateOnly today)
    {
        DateOnly first = new(today.Year, month, 1);
        DateOnly last = first.AddMonths(1).AddDays(-1);
        if (first <= today && today <= last.AddMonths(MonthsBack))
        {
            yield return new Occurrence(
                duty.Id,
                OccurrenceKey.Of(PeriodKind.Year, today.Year, 1),
                first.ToDateTime(TimeOnly.MinValue),
                calendar.EndOf(calendar.OnOrBefore(last)),
                null,
                0);
        }
    }

    private static IEnumerable<Occurrence> Reports(Duty duty, WorkCalendar calendar, PeriodRule rule, DateOnly today)
    {
        foreach (int year in (int[])[today.Year - 1, today.Year])
        {
            foreach (ReportingPeriod period in ReportedPeriods.Of(duty, year, rule))
            {
                DateOnly asked = period.Last.AddDays(-ReportShownDaysBefore);
                if (asked <= today && today <= period.Last.AddMonths(MonthsBack))
                {
                    yield return new Occurrence(
                        duty.Id,
                        OccurrenceKey.Of(period.Kind, period.Year, period.Number),
                        period.First.ToDateTime(TimeOnly.MinValue),
                        calendar.EndOf(PeriodDeadlines.ReportDue(period, calendar, duty.Recurrence.DueDayOfLastMonth)),
                        null,
                        0)
                    {
                        AskedFrom = asked,
                    };
                }
            }
        }
    }
}
