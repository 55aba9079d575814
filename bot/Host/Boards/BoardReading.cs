using System.Collections.Concurrent;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Boards;

/// <summary>What every unit has to do or has done this year and last, under the unit that does it now, in the roster's order.</summary>
public sealed class BoardReading(UnitStore units, ReferenceData reference, BusinessClock clock)
{
    private const int ReadsAtOnce = 16;

    public async Task<IReadOnlyList<UnitAssignment>> WorkAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<Unit> open = reference.Roster.OpenUnits;
        ConcurrentDictionary<UnitCode, List<UnitAssignment>> found = [];
        await Parallel.ForEachAsync(
            open,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                List<UnitAssignment> own = [];
                foreach (Unit each in reference.Roster.WorkOf(unit.Code))
                {
                    foreach (Stored<Assignment> stored in await units.AssignmentsAsync(each.Code, clock.Today, ct))
                    {
                        own.Add(new UnitAssignment(unit.Code, stored.State));
                    }
                }

                found[unit.Code] = own;
            });
        return [.. open.SelectMany(unit => found[unit.Code])];
    }
}
