using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// I.3-7: more than 3000 in the year, and exactly 3000 is not more. Only who was there in person counts; media are shown apart. An event
/// that units held together counts once, under one of them, and is marked until each has said that it was there: see
/// <see cref="JointEvents"/>.
/// </summary>
public static class PeopleReachedTarget
{
    public const int MoreThan = 3000;

    /// <summary>Whom each unit reached directly in the year up to the period's end, most first.</summary>
    public static IReadOnlyList<(UnitCode UnitCode, long Direct)> ByUnit(FigureSet figures) =>
    [
        .. Events(figures)
            .GroupBy(e => e.UnitCode)
            .Select(group => (group.Key, group.Sum(e => (long)e.Reach.Direct)))
            .Where(unit => unit.Item2 > 0)
            .OrderByDescending(unit => unit.Item2),
    ];

    internal static Target Of(FigureSet figures)
    {
        IReadOnlyList<CountedEvent> events = Events(figures);
        if (events.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.PeopleReached);
        }

        long direct = Direct(events);
        long open = Direct(events.Where(e => !e.Agreed));
        bool yearIsOver = DateOnly.FromDateTime(figures.Now) > ReportingPeriods.Containing(
            PeriodKind.Year, figures.Period.Last, figures.Rule).Last;
        Target target = PlanTargets.Make(
            TargetId.PeopleReached,
            direct > MoreThan ? TargetState.Reached : yearIsOver ? TargetState.NotReached : TargetState.Watched,
            [
                new Figure(FigureName.ReachedDirect, direct),
                new Figure(FigureName.ReachedDirectInPeriod, Direct(events.Where(e => figures.Period.Contains(e.HeldOn)))),
                new Figure(FigureName.ReachedIndirect, events.Sum(e => (long)e.Reach.Indirect)),
                .. open == 0 ? Array.Empty<Figure>() : [new Figure(FigureName.ReachedNotAgreed, open)],
            ],
            [.. events.Select(e => e.Records[0])]);
        return target with { Adjusted = events.Count(e => e.AfterFreeze) };
    }

    private static long Direct(IEnumerable<CountedEvent> events) => events.Sum(e => (long)e.Reach.Direct);

    // From the year's first day: the target is of the whole year, whatever period was asked for.
    private static IReadOnlyList<CountedEvent> Events(FigureSet figures) => new JointEvents(figures)
        .Of(figures.Confirmed(figures.YearToPeriod).Where(s => s.Confirmation.Reach is { } reach && reach.Direct + reach.Indirect > 0));
}
