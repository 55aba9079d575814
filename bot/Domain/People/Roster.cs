using System.Collections.Frozen;

namespace TeamsReformBot.Domain.People;

/// <summary>Who is who and in which unit. Unit codes and principal names are found in any letter case.</summary>
public sealed class Roster
{
    private readonly FrozenDictionary<string, Unit> _unitsByCode;
    private readonly FrozenDictionary<string, Person> _peopleByUpn;
    private readonly FrozenDictionary<Guid, Person> _peopleByObjectId;
    private readonly FrozenDictionary<string, Person[]> _confirmers;

    /// <exception cref="ArgumentException">Two units share a code, or two people a principal name or an object id.</exception>
    public Roster(IEnumerable<Unit> units, IEnumerable<Person> people)
    {
        Units = [.. units];
        People = [.. people];
        _unitsByCode = Units.ToDictionary(unit => unit.Code, StringComparer.OrdinalIgnoreCase).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _peopleByUpn = People.ToDictionary(person => person.Upn, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _peopleByObjectId = People.Where(person => person.AadObjectId is not null)
            .ToDictionary(person => person.AadObjectId!.Value).ToFrozenDictionary();
        _confirmers = People.Where(person => RankOfConfirmer(person) is not null)
            .GroupBy(person => person.UnitCode, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(RankOfConfirmer).ToArray(), StringComparer.OrdinalIgnoreCase);
        ReportingUnits = [.. Units.Where(unit => HeadOf(unit.Code) is not null)];
    }

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Person> People { get; }

    /// <summary>
    /// The units that owe duties: those with a head or a chief of office. The directorate has directors and another agency has
    /// externals, so neither is among them.
    /// </summary>
    public IReadOnlyList<Unit> ReportingUnits { get; }

    public Person? Find(Guid aadObjectId) => _peopleByObjectId.GetValueOrDefault(aadObjectId);

    public Person? FindByUpn(string upn) => _peopleByUpn.GetValueOrDefault(upn);

    /// <exception cref="KeyNotFoundException">No unit has this code.</exception>
    public Unit Unit(string code) => FindUnit(code) ?? throw new KeyNotFoundException($"Danh sách không có đơn vị '{code}'.");

    public Unit? FindUnit(string code) => _unitsByCode.GetValueOrDefault(code);

    public Person? HeadOf(string unitCode) => ConfirmersOf(unitCode).FirstOrDefault(person => person.Role.LeadsUnit());

    /// <summary>Who may confirm for the unit: its head, then deputies, then contacts.</summary>
    public IReadOnlyList<Person> ConfirmersOf(string unitCode) => _confirmers.GetValueOrDefault(unitCode) ?? [];

    public IReadOnlyList<Person> WithRole(Role role) => [.. People.Where(person => person.Role == role)];

    private static int? RankOfConfirmer(Person person) => person.Role switch
    {
        var role when role.LeadsUnit() => 0,
        Role.Deputy => 1,
        Role.Contact => 2,
        _ => null,
    };
}
