
namespace TeamsReformBot.Domain.Targets;

/// <summary>The targets of the plan for a period, each from what the units confirmed.</summary>
public static class PlanTargets
{
    public static IReadOnlyList<Target> Of(FigureSet figures) =>
    [
        QuestionPageTarget.Of(figures),
        ComparedTargets.Press(figures),
        ShareTargets.Procedures(figures),
        ShareTargets.Dossiers(figures),
        ComparedTargets.OnlineServices(figures),
        ShareTargets.Enterprises(figures),
        StaffInformedTarget.Of(figures),
        PeopleReachedTarget.Of(figures),
        EventsTarget.Of(figures),
        ReportsTarget.Of(figures),
    ];

    public static Target Of(TargetId id, FigureSet figures) => Of(figures).Single(t => t.Id == id);

    internal static Target Make(TargetId id, TargetState state, IReadOnlyList<Figure> figures, IReadOnlyList<Said> sources) =>
        new(id, state, figures, [.. sources.Select(s => s.Assignment.Id)]) { Adjusted = sources.Count(s => s.Confirmation.AfterFreeze is not null) };

    /// <summary>Nothing was reported yet, so nothing can be said.</summary>
    internal static Target Nothing(TargetId id) => new(id, TargetState.Watched, [], []);
}
