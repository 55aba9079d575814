namespace TeamsReformBot.Domain.Occurrences;

/// <summary>
/// In which years' rows something is found: they are kept by the year in the occurrence's key, which need not be the year of its days.
/// </summary>
public static class OccurrenceYears
{
    /// <summary>
    /// What matters on a day: December's is still owed in January, and the first periods of a reporting year begin, and its first events
    /// are set, in the December before.
    /// </summary>
    public static IEnumerable<int> Around(DateOnly today) => Enumerable.Range(today.Year - 1, today.Month == 12 ? 3 : 2);

    /// <summary>
    /// What may have happened in a reporting year or the one before it: what arose on demand has the year in which it was recorded.
    /// </summary>
    public static IEnumerable<int> OfFigures(int year) => Enumerable.Range(year - 1, 3);
}
