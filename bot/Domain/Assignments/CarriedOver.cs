using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// What a unit had received in earlier periods and not answered by their end. It is counted when a period is confirmed and kept with that
/// confirmation, so that whatever is set right later leaves a frozen period's figures as they were.
/// </summary>
public static class CarriedOver
{
    /// <summary>What comes into an occurrence's period, by the id of the measure that was received; null where nothing does.</summary>
    /// <param name="id">The occurrence that is to be confirmed.</param>
    /// <param name="known">The unit's assignments, of as many years as are at hand.</param>
    public static IReadOnlyDictionary<string, long>? Into(AssignmentId id, Duty duty, IEnumerable<Assignment> known, PeriodRule rule)
    {
        Measure[] parts = [.. duty.Measures.Where(m => m is { CarriesOver: true, Of: not null })];
        if (parts.Length == 0 || OccurrenceKey.PeriodOf(id.OccurrenceKey, rule) is not { } period)
        {
            return null;
        }

        Confirmation[] earlier =
        [
            .. known.Where(a => a.Id.DutyId == id.DutyId && a.Id.UnitCode == id.UnitCode && a.Confirmation is not null)
                .Select(a => (Period: OccurrenceKey.PeriodOf(a.Id.OccurrenceKey, rule), Said: a.Confirmation!))
                .Where(a => a.Period?.Last < period.First)
                .OrderBy(a => a.Period!.First)
                .Select(a => a.Said),
        ];
        Dictionary<string, long> left = parts.ToDictionary(p => p.Of!, p => Left(p, earlier)).Where(l => l.Value > 0).ToDictionary();
        return left.Count > 0 ? left : null;
    }

    // What the first of them found open stands for the years before it. What was answered beyond what is known of leaves nothing.
    private static long Left(Measure part, Confirmation[] earlier) => earlier.Aggregate(
        earlier.Length > 0 ? earlier[0].CarriedOf(part.Of!) : 0L,
        (open, said) => Math.Max(0, open + Number(said, part.Of!) - Number(said, part.Id)));

    private static long Number(Confirmation said, string measureId) =>
        long.TryParse(said.Measures.GetValueOrDefault(measureId), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : 0;
}
