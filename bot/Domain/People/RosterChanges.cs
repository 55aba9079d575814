namespace TeamsReformBot.Domain.People;

/// <summary>What of somebody or something was, and what it becomes.</summary>
public sealed record Changed<T>(T Before, T After)
    where T : class;

/// <summary>What one version of the roster does to another.</summary>
/// <param name="Renamed">Units of another name.</param>
/// <param name="Moved">Units under another unit.</param>
/// <param name="Adjusted">Units whose staff count, seat or part in the pilot is another.</param>
/// <param name="Closed">Units that are no more, by merger or otherwise.</param>
/// <param name="Leaving">People who are no longer on it.</param>
/// <param name="Vacant">Of Director and chief of office, what somebody was and nobody is any more: without them the chain stands
/// still.</param>
public sealed record RosterChanges(
    IReadOnlyList<Unit> NewUnits,
    IReadOnlyList<Changed<Unit>> Renamed,
    IReadOnlyList<Changed<Unit>> Moved,
    IReadOnlyList<Changed<Unit>> Adjusted,
    IReadOnlyList<Unit> Closed,
    IReadOnlyList<Person> NewPeople,
    IReadOnlyList<Changed<Person>> ChangedPeople,
    IReadOnlyList<Person> Leaving,
    IReadOnlyList<Role> Vacant)
{
    private static readonly Role[] Chain = [Role.Director, Role.ChiefOfOffice];

    public bool IsEmpty => UnitCount + PersonCount == 0;

    /// <summary>How many changes of units there are.</summary>
    public int UnitCount => NewUnits.Count + Renamed.Count + Moved.Count + Adjusted.Count + Closed.Count;

    /// <summary>How many people are new, other than before, or leaving.</summary>
    public int PersonCount => NewPeople.Count + ChangedPeople.Count + Leaving.Count;

    public static RosterChanges Between(RosterContent before, RosterContent after)
    {
        List<Changed<Unit>> units = [.. after.Units.SelectMany(
            unit => before.FindUnit(unit.Code) is { } old ? [new Changed<Unit>(old, unit)] : Array.Empty<Changed<Unit>>())];
        List<Changed<Person>> people = [.. after.People.SelectMany(
            person => before.FindPerson(person.Upn) is { } old ? [new Changed<Person>(old, person)] : Array.Empty<Changed<Person>>())];
        return new RosterChanges(
            [.. after.Units.Where(unit => !unit.IsClosed && (before.FindUnit(unit.Code) is not { } old || old.IsClosed))],
            [.. units.Where(pair => pair.Before.Name != pair.After.Name)],
            [.. units.Where(pair => pair.Before.ParentCode != pair.After.ParentCode)],
            [.. units.Where(pair => (pair.Before.StaffCount, pair.Before.OwnSeat) != (pair.After.StaffCount, pair.After.OwnSeat))],
            [.. units.Where(pair => pair.After.IsClosed && !pair.Before.IsClosed).Select(pair => pair.After)],
            [.. after.People.Where(person => before.FindPerson(person.Upn) is null)],
            [.. people.Where(pair => pair.Before != pair.After)],
            [.. before.People.Where(person => after.FindPerson(person.Upn) is null)],
            [.. Chain.Where(role => before.People.Any(person => person.Role == role) && after.People.All(person => person.Role != role))]);
    }
}
