using System.Collections.Frozen;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// Who is who and in which unit, on one day: who stands in for a head that day is part of it. Unit codes and principal names are
/// found in any letter case. Units that are closed or merged stay, so that what they reported keeps its name.
/// </summary>
public sealed class Roster
{
    private const int StandInRank = 1;

    private readonly FrozenDictionary<UnitCode, Unit> _unitsByCode;
    private readonly FrozenDictionary<Upn, Person> _peopleByUpn;
    private readonly FrozenDictionary<Guid, Person> _peopleByObjectId;
    private readonly FrozenDictionary<UnitCode, Person[]> _confirmers;
    private readonly FrozenDictionary<UnitCode, Delegation> _standIns;
    private readonly ILookup<Upn, FormerAccount> _former;

    /// <param name="units">Every unit, the closed ones too.</param>
    /// <param name="people">Everybody.</param>
    /// <param name="standIns">The delegations of the day.</param>
    /// <param name="former">The accounts that people had before.</param>
    /// <exception cref="ArgumentException">Two units share a code, or two people a principal name or an object id.</exception>
    public Roster(
        IEnumerable<Unit> units, IEnumerable<Person> people, IEnumerable<Delegation>? standIns = null,
        IEnumerable<FormerAccount>? former = null)
    {
        Units = [.. units];
        People = [.. people];
        _unitsByCode = Units.ToDictionary(unit => unit.Code).ToFrozenDictionary();
        _peopleByUpn = People.ToDictionary(person => person.Upn).ToFrozenDictionary();
        _peopleByObjectId = People.Where(person => person.AadObjectId is not null)
            .ToDictionary(person => person.AadObjectId!.Value).ToFrozenDictionary();
        _standIns = (standIns ?? []).GroupBy(delegation => delegation.UnitCode)
            .ToFrozenDictionary(group => group.Key, group => group.MaxBy(delegation => delegation.At)!);
        _confirmers = People.Where(person => RankOfConfirmer(person) is not null)
            .Select(person => (Unit: person.UnitCode, Person: person, Rank: RankOfConfirmer(person)))
            .Concat(_standIns.Values.Where(delegation => StandInOf(delegation) is not null)
                .Select(delegation => (Unit: delegation.UnitCode, Person: StandInOf(delegation)!, Rank: (int?)StandInRank)))
            .GroupBy(entry => entry.Unit)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(entry => entry.Rank).Select(entry => entry.Person).Distinct()
                .ToArray());
        _former = (former ?? []).ToLookup(account => account.Upn);
        OpenUnits = [.. Units.Where(unit => !unit.IsClosed)];
        ReportingUnits = [.. OpenUnits.Where(unit => AddresseeOf(unit.Code) is not null)];
    }

    public IReadOnlyList<Unit> Units { get; }

    /// <summary>Those that are not closed or merged; what they were once asked for they owe, whoever leads them now.</summary>
    public IReadOnlyList<Unit> OpenUnits { get; }

    public IReadOnlyList<Person> People { get; }

    /// <summary>
    /// The units that owe duties: those with a head, a chief of office or, while they have no head, a deputy. The directorate has
    /// directors and another agency has externals, so neither is among them; nor are closed and merged units.
    /// </summary>
    public IReadOnlyList<Unit> ReportingUnits { get; }

    public Person? Find(Guid aadObjectId) => _peopleByObjectId.GetValueOrDefault(aadObjectId);

    /// <param name="upn">In any letter case, as it was typed or kept.</param>
    public Person? FindByUpn(string upn) => _peopleByUpn.GetValueOrDefault(Upn.Kept(upn));

    /// <summary>Whether somebody is who did something, by account, also one that they had before.</summary>
    /// <param name="upn">The principal name that it was done under.</param>
    /// <param name="objectId">The object id; null where it was not kept.</param>
    public bool IsSame(Person who, Upn upn, Guid? objectId) =>
        who.Upn == upn
        || (objectId is not null && who.AadObjectId == objectId)
        || _former[who.Upn].Any(was => was.WasUpn == upn || (objectId is not null && was.WasObjectId == objectId));

    /// <exception cref="KeyNotFoundException">No unit has this code.</exception>
    public Unit Unit(string code) => FindUnit(code) ?? throw new KeyNotFoundException($"Danh sách không có đơn vị '{code}'.");

    /// <param name="code">In any letter case, as it was typed or kept; the unit has the roster's own spelling.</param>
    public Unit? FindUnit(string code) => _unitsByCode.GetValueOrDefault(UnitCode.Kept(code));

    /// <summary>The head; of a merged unit its successor's.</summary>
    public Person? HeadOf(UnitCode unitCode) =>
        ConfirmersOf(unitCode).FirstOrDefault(person => person.Role.LeadsUnit() && person.UnitCode == SuccessorOf(unitCode));

    /// <summary>
    /// Who gets what is addressed to a unit: whom the head delegated for today; a deputy while the head is away or there is no head;
    /// else the head. Null where nobody can.
    /// </summary>
    public Person? AddresseeOf(UnitCode unitCode)
    {
        Delegation? today = _standIns.GetValueOrDefault(SuccessorOf(unitCode));
        Person? head = HeadOf(unitCode);
        return today switch
        {
            null => head ?? DeputyOf(unitCode),
            _ => StandInOf(today) ?? DeputyOf(unitCode) ?? head,
        };
    }

    /// <summary>Who may confirm for the unit: its head, today's delegate, deputies, contacts; of a merged unit its successor's.</summary>
    public IReadOnlyList<Person> ConfirmersOf(UnitCode unitCode) => _confirmers.GetValueOrDefault(SuccessorOf(unitCode)) ?? [];

    /// <summary>The units whose messages come to a person today.</summary>
    public IReadOnlyList<Unit> ActsFor(Person who) =>
        [.. ReportingUnits.Where(unit => AddresseeOf(unit.Code)?.Upn == who.Upn)];

    /// <summary>The unit itself, or the one that its work went to in the end.</summary>
    public UnitCode SuccessorOf(UnitCode unitCode) => SuccessorOf(unitCode, DateOnly.MaxValue);

    /// <summary>The unit that does on a day what a unit did: itself while it existed.</summary>
    public UnitCode SuccessorOf(UnitCode unitCode, DateOnly on)
    {
        UnitCode code = unitCode;
        // As many steps as there are units: data that goes round in a circle must not hang the bot.
        for (
            int step = 0; step < Units.Count
                && FindUnit(code) is { MergedInto: { } next } unit
                && unit.ClosedOn.GetValueOrDefault() <= on; step++)
        {
            code = next;
        }

        return code;
    }

    /// <summary>The units whose work a unit does: itself first, then those merged into it.</summary>
    public IReadOnlyList<Unit> WorkOf(UnitCode unitCode) =>
    [
        .. Units.Where(unit => unit.Code == unitCode),
        .. Units.Where(unit => unit.MergedInto is not null && unit.Code != unitCode && SuccessorOf(unit.Code) == unitCode),
    ];

    /// <summary>The units directly under a unit that still exist.</summary>
    public IReadOnlyList<Unit> ChildrenOf(UnitCode unitCode) => [.. OpenUnits.Where(unit => unit.ParentCode == unitCode)];

    public IReadOnlyList<Person> MembersOf(UnitCode unitCode) => [.. People.Where(person => person.UnitCode == unitCode)];

    public IReadOnlyList<Person> WithRole(Role role) => [.. People.Where(person => person.Role == role)];

    /// <summary>Who stands in for the unit's head today, as it was said; null when nobody does.</summary>
    public Delegation? StandInFor(UnitCode unitCode) => _standIns.GetValueOrDefault(unitCode);

    private Person? DeputyOf(UnitCode unitCode) => ConfirmersOf(unitCode).FirstOrDefault(person => person.Role is Role.Deputy);

    // Somebody who has left the roster stands in for nobody.
    private Person? StandInOf(Delegation delegation) => delegation.ToUpn is { } upn ? FindByUpn(upn) : null;

    private static int? RankOfConfirmer(Person person) => person.Role switch
    {
        var role when role.LeadsUnit() => 0,
        Role.Deputy => 2,
        Role.Contact => 3,
        _ => null,
    };
}
