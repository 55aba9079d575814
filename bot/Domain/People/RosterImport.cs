using TeamsReformBot.Domain.Identity;


namespace TeamsReformBot.Domain.People;

/// <summary>
/// Takes in a whole list. Ids never change: a unit keeps its code's letter case and its history; one that the list no longer has
/// is closed, not forgotten. What only the bot knows (delegations, contacts, the pilot) stays, as far as it still fits.
/// </summary>
public static class RosterImport
{
    /// <param name="now">The roster as it is.</param>
    /// <param name="list">The list, read without faults.</param>
    /// <param name="today">From when on a unit that is missing is closed, and one that is new is asked for something.</param>
    public static RosterContent Next(RosterContent now, Roster list, DateOnly today)
    {
        Dictionary<UnitCode, UnitCode> codes = list.Units.ToDictionary(
            unit => unit.Code, unit => now.FindUnit(unit.Code)?.Code ?? unit.Code);
        List<Unit> units = [.. list.Units.Select(unit => Taken(unit, codes) with { From = FromOf(unit, now, today) })];
        units.AddRange(now.Units.Where(unit => list.FindUnit(unit.Code) is null)
            .Select(unit => unit.IsClosed ? unit : unit with { ClosedOn = today }));
        List<Person> people = [.. list.People.Select(person => person with { UnitCode = codes[person.UnitCode] })];
        HashSet<Guid> given = [.. people.Where(person => person.AadObjectId is not null).Select(person => person.AadObjectId!.Value)];
        return RosterUpkeep.Settle(now, now with
        {
            Units = units,
            People =
                [.. people.Select(person => person.AadObjectId is null ? person with { AadObjectId = Known(now, person, given) } : person)],
        });
    }

    /// <summary>
    /// Units of the list whose code is that of a unit of the roster but for accents: it would be closed, and another of its name begin.
    /// </summary>
    /// <param name="now">The roster as it is.</param>
    /// <param name="reading">The list, read without faults.</param>
    public static IReadOnlyList<RosterFault> Faults(RosterContent now, RosterReading reading)
    {
        ILookup<string, Unit> known = now.Units.ToLookup(unit => unit.Code.Likeness);
        return
        [
            .. from unit in reading.Roster!.Units
               where now.FindUnit(unit.Code) is null
               let like = known[unit.Code.Likeness].FirstOrDefault()
               where like is not null
               select new RosterFault(
                   reading.UnitRows[unit.Code], RosterFaultCode.UnitCodeLikeKnown, unit.Code, like.Code) { Sheet = reading.Sheet },
        ];
    }

    private static Unit Taken(Unit unit, Dictionary<UnitCode, UnitCode> codes) => unit with
    {
        Code = codes[unit.Code],
        ParentCode = unit.ParentCode is { } above ? codes[above] : null,
    };

    // New, or in being again: not the first list's units, which were there before the bot was.
    private static DateOnly? FromOf(Unit unit, RosterContent now, DateOnly today) => now.FindUnit(unit.Code) switch
    {
        { IsClosed: false } known => known.From,
        _ => now.Units.Count > 0 ? today : null,
    };

    // An account that the list gives to somebody else is theirs.
    private static Guid? Known(RosterContent now, Person person, HashSet<Guid> given) =>
        now.FindPerson(person.Upn)?.AadObjectId is { } id && given.Add(id) ? id : null;
}
