using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Joint;
using TeamsReformBot.Host.Periods;

namespace TeamsReformBot.Host.Targets;

/// <summary>The department's figures of a period, read anew each time: a target is never stored.</summary>
public sealed class TargetFigures(
    PeriodFigures figures, JointBook joint, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
{
    private PeriodRule Rule => options.Value.PeriodRule;

    /// <summary>Everybody of the department may see them; another agency's people see only their own.</summary>
    public static bool MaySee(Person who) => who.Role is not Role.External;

    public Task<FigureSet> ForFiguresAsync(SaidPeriod? said, CancellationToken cancellationToken) =>
        OfAsync(PeriodAsked.ForFigures(said, clock.Today, Rule), cancellationToken);

    public Task<FigureSet> ForSummaryAsync(SaidPeriod? said, CancellationToken cancellationToken) =>
        OfAsync(PeriodAsked.ForSummary(said, clock.Today, Rule), cancellationToken);

    /// <summary>Of the period that a button names; of the year so far where it names none.</summary>
    public Task<FigureSet> OfNameAsync(string? name, CancellationToken cancellationToken) =>
        OfAsync(PeriodName.Read(name, Rule) ?? PeriodAsked.ForFigures(null, clock.Today, Rule), cancellationToken);

    private async Task<FigureSet> OfAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
        new(reference.PlanOf(period.Year), await figures.AssignmentsAsync(period.Year, cancellationToken), period, Rule, clock.Now)
        {
            Joint = await joint.OfFiguresAsync(period.Year, cancellationToken),
        };
}
