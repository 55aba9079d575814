using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// III.3: the reports on the period and on those within it, by the report's own period: it is written after the period's end.
/// </summary>
internal static class ReportsTarget
{
    public static Target Of(FigureSet figures)
    {
        IReadOnlyList<Assignment> owed =
        [
            .. figures.Assignments
                .Where(a => a.Id.DutyId == DutyIds.Report && a.Status is not AssignmentStatus.NotApplicable)
                .Where(
                    a => OccurrenceKey.PeriodOf(a.Id.OccurrenceKey, figures.Rule) is { } on
                        && figures.Period.Contains(on.Last)
                        && figures.Period.First <= on.First),
        ];
        if (owed.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.Reports);
        }

        IReadOnlyList<Said> sent = [.. owed.Where(a => a.Confirmation is not null).Select(a => new Said(a, a.Confirmation!))];
        int overdue = owed.Count(a => a.IsOverdue(figures.Now));
        return PlanTargets.Make(
            TargetId.Reports,
            overdue > 0 ? TargetState.NotReached
                : sent.Count == owed.Count && figures.PeriodIsOver ? TargetState.Reached
                : TargetState.Watched,
            [new Figure(FigureName.ReportsSent, sent.Count, owed.Count), new Figure(FigureName.ReportsOverdue, overdue)],
            sent);
    }
}
