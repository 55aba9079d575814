using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Storage;

/// <summary>How a kind of thing that is kept as facts stands in its unit's rows, and what follows from a change of it.</summary>
/// <param name="Letter">Begins the names of its rows.</param>
/// <param name="Evolve">The state after one more fact.</param>
/// <param name="Row">What names the state's row, and the columns beside its JSON.</param>
/// <param name="Who">When the fact happened, and by whom: a principal name, or <c>clock</c>.</param>
/// <param name="Follows">The messages that a change causes, whoever decides on it; by the roster of today.</param>
public sealed record Kind<TState, TFact>(
    char Letter,
    Func<TState?, TFact, TState> Evolve,
    Func<TState, StateRow> Row,
    Func<TFact, (DateTime At, Upn By)> Who,
    Func<Changed<TState, TFact>, Roster, IEnumerable<OutboxMessage>> Follows)
    where TState : class
{
    /// <summary>How facts, posted cards and messages name one of this kind.</summary>
    public Subject SubjectOf(string id) => Subject.Of(Letter.ToString(), id)!;

    public string KeyOf(int year, string id) => UnitRows.Key(year, SubjectOf(id));
}

/// <summary>What names a state's row and what stands beside its JSON.</summary>
/// <param name="Year">The year of its rows.</param>
/// <param name="Version">The number of facts it has taken in.</param>
public sealed record StateRow(UnitCode UnitCode, int Year, string Id, string Status, int Version)
{
    /// <summary>One more column, to filter on or to read by eye.</summary>
    public (string Name, object? Value)? Beside { get; init; }
}
