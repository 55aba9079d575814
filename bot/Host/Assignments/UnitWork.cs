using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>What a unit still owes, for itself and for the units merged into it: open or blocked, overdue first, then by due date.</summary>
public sealed class UnitWork(UnitStore units, ReferenceData reference, AssignmentViews views, BusinessClock clock)
{
    public async Task<IReadOnlyList<AssignmentView>> OwedAsync(string unitCode, CancellationToken cancellationToken)
    {
        List<AssignmentView> owed = [];
        foreach (Unit unit in reference.Roster.WorkOf(unitCode))
        {
            foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, clock.Today.Year, cancellationToken))
            {
                if (stored.State.IsOwed)
                {
                    owed.Add(await views.OfAsync(stored.State, cancellationToken));
                }
            }
        }

        return [.. owed.OrderBy(v => v.Assignment.DueAt)];
    }
}
