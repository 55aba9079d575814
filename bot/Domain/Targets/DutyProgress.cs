using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>A duty's assignments of a period: how many there are, how many are confirmed, how many are overdue.</summary>
public sealed record DutyProgress(Duty Duty, int Assigned, int Confirmed, int Overdue)
{
    /// <summary>The duties that have assignments in the period, in the plan's order. What the Office called off is not among them.</summary>
    public static IReadOnlyList<DutyProgress> Of(FigureSet figures) =>
    [
        .. figures.Plan.Duties.Select(duty =>
        {
            IReadOnlyList<Assignment> own =
            [
                .. figures.Assignments.Where(a => a.Id.DutyId == duty.Id
                    && a.Status is not AssignmentStatus.NotApplicable
                    && figures.Period.Contains(PeriodMembership.DayOf(a, duty, figures.Rule))),
            ];
            return new DutyProgress(duty, own.Count, own.Count(a => a.Confirmation is not null), own.Count(a => a.IsOverdue(figures.Now)));
        }).Where(progress => progress.Assigned > 0),
    ];
}
