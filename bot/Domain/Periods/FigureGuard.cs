using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Periods;

/// <summary>Which quarters' figures a fact changes, and whether it may once they are frozen: only with a reason.</summary>
public static class FigureGuard
{
    /// <summary>The keys of the quarters whose figures these facts change, each once.</summary>
    public static IReadOnlyList<string> QuartersOf(IEnumerable<AssignmentFact> facts, PeriodRule rule) =>
        [.. facts.SelectMany(Days).Select(day => Quarters.KeyOf(day, rule)).Distinct()];

    /// <summary>What is wrong with these facts when quarters are frozen; null when nothing is.</summary>
    public static Fault? Refusal(IEnumerable<AssignmentFact> facts, IEnumerable<PeriodFreeze> frozen, PeriodRule rule)
    {
        IReadOnlyList<string> changed = QuartersOf(facts.Where(fact => !HasReason(fact)), rule);
        return frozen.FirstOrDefault(freeze => changed.Contains(freeze.Key)) is { } freeze
            ? new Fault(FaultCode.PeriodFrozen, Fields.Reason, freeze.At)
            : null;
    }

    private static IEnumerable<DateOnly> Days(AssignmentFact fact) => fact switch
    {
        AssignmentFact.Confirmed f => [f.Confirmation.HeldOn],
        AssignmentFact.Corrected f => [f.Before.HeldOn, f.After.HeldOn],
        AssignmentFact.Withdrawn f => [f.Before.HeldOn],
        _ => [],
    };

    private static bool HasReason(AssignmentFact fact) => fact switch
    {
        AssignmentFact.Confirmed f => f.Confirmation.AfterFreeze is not null,
        AssignmentFact.Corrected f => f.After.AfterFreeze is not null,
        _ => false,
    };
}
