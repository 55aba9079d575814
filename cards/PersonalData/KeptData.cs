using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>What is kept about somebody.</summary>
/// <param name="HasConversation">Where to write to them is kept.</param>
/// <param name="Rows">What names them, the latest first.</param>
/// <param name="Requests">What they asked to be done with their data.</param>
public sealed record KeptData(
    Person Person, Unit Unit, bool HasConversation, IReadOnlyList<KeptRow> Rows, IReadOnlyList<DataRequest> Requests);

/// <param name="What">The work's title or the words that somebody wrote; null where there are none.</param>
/// <param name="At">When it was done or, where it does not say, written last; Vietnam local.</param>
public sealed record KeptRow(KeptKind Kind, string? What, DateTime At)
{
    /// <summary>All that it holds of them, by the names under which it is kept.</summary>
    public IReadOnlyList<KeptField> Fields { get; init; } = [];
}

/// <param name="Name">As it is kept; the name of its text is this name after "Data", where there is one.</param>
public sealed record KeptField(string Name, string Value);

/// <summary>The kinds of what is kept; the name of each one's text is this name after "Kept".</summary>
public enum KeptKind
{
    Confirmations,
    Reports,
    Difficulties,
    Questions,
    Budgets,
    Inspections,
    Requests,
    Messages,
    Audit,

    /// <summary>Roles of trust that they were given or lost, or decided on.</summary>
    Trust,

    /// <summary>What they did, one by one: only in a copy.</summary>
    History,

    /// <summary>How the roster had them: only in a copy.</summary>
    Entries,
}
