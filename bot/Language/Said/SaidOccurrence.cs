using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Language.Said;

/// <summary>
/// Whether an assignment is of the period and the day that somebody named: what is said of one is never taken for another.
/// </summary>
public static class SaidOccurrence
{
    public static bool IsNamed(Slots said) => said.Period is not null || said.Date is not null;

    /// <summary>Whether what is named, if anything is, is the assignment's.</summary>
    public static bool Fits(Slots said, Assignment assignment, PeriodRule rule) =>
        (said.Period is not { } period || IsOf(period, assignment.Id.OccurrenceKey))
        && (said.Date is not { } day || IsOn(day, said.Until ?? day, assignment, rule));

    // A month's ceremony is one of its quarter too, and a quarter's meeting one of the month in which it was.
    private static bool IsOf(SaidPeriod said, string key)
    {
        if (OccurrenceKey.Parse(key) is not var (kind, year, number))
            return false;

        (int from, int to) = MonthsOf(kind, number);
        (int first, int last) = MonthsOf(said.Kind, said.Number);
        return (said.Year ?? year) == year && ((first <= from && to <= last) || (from <= first && last <= to));
    }

    // An event may be held some days off the one that was set, within its month or quarter.
    private static bool IsOn(DateOnly first, DateOnly last, Assignment assignment, PeriodRule rule)
    {
        DateOnly held = DateOnly.FromDateTime(assignment.HeldAt);
        if (first <= held && held <= last)
            return true;
        if (OccurrenceKey.Parse(assignment.Id.OccurrenceKey) is not var (kind, year, number))
            return false;

        (int from, int to) = MonthsOf(kind, number);
        return (first.Year == year && from <= first.Month && first.Month <= to)
            || (OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is { } window && kind is not PeriodKind.Month && window.First <= first && first <= window.Last);
    }

    private static (int First, int Last) MonthsOf(PeriodKind kind, int number) => kind switch
    {
        PeriodKind.Month => (number, number),
        PeriodKind.Quarter => ((3 * number) - 2, 3 * number),
        PeriodKind.HalfYear => ((6 * number) - 5, 6 * number),
        PeriodKind.NineMonths => (1, 9),
        _ => (1, 12),
    };
}
