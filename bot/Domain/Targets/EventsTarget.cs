using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// II.2.a: twelve ceremonies and four conferences a year. A month's ceremony is one, however many units confirmed it, and it counts
/// only when somebody recorded what was spoken of. What the Office called off is not owed by anybody: it is named, and not in the whole.
/// </summary>
internal static class EventsTarget
{
    public static Target Of(FigureSet figures)
    {
        IReadOnlyList<Said> ceremonies = Held(figures, DutyIds.Ceremony);
        IReadOnlyList<Said> conferences = Held(figures, DutyIds.Conference);
        IReadOnlyList<CalledOffEvent> calledOff = [.. CalledOff(figures, DutyIds.Ceremony), .. CalledOff(figures, DutyIds.Conference)];
        int months = MonthsOf(figures.Period) - calledOff.Count(e => e.Duty.Id == DutyIds.Ceremony);
        int held = Occurrences(ceremonies);
        int withTopics = Occurrences(ceremonies.Where(s => s.Confirmation.Topics.Count > 0));
        int met = Occurrences(conferences);
        // Conferences come once a quarter: a month alone cannot owe one.
        int quarters = MonthsOf(figures.Period) / 3 - calledOff.Count(e => e.Duty.Id == DutyIds.Conference);
        bool enough = withTopics >= months && met >= quarters;
        Target target = PlanTargets.Make(
            TargetId.Events,
            months + quarters == 0 ? TargetState.NotArisen
                : enough ? TargetState.Reached
                : figures.PeriodIsOver ? TargetState.NotReached : TargetState.Watched,
            [
                new Figure(FigureName.Ceremonies, withTopics, months),
                new Figure(FigureName.CeremoniesWithoutTopics, held - withTopics),
                .. quarters == 0 ? Array.Empty<Figure>() : [new Figure(FigureName.Conferences, met, quarters)],
            ],
            [.. ceremonies, .. conferences]);
        return target with { CalledOff = calledOff };
    }

    // No unit held it, and none is asked for it any more.
    private static IEnumerable<CalledOffEvent> CalledOff(FigureSet figures, string dutyId) => figures.Assignments
        .Where(a => a.Id.DutyId == dutyId && IsOf(a, figures))
        .GroupBy(a => a.Id.OccurrenceKey)
        .Where(units => units.All(a => a.Status is AssignmentStatus.NotApplicable) && figures.Plan.FindDuty(dutyId) is not null)
        .OrderBy(units => units.Key, StringComparer.Ordinal)
        .Select(units => new CalledOffEvent(figures.Plan.Duty(dutyId), units.Key));

    /// <summary>How many events they were, however many units were there.</summary>
    internal static int Occurrences(IEnumerable<Said> said) => said.Select(s => s.Assignment.Id.OccurrenceKey).Distinct().Count();

    /// <summary>What units confirmed of a duty's events of the period.</summary>
    internal static IReadOnlyList<Said> Held(FigureSet figures, string dutyId) =>
    [
        .. figures.Assignments
            .Where(a => a.Id.DutyId == dutyId && a.Confirmation is { Nothing: false })
            .Where(a => IsOf(a, figures))
            .Select(a => new Said(a, a.Confirmation!))
            .OrderBy(s => s.Confirmation.HeldOn),
    ];

    // By the event's own month or quarter: a unit that met some days late still held that month's ceremony.
    private static bool IsOf(Assignment assignment, FigureSet figures) =>
        OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, figures.Rule) is { } own && figures.Period.Contains(own.Last);

    private static int MonthsOf(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Month => 1,
        PeriodKind.Quarter => 3,
        PeriodKind.HalfYear => 6,
        PeriodKind.NineMonths => 9,
        _ => 12,
    };
}
