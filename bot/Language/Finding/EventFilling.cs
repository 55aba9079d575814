using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Language.Finding;

/// <summary>Period, day and hour of an event that is set: they have to fit one another.</summary>
internal static partial class EventFilling
{
    /// <param name="isConference">Of a quarter; else a ceremony, of a month.</param>
    /// <param name="periods">All periods said.</param>
    /// <param name="days">All days said.</param>
    /// <param name="today">Vietnam's date.</param>
    /// <param name="doubts">What remains open is added.</param>
    public static (SaidPeriod? Period, DateOnly? Day) Of(bool isConference, IEnumerable<SaidPeriod> periods, IReadOnlyList<SaidDay> days, DateOnly today, List<Doubt> doubts)
    {
        if (days.Count > 1)
            doubts.Add(new(DoubtCode.SeveralDays));
        ILookup<bool, SaidPeriod> said = periods.ToLookup(period => !isConference || period.Kind is PeriodKind.Quarter);
        // "quý 4 tháng 12": half of a day.
        if (said[false].Any())
            doubts.Add(new(DoubtCode.DayIncomplete));
        var period = SlotFilling.Period(said[true], doubts);
        var date = days is [var only] ? Day(only, period, today, doubts) : null;
        if (!isConference)
            return (period ?? (date is { } held ? new(PeriodKind.Month, held.Year, held.Month) : null), date);
        if (date is not { } day)
            return (period, null);
        if (period is null)
            return (new(PeriodKind.Quarter, day.Year, Recurrence.QuarterOf(day)), day);

        var yearOfDay = YearOf(period.Number, day);
        if (yearOfDay is null || (period.Year ?? yearOfDay) != yearOfDay)
            doubts.Add(new(DoubtCode.DayOutsideQuarter, day, period.Year is { } year ? $"{period.Number}/{year}" : $"{period.Number}"));
        return (period with { Year = period.Year ?? yearOfDay ?? day.Year }, day);
    }

    /// <summary>Whether the folded sentence says that the event is not held.</summary>
    public static bool IsNotHeld(string folded) => NotHeld().IsMatch(folded);

    private static DateOnly? Day(SaidDay said, SaidPeriod? period, DateOnly today, List<Doubt> doubts)
    {
        var (day, doubt) = DayMeant.Of(said, 0, today, YearBy(period, said.Written));
        if (doubt is not null)
            doubts.Add(doubt);
        return day;
    }

    // A conference of the first quarter may be held in December, one of the fourth in January.
    private static int? YearBy(SaidPeriod? period, SaidDate? written) => (period, written) switch
    {
        ({ Kind: PeriodKind.Quarter, Number: 1, Year: { } next }, { Month: 12 }) => next - 1,
        ({ Kind: PeriodKind.Quarter, Number: 4, Year: { } last }, { Month: 1 }) => last + 1,
        _ => period?.Year,
    };

    // From the 15th before the quarter (reporting periods begin there) to a month after its end, as one held late still belongs to it.
    private static int? YearOf(int quarter, DateOnly date)
    {
        for (var year = date.Year - 1; year <= date.Year + 1; year++)
        {
            DateOnly begins = new(year, 3 * quarter - 2, 1);
            if (date >= begins.AddMonths(-1).AddDays(14) && date < begins.AddMonths(4))
                return year;
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\S)(?:(?:khong|ko|k|no) (?:to chuc|chao co|flag|conference)|huy|(?:bo|nghi) (?:le )?chao co)(?!\S)")]
    private static partial Regex NotHeld();
}
