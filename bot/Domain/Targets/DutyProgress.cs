using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>How far a duty's work of a period is.</summary>
public sealed record DutyProgress(Duty Duty, WorkCount Count)
{
    /// <summary>The duties that have work in the period, in the plan's order.</summary>
    public static IReadOnlyList<DutyProgress> Of(FigureSet figures)
    {
        ILookup<string, Assignment> byDuty = figures.Work.ToLookup(a => a.Id.DutyId);
        return
        [
            .. figures.Plan.Duties.Where(d => byDuty.Contains(d.Id))
                .Select(d => new DutyProgress(d, WorkCount.Of(byDuty[d.Id], figures.Now)))
        ];
    }
}
