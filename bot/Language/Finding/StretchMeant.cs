namespace TeamsReformBot.Language.Finding;

/// <summary>Which day or stretch of days is meant by all the days of a sentence.</summary>
internal static class StretchMeant
{
    // What is longer is two days that do not belong together: "từ 15/12 đến 10/12".
    private const int Longest = 183;

    /// <param name="said">The days in their order.</param>
    /// <param name="direction">-1 the speaker looks back, 1 ahead, 0 either.</param>
    /// <param name="today">Vietnam's date.</param>
    /// <param name="doubts">What remains open is added.</param>
    /// <returns>The day, or the first and the last; null where none is clear.</returns>
    public static (DateOnly? First, DateOnly? Last) Of(IReadOnlyList<SaidDay> said, int direction, DateOnly today, List<Doubt> doubts)
    {
        var days = said.Distinct().ToArray();
        if (days is [{ First: { } begins } ends])
            return Stretch(begins, Day(ends), doubts);
        if (days is [{ Until: { } sunday } week])
            return (week.Exact, sunday);
        // The end says the year: of "từ 1/12 đến 10/12" on the third the first is past.
        if (days is [{ Written: { } first, Weekday: null, IsLunar: false }, { IsLimit: true } end])
            return Stretch(first, Day(end), doubts);

        DateOnly[] clear = [.. days.Select(Day).OfType<DateOnly>().Distinct()];
        if (clear.Length > 2)
            doubts.Add(new(DoubtCode.SeveralDays));
        if (clear is [var one, var other] && days is [_, { IsLimit: true }] && one > other)
            doubts.Add(new(DoubtCode.LastBeforeFirst, one, other));
        return clear switch { [var only] => (only, null), [var from, var until] => (from, until), _ => (null, null) };

        DateOnly? Day(SaidDay day)
        {
            var (clearly, doubt) = DayMeant.Of(day, direction, today);
            if (doubt is not null)
                doubts.Add(doubt);
            return clearly;
        }
    }

    private static (DateOnly?, DateOnly?) Stretch(SaidDate begins, DateOnly? last, List<Doubt> doubts)
    {
        if (last is not { } until)
            return (null, null);
        if (DayMeant.FirstOf(begins, until) is not { } first)
        {
            doubts.Add(new(DoubtCode.NoSuchDay, begins.Written));
            return (null, null);
        }

        if (first <= until && until.DayNumber - first.DayNumber <= Longest)
            return (first, until);
        doubts.Add(new(DoubtCode.LastBeforeFirst, begins.Written, until));
        return (null, null);
    }
}
