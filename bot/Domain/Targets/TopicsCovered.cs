using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>A content of II.1 and how many activities spoke of it.</summary>
public sealed record TopicCovered(Clause Clause, int Activities);

/// <summary>
/// I.2-1: the plan's contents that still run, each with its activities in the period; what has ended is never among them.
/// </summary>
public static class TopicsCovered
{
    /// <returns>In the plan's order.</returns>
    public static IReadOnlyList<TopicCovered> Of(FigureSet figures)
    {
        JointEvents events = new(figures);
        // Of an event held together the topics are those that any of its units recorded, each once.
        Dictionary<string, int> counts = figures.Confirmed(figures.Period)
            .SelectMany(s => s.Confirmation.Topics.Select(
                topic => (Topic: topic, Activity: ActivityOf(events.OriginalOf(s.Assignment.Id), figures.Plan))))
            .Distinct()
            .GroupBy(c => c.Topic)
            .ToDictionary(group => group.Key, group => group.Count());
        return [.. figures.Plan.Topics.Select(clause => new TopicCovered(clause, counts.GetValueOrDefault(clause.Id)))];
    }

    // The department's ceremony or conference is one activity, whichever units were there; all else is each unit's own.
    private static string ActivityOf(AssignmentId id, Plan plan)
    {
        bool together = plan.FindDuty(id.DutyId)?.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated;
        return together ? id.Subject : $"{id.UnitCode}|{id.Subject}";
    }
}
