using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// Which quarters' figures a fact changes, and whether it may once they are frozen: only with a reason. What was done counts to the
/// quarter of its day; a ceremony or conference, as an event, also to that of the month or quarter that it was held for.
/// </summary>
public static class FigureGuard
{
    /// <summary>The keys of the quarters whose figures these facts change, each once.</summary>
    public static IReadOnlyList<string> QuartersOf(IEnumerable<FactOf> facts, PeriodRule rule) =>
        [.. facts.SelectMany(f => QuartersOf(f, rule)).Distinct()];

    /// <summary>What is wrong with these facts when quarters are frozen; null when nothing is.</summary>
    public static Fault? Refusal(IEnumerable<FactOf> facts, IEnumerable<PeriodFreeze> frozen, PeriodRule rule)
    {
        IReadOnlyList<string> changed = QuartersOf(facts.Where(f => !HasReason(f.Fact)), rule);
        return frozen.FirstOrDefault(freeze => changed.Contains(freeze.Key)) is { } freeze
            ? new Fault(FaultCode.PeriodFrozen, Fields.AfterFreeze, freeze.At)
            : null;
    }

    private static IEnumerable<string> QuartersOf(FactOf of, PeriodRule rule)
    {
        IEnumerable<DateOnly> days = Days(of.Fact);
        IEnumerable<DateOnly> own = days.Any()
            && DutyIds.IsEvent(of.Id.DutyId)
            && OccurrenceKey.PeriodOf(of.Id.OccurrenceKey, rule) is { } period
            ? [period.Last]
            : [];
        return days.Concat(own).Select(day => Quarters.KeyOf(day, rule));
    }

    private static IEnumerable<DateOnly> Days(AssignmentFact fact) => fact switch
    {
        AssignmentFact.Confirmed f => [f.Confirmation.HeldOn],
        AssignmentFact.Corrected f => [f.Before.HeldOn, f.After.HeldOn],
        AssignmentFact.TakenBack f => [f.Before.HeldOn],
        _ => [],
    };

    private static bool HasReason(AssignmentFact fact) => fact switch
    {
        AssignmentFact.Confirmed f => f.Confirmation.AfterFreeze is not null,
        AssignmentFact.Corrected f => f.After.AfterFreeze is not null,
        _ => false,
    };
}
