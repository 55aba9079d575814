using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Targets;

/// <summary>
/// I.3-7: more than 3000 in the year, and exactly 3000 is not more. Only who was there in person counts; media are shown apart. Of an
/// event that units held together, the unit that was named reports the people and the others' figures count for nothing; where that unit
/// has reported none, those people are counted by nobody and shown apart.
/// </summary>
public static class PeopleReachedTarget
{
    public const int MoreThan = 3000;

    /// <summary>Whom each unit reached directly in the year up to the period's end, most first.</summary>
    public static IReadOnlyList<(UnitCode UnitCode, long Direct)> ByUnit(FigureSet figures) =>
    [
        .. Counted(figures)
            .GroupBy(s => s.Assignment.Id.UnitCode)
            .Select(group => (group.Key, group.Sum(s => (long)s.Confirmation.Reach!.Direct)))
            .Where(unit => unit.Item2 > 0)
            .OrderByDescending(unit => unit.Item2),
    ];

    internal static Target Of(FigureSet figures)
    {
        IReadOnlyList<Said> said = Counted(figures);
        IReadOnlyList<Said> unclaimed = Unclaimed(figures, said);
        if (said.Count + unclaimed.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.PeopleReached);
        }

        long direct = said.Sum(s => (long)s.Confirmation.Reach!.Direct);
        bool yearIsOver = DateOnly.FromDateTime(figures.Now) > ReportingPeriods.Containing(PeriodKind.Year, figures.Period.Last, figures.Rule).Last;
        return PlanTargets.Make(
            TargetId.PeopleReached,
            direct > MoreThan ? TargetState.Reached : yearIsOver ? TargetState.NotReached : TargetState.Watched,
            [
                new Figure(FigureName.ReachedDirect, direct),
                new Figure(FigureName.ReachedDirectInPeriod, said.Where(s => figures.Period.Contains(s.Confirmation.HeldOn)).Sum(s => (long)s.Confirmation.Reach!.Direct)),
                new Figure(FigureName.ReachedIndirect, said.Sum(s => (long)s.Confirmation.Reach!.Indirect)),
                .. unclaimed.Count == 0 ? Array.Empty<Figure>() : [new Figure(FigureName.ReachedUnclaimed, PeopleOf(unclaimed))],
            ],
            [.. said, .. unclaimed]);
    }

    // Reported elsewhere, where the unit named has no record of its own: of that day, or of the same month or quarter of the duty.
    private static IReadOnlyList<Said> Unclaimed(FigureSet figures, IReadOnlyList<Said> counted) =>
    [
        .. figures.Confirmed(figures.YearToPeriod).Where(s => s.Confirmation.Reach is { CountedBy: { } named, Direct: > 0 }
            && !counted.Any(own => own.Assignment.Id.UnitCode == named
                && (own.Confirmation.HeldOn == s.Confirmation.HeldOn || own.Assignment.Id.Subject == s.Assignment.Id.Subject))),
    ];

    // Several units may have reported the people of one event to the same unit: of one day the largest figure.
    private static long PeopleOf(IReadOnlyList<Said> unclaimed) => unclaimed
        .GroupBy(s => (s.Confirmation.Reach!.CountedBy, s.Confirmation.HeldOn))
        .Sum(day => (long)day.Max(s => s.Confirmation.Reach!.Direct));

    // From the year's first day: the target is of the whole year, whatever period was asked for.
    private static IReadOnlyList<Said> Counted(FigureSet figures) =>
        [.. figures.Confirmed(figures.YearToPeriod).Where(s => s.Confirmation.Reach is { CountedBy: null } reach && reach.Direct + reach.Indirect > 0)];
}
