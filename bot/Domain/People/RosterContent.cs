using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>An account that somebody had before.</summary>
/// <param name="Upn">Whose: the present principal name.</param>
/// <param name="WasUpn">The principal name then.</param>
/// <param name="WasObjectId">The object id then; null where it was never seen.</param>
public sealed record FormerAccount(Upn Upn, Upn WasUpn, Guid? WasObjectId);

/// <summary>What the roster is made of, as it is kept, version by version.</summary>
public sealed record RosterContent(IReadOnlyList<Unit> Units, IReadOnlyList<Person> People)
{
    /// <summary>The hash of the installation's file that was imported last; null where none was.</summary>
    public string? FileHash { get; init; }

    public IReadOnlyList<Delegation> Delegations { get; init; } = [];

    /// <summary>The staff members whom their head named as contacts, by principal name: an import leaves them so.</summary>
    public IReadOnlyList<Upn> Contacts { get; init; } = [];

    /// <summary>The accounts that people had before: what was done under one of them was done by who has the present one.</summary>
    public IReadOnlyList<FormerAccount> Former { get; init; } = [];

    public static RosterContent Of(Roster roster) => new(roster.Units, roster.People);

    public Person? FindPerson(string upn) => People.FirstOrDefault(person => person.Upn == upn);

    public Unit? FindUnit(string code) => Units.FirstOrDefault(unit => unit.Code == code);

    /// <summary>Whoever answers for a unit by their role: its head, or the chief of office.</summary>
    public Person? LeaderOf(UnitCode unitCode) =>
        People.FirstOrDefault(person => person.Role.LeadsUnit() && person.UnitCode == unitCode);

    /// <summary>Whether a unit stands under another, directly or further below.</summary>
    public bool IsBelow(Unit unit, Unit other)
    {
        Unit? above = unit;
        // As many steps as there are units: data that goes round in a circle must not hang the bot.
        for (int step = 0; step < Units.Count && above?.ParentCode is { } next; step++)
        {
            above = FindUnit(next);
            if (above?.Code == other.Code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With a unit in its new state.</summary>
    public RosterContent With(Unit after) => this with { Units = [.. Units.Select(unit => unit.Code == after.Code ? after : unit)] };

    /// <summary>With somebody in their new state in their place; at the end where they are new.</summary>
    public RosterContent With(Person? before, Person after) => this with
    {
        People = before is null ? [.. People, after] : [.. People.Select(person => person == before ? after : person)],
    };

    /// <summary>With somebody under another principal name; what was said of them is said of that.</summary>
    public RosterContent WithAccount(Person person, Upn upn) => With(person, person with { Upn = upn, AadObjectId = null }) with
    {
        Contacts = [.. Contacts.Select(contact => contact == person.Upn ? upn : contact)],
        Delegations = [.. Delegations.Select(d => d.ToUpn == person.Upn ? d with { ToUpn = upn } : d)],
        Former =
        [
            .. Former.Select(former => former.Upn == person.Upn ? former with { Upn = upn } : former),
            new FormerAccount(upn, person.Upn, person.AadObjectId),
        ],
    };

    /// <summary>Without somebody who leaves.</summary>
    public RosterContent Without(Person person) => this with { People = [.. People.Where(other => other != person)] };

    /// <summary>The roster as it stands on a day.</summary>
    /// <param name="day">Decides who stands in for whom.</param>
    /// <param name="matches">The accounts that people were recognised by since; an id that the roster itself gives goes before.</param>
    /// <exception cref="ArgumentException">Two units share a code, or two people a principal name or an object id.</exception>
    public Roster ToRoster(DateOnly day, IReadOnlyDictionary<string, Guid>? matches = null) =>
        new(Units, Recognised(matches).People.Select(WithContact), Delegations.Where(delegation => delegation.Covers(day)), Former);

    /// <summary>With the accounts that people were recognised by since.</summary>
    public RosterContent Recognised(IReadOnlyDictionary<string, Guid>? matches)
    {
        if (matches is null)
        {
            return this;
        }

        HashSet<Guid> taken = [.. People.Where(person => person.AadObjectId is not null).Select(person => person.AadObjectId!.Value)];
        return this with
        {
            People =
            [
                .. People.Select(person =>
                    person.AadObjectId is null && matches.TryGetValue(person.Upn.Text.ToUpperInvariant(), out Guid id) && taken.Add(id)
                        ? person with { AadObjectId = id }
                        : person),
            ],
        };
    }

    private Person WithContact(Person person) =>
        person.Role is Role.Staff && Contacts.Contains(person.Upn) ? person with { Role = Role.Contact } : person;
}
