using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>An assignment with what was confirmed.</summary>
public sealed record Said(Assignment Assignment, Confirmation Confirmation)
{
    public string DutyId => Assignment.Id.DutyId;

    /// <summary>A measure's whole number; 0 where it was not given.</summary>
    public long Number(string measureId) =>
        long.TryParse(Confirmation.Measures.GetValueOrDefault(measureId), NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : 0;

    /// <summary>What was left open of a measure when the first of each unit was confirmed.</summary>
    /// <param name="said">Oldest first.</param>
    public static long CarriedInto(IReadOnlyList<Said> said, string measureId) => said
        .GroupBy(s => s.Assignment.Id.UnitCode)
        .Sum(unit => unit.First().Confirmation.CarriedOf(measureId));
}

/// <summary>What all units confirmed, as the targets of a period are computed from it.</summary>
/// <param name="plan">The plan that runs.</param>
/// <param name="assignments">Every unit's that may count to the period's year or the year before.</param>
/// <param name="period">The period asked for; the days after today count for nothing.</param>
/// <param name="rule">How days are counted to periods.</param>
/// <param name="now">Vietnam local.</param>
public sealed class FigureSet(Plan plan, IReadOnlyList<Assignment> assignments, ReportingPeriod period, PeriodRule rule, DateTime now)
{
    /// <summary>What units said of events that others recorded as held together with them.</summary>
    public IReadOnlyList<JointItem> Joint { get; init; } = [];

    public Plan Plan => plan;

    public ReportingPeriod Period => period;

    public PeriodRule Rule => rule;

    public DateTime Now => now;

    /// <summary>Every assignment, done or not.</summary>
    public IReadOnlyList<Assignment> Assignments => assignments;

    /// <summary>The period's work, done or not.</summary>
    public IEnumerable<Assignment> Work => Periods.Work.In(period, assignments, plan, rule);

    public bool PeriodIsOver => DateOnly.FromDateTime(now) > period.Last;

    /// <summary>The year's days up to the period's last.</summary>
    public ReportingPeriod YearToPeriod
    {
        get
        {
            ReportingPeriod year = ReportingPeriods.Containing(PeriodKind.Year, period.Last, rule);
            return year with { Last = period.Last };
        }
    }

    /// <summary>What was confirmed of a duty in the period, oldest first.</summary>
    public IReadOnlyList<Said> Of(string dutyId) => In(period, dutyId);

    public IReadOnlyList<Said> In(ReportingPeriod days, string dutyId) =>
        [.. Confirmed(days).Where(s => s.DutyId == dutyId)];

    /// <summary>What was confirmed of a duty in the same days of the year before: of a period that still runs, up to this day.</summary>
    public IReadOnlyList<Said> YearBefore(string dutyId)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        DateOnly last = period.Last < today ? period.Last : today;
        return In(period with { First = period.First.AddYears(-1), Last = last.AddYears(-1) }, dutyId);
    }

    /// <summary>What was confirmed in these days, oldest first.</summary>
    public IEnumerable<Said> Confirmed(ReportingPeriod days) => assignments
        .Where(a => a.Confirmation is { } c && days.Contains(c.HeldOn))
        .Select(a => new Said(a, a.Confirmation!))
        .OrderBy(s => s.Confirmation.HeldOn)
        .ThenBy(s => s.Confirmation.At);
}
