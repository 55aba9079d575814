using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>What a unit's earlier periods left open, from its rows.</summary>
public sealed class CarriedFigures(UnitStore units, IOptions<ReformOptions> options)
{
    public async Task<IReadOnlyDictionary<string, long>?> IntoAsync(AssignmentId id, Duty duty, CancellationToken cancellationToken) =>
        duty.Measures.Any(m => m.CarriesOver)
            ? CarriedOver.Into(id, duty, (await units.AssignmentsAsync(id.UnitCode, id.Year, cancellationToken)).Select(s => s.State), options.Value.PeriodRule)
            : null;
}
