using System.Collections.Concurrent;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Plans;

/// <summary>The plan's pages, with this year's state of what follows from a clause.</summary>
public sealed class PlanReading(ReferenceData reference, UnitStore units, BusinessClock clock, CardContexts contexts)
{
    private const int ReadsAtOnce = 16;

    /// <summary>The plan of the year that a button names, else the one in force.</summary>
    public Plan PlanOf(string? year) => reference.Plans.FirstOrDefault(p => p.Year.ToString(contexts.Culture) == year) ?? reference.Plan;

    public AdaptiveCard Overview(Plan plan, Person who) => PlanCard.Overview(plan, contexts.Now(), Permissions.MayEditPlan(who));

    public AdaptiveCard Part(Plan plan, string part) => PlanCard.Part(plan, part, contexts.Now());

    public async Task<AdaptiveCard?> ClauseAsync(Plan plan, string? id, Person who, CancellationToken cancellationToken)
    {
        if (plan.Clauses.FirstOrDefault(c => c.Id == id) is not { } clause)
        {
            return null;
        }

        Duty[] duties = [.. plan.Duties.Where(d => d.ClauseIds.Contains(clause.Id))];
        IReadOnlyList<Assignment> assignments = duties.Length == 0 ? [] : await OfYearAsync(plan.Year, cancellationToken);
        DutyState[] states = [.. duties.Select(d => StateOf(d, [.. assignments.Where(a => a.Id.DutyId == d.Id)]))];
        return PlanCard.OneClause(plan, clause, states, Permissions.MayEditPlan(who), contexts.Now());
    }

    private DutyState StateOf(Duty duty, IReadOnlyList<Assignment> of) => new(
        duty,
        of.Count,
        of.Count(a => a.Status is AssignmentStatus.Confirmed),
        of.Count(a => a.IsOverdue(clock.Now)),
        of.Count(a => a.Status is AssignmentStatus.Blocked),
        of.Count(a => a.Status is AssignmentStatus.NotApplicable));

    private async Task<IReadOnlyList<Assignment>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        ConcurrentBag<Assignment> found = [];
        await Parallel.ForEachAsync(
            reference.Roster.ReportingUnits,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, year, ct))
                {
                    if (stored.State.Id.Year == year)
                    {
                        found.Add(stored.State);
                    }
                }
            });
        return [.. found];
    }
}
