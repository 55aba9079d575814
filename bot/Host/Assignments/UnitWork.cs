using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>
/// What a unit still owes, for itself and for the units merged into it: open or blocked, overdue first, then by due date.
/// </summary>
public sealed class UnitWork(UnitStore units, ReferenceData reference, AssignmentViews views, BusinessClock clock)
{
    public async Task<IReadOnlyList<AssignmentView>> OwedAsync(UnitCode unitCode, CancellationToken cancellationToken) =>
        await OwedAsync(reference.Roster.WorkOf(unitCode), cancellationToken);

    /// <summary>The same of all units that a person acts for today, when this unit is among them; else of this unit alone.</summary>
    public async Task<IReadOnlyList<AssignmentView>> OwedAsync(Person who, UnitCode unitCode, CancellationToken cancellationToken) =>
        await OwedAsync(UnitsOf(who, unitCode), cancellationToken);

    /// <summary>The units whose work a person sees in one list with this unit's.</summary>
    public IReadOnlyList<Unit> UnitsOf(Person who, UnitCode unitCode)
    {
        UnitCode code = reference.Roster.SuccessorOf(unitCode);
        IReadOnlyList<Unit> own = reference.Roster.ActsFor(who);
        return own.Any(u => u.Code == code) ? [.. own.SelectMany(u => reference.Roster.WorkOf(u.Code))] : reference.Roster.WorkOf(code);
    }

    public async Task<IReadOnlyList<AssignmentView>> OwedAsync(IReadOnlyList<Unit> ofUnits, CancellationToken cancellationToken)
    {
        List<AssignmentView> owed = [];
        foreach (Unit unit in ofUnits)
        {
            foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, clock.Today, cancellationToken))
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
