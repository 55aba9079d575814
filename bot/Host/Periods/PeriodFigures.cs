using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Periods;

/// <summary>Every unit's assignments, as the figures of a period are made of them.</summary>
public sealed class PeriodFigures(UnitStore units, ReferenceData reference, IOptions<ReformOptions> options)
{
    // Enough to keep the wait short, few enough to leave the storage to others.
    private const int AtOnce = 8;

    /// <summary>
    /// The assignments that figures of the year, and of the year before, may come from, of all units: closed ones too, whose figures stay.
    /// </summary>
    public async Task<IReadOnlyList<Assignment>> AssignmentsAsync(int year, CancellationToken cancellationToken)
    {
        List<Assignment> found = [];
        foreach (Unit[] some in reference.Roster.Units.Chunk(AtOnce))
        {
            foreach (IReadOnlyList<Stored<Assignment>> of in await Task.WhenAll(
                some.Select(u => units.AssignmentsAsync(u.Code, year, cancellationToken))))
            {
                found.AddRange(of.Select(stored => stored.State));
            }
        }

        return found;
    }

    /// <summary>
    /// The units that still owe something for a period, most first. The report itself is written from the figures, and is none of them.
    /// </summary>
    public async Task<IReadOnlyList<UnitMissing>> MissingAsync(ReportingPeriod period, CancellationToken cancellationToken) =>
    [
        .. Work.In(period, await AssignmentsAsync(period.Year, cancellationToken), reference.PlanOf(period.Year), options.Value.PeriodRule)
            .Where(a => a.IsOwed && a.Id.DutyId != DutyIds.Report)
            .GroupBy(a => a.Id.UnitCode)
            .Select(group => new UnitMissing(reference.Roster.Unit(group.Key), group.Count()))
            .OrderByDescending(missing => missing.Count),
    ];
}
