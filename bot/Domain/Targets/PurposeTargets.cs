using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// Purposes and requirements that have no number of their own (I.1-5, I.1-6, I.2-4): what speaks for them, so that a report need not be
/// silent. An activity speaks for one when its duty serves it, or when whoever recorded it said so.
/// </summary>
internal static class PurposeTargets
{
    // Whom everybody is asked to come to; what the plan counts of them is I.3-6.
    private static readonly string[] ForAllStaff = [DutyIds.Ceremony, DutyIds.Conference, DutyIds.Meetings];

    public static Target Of(TargetId id, FigureSet figures)
    {
        IReadOnlyList<Said> naming = Naming(figures, PlanTargets.ClauseOf(id));
        return naming.Count == 0
            ? PlanTargets.Nothing(id)
            : PlanTargets.Make(id, TargetState.Watched, [new Figure(FigureName.ActivitiesNaming, naming.Count)], naming);
    }

    /// <summary>Beside the activities: who was at those of the units' own, and how many people recorded one.</summary>
    public static Target StaffTakingPart(FigureSet figures)
    {
        string clause = PlanTargets.ClauseOf(TargetId.StaffTakingPart);
        IReadOnlyList<Said> own =
        [
            .. Done(figures).Where(
                s => !ForAllStaff.Contains(s.DutyId) && (s.Confirmation.Attendance is { Present: > 0 } || Names(s, clause, figures.Plan))),
        ];
        return own.Count == 0
            ? PlanTargets.Nothing(TargetId.StaffTakingPart)
            : PlanTargets.Make(
                TargetId.StaffTakingPart,
                TargetState.Watched,
                [
                    new Figure(FigureName.StaffPresent, own.Sum(s => (long)(s.Confirmation.Attendance?.Present ?? 0))),
                    new Figure(FigureName.StaffRecording, own.Select(s => s.Confirmation.ByUpn).Distinct().Count()),
                    new Figure(FigureName.ActivitiesNaming, Naming(figures, clause).Count),
                ],
                own);
    }

    private static IReadOnlyList<Said> Naming(FigureSet figures, string clause) =>
        [.. Done(figures).Where(s => Names(s, clause, figures.Plan))];

    private static IEnumerable<Said> Done(FigureSet figures) => figures.Confirmed(figures.Period).Where(s => !s.Confirmation.Nothing);

    private static bool Names(Said said, string clause, Plan plan) =>
        said.Confirmation.Topics.Contains(clause) || plan.FindDuty(said.DutyId)?.ClauseIds.Contains(clause) is true;
}
