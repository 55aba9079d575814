using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Events;

/// <summary>Which contents II.1 to speak of next: those of the running plan, the ones not yet spoken of this year first.</summary>
public static class SuggestTopics
{
    /// <param name="plan">What has ended is not among its topics.</param>
    /// <param name="covered">The ids of the clauses already spoken of.</param>
    public static IReadOnlyList<(Clause Topic, bool Covered)> Of(Plan plan, IReadOnlySet<string> covered) =>
    [
        .. plan.Topics.Select(topic => (topic, covered.Contains(topic.Id))).OrderBy(t => t.Item2).ThenBy(t => t.topic.Ordinal),
    ];
}
