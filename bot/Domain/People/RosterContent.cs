namespace TeamsReformBot.Domain.People;

/// <summary>What the roster is made of, as it is kept.</summary>
public sealed record RosterContent(IReadOnlyList<Unit> Units, IReadOnlyList<Person> People)
{
    public static RosterContent Of(Roster roster) => new(roster.Units, roster.People);

    /// <exception cref="ArgumentException">Two units share a code, or two people a principal name or an object id.</exception>
    public Roster ToRoster() => new(Units, People);
}
