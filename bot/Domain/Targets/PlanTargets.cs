
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
        PurposeTargets.Of(TargetId.FriendlyService, figures),
        PurposeTargets.Of(TargetId.Effectiveness, figures),
        PurposeTargets.StaffTakingPart(figures),
    ];

    public static Target Of(TargetId id, FigureSet figures) => Of(figures).Single(t => t.Id == id);

    /// <summary>The clause of the plan that sets it.</summary>
    public static string ClauseOf(TargetId id) => id switch
    {
        TargetId.QuestionPage => "I.3-1",
        TargetId.Press => "I.3-2",
        TargetId.Procedures or TargetId.Dossiers => "I.3-3",
        TargetId.OnlineServices => "I.3-4",
        TargetId.Enterprises => "I.3-5",
        TargetId.StaffInformed => "I.3-6",
        TargetId.PeopleReached => "I.3-7",
        TargetId.Events => "II.2.a",
        TargetId.FriendlyService => "I.1-5",
        TargetId.Effectiveness => "I.1-6",
        TargetId.StaffTakingPart => "I.2-4",
        TargetId.Reports => "III.3",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, null),
    };

    /// <summary>Whether the plan says how much it is to be; of its purposes and requirements (I.1, I.2) it does not.</summary>
    public static bool IsMeasured(TargetId id) =>
        id is not (TargetId.FriendlyService or TargetId.Effectiveness or TargetId.StaffTakingPart);

    internal static Target Make(TargetId id, TargetState state, IReadOnlyList<Figure> figures, IReadOnlyList<Said> sources) =>
        new(id, state, figures, [.. sources.Select(s => s.Assignment.Id)])
        {
            Adjusted = sources.Count(s => s.Confirmation.AfterFreeze is not null),
        };

    /// <summary>Nothing was reported yet, so nothing can be said.</summary>
    internal static Target Nothing(TargetId id) => new(id, TargetState.Watched, [], []);
}
