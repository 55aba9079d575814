using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// I.3-6: of all staff, who heard it: present, or briefed afterwards, told apart. Counted over the occasions of the period (ceremony,
/// conference, the unit's own meetings), each with the staff that the unit had on that day; whoever was excused stays in the whole and
/// is shown apart. A unit that has not reported proves nothing, late or not: the target is not reached before every unit that owes has.
/// </summary>
internal static class StaffInformedTarget
{
    private static readonly string[] Occasions = [DutyIds.Ceremony, DutyIds.Conference, DutyIds.Meetings];

    public static Target Of(FigureSet figures)
    {
        IReadOnlyList<Said> said =
        [
            .. figures.Confirmed(figures.Period)
                .Where(s => Occasions.Contains(s.DutyId) && s.Confirmation.Attendance is { Total: > 0 })
        ];
        if (said.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.StaffInformed);
        }

        int present = Sum(a => a.Present);
        int briefed = Sum(a => a.Briefed);
        int total = Sum(a => a.Total);
        int excused = Sum(a => a.Excused);
        int silent = Silent(figures);
        TargetState state = present + briefed < total ? TargetState.NotReached : silent > 0 ? TargetState.Watched : TargetState.Reached;
        return PlanTargets.Make(
            TargetId.StaffInformed,
            state,
            [
                new Figure(FigureName.Informed, present + briefed, total),
                new Figure(FigureName.InformedPresent, present),
                new Figure(FigureName.InformedBriefed, briefed),
                new Figure(FigureName.AbsentExcused, excused),
                new Figure(FigureName.AbsentOther, total - present - excused),
                new Figure(FigureName.UnitsNotReported, silent),
            ],
            said);

        int Sum(Func<Attendance, int> of) => said.Sum(s => of(s.Confirmation.Attendance!));
    }

    private static int Silent(FigureSet figures) => figures.Work
        .Where(a => a.IsOwed && Occasions.Contains(a.Id.DutyId))
        .Select(a => a.Id.UnitCode)
        .Distinct()
        .Count();
}
