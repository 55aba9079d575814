using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>Targets that say more, and no number: what was done, beside the same days of the year before; never a percentage.</summary>
internal static class ComparedTargets
{
    public static Target Press(FigureSet figures)
    {
        IReadOnlyList<Said> now = figures.Of(DutyIds.Press);
        IReadOnlyList<Said> before = figures.YearBefore(DutyIds.Press);
        return now.Count == 0
            ? PlanTargets.Nothing(TargetId.Press)
            : PlanTargets.Make(
                TargetId.Press,
                TargetState.Watched,
                [
                    Compared(FigureName.PressIssues, "issues", now, before),
                    Compared(FigureName.PressInitiatives, "initiatives", now, before),
                    Compared(FigureName.PressExamples, "examples", now, before),
                ],
                now);
    }

    public static Target OnlineServices(FigureSet figures)
    {
        IReadOnlyList<Said> now = figures.Of(DutyIds.OnlineServices);
        IReadOnlyList<Said> before = figures.YearBefore(DutyIds.OnlineServices);
        return now.Count == 0
            ? PlanTargets.Nothing(TargetId.OnlineServices)
            : PlanTargets.Make(
                TargetId.OnlineServices,
                TargetState.Watched,
                [
                    Compared(FigureName.ServicePosts, "items", now, before),
                    Compared(FigureName.ServiceDocuments, "documents", now, before),
                    .. ShareTargets.Answered(FigureName.CommentsAnswered, now, "comments-answered", "comments-received"),
                ],
                now);
    }

    private static Figure Compared(FigureName name, string measure, IReadOnlyList<Said> now, IReadOnlyList<Said> before) => new(
        name,
        now.Sum(s => s.Number(measure)),
        Before: before.Count == 0 ? null : before.Sum(s => s.Number(measure)),
        Compared: true);
}
