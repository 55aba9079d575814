using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Storage;

/// <summary>
/// What one decision changes in one partition: states, their facts and the messages. Filled first, written by <see cref="UnitStore"/>.
/// </summary>
/// <param name="partition">A unit's code, or the Office's own partition.</param>
/// <param name="roster">Whom the messages are for.</param>
/// <param name="now">Vietnam local.</param>
public sealed class Change(UnitCode partition, Roster roster, DateTime now)
{
    private readonly List<Step> _steps = [];
    private readonly HashSet<string> _messages = [];

    public UnitCode Partition => partition;

    /// <summary>In the order of writing. What belongs to one subject is one step, which no transaction parts.</summary>
    public IReadOnlyList<Step> Steps => _steps;

    /// <summary>Adds facts to a state, with whatever follows from them; gives the state after them.</summary>
    /// <param name="before">As it was read; null when it is made now.</param>
    public TState Save<TState, TFact>(Kind<TState, TFact> kind, Stored<TState>? before, params IReadOnlyList<TFact> facts)
        where TState : class
    {
        Step step = Begin();
        TState? state = before?.State;
        foreach (TFact fact in facts)
        {
            state = kind.Evolve(state, fact);
            StateRow at = kind.Row(state);
            (DateTime when, Upn who) = kind.Who(fact);
            step.Rows.Add(new TableTransactionAction(
                TableTransactionActionType.Add, UnitRows.Fact(partition, at.Year, kind.SubjectOf(at.Id), at.Version, fact, when, who)));
        }

        TState after = state ?? throw new ArgumentException("No fact and no state.", nameof(facts));
        StateRow row = kind.Row(after);
        (string, object?)[] columns =
            [("Status", row.Status), ("Version", row.Version), .. row.Beside is { } beside ? [beside] : Array.Empty<(string, object?)>()];
        step.Rows.Add(Written(Row.Of(partition, kind.KeyOf(row.Year, row.Id), after, columns), before?.ETag));
        if (after is Assignment assignment)
        {
            step.Figures.AddRange(facts.OfType<AssignmentFact>().Select(fact => new FactOf(assignment.Id, fact)));
        }

        foreach (OutboxMessage message in kind.Follows(
            new Changed<TState, TFact>(before?.State, after, facts, kind.Who(facts[^1]).By, now), roster))
        {
            Send(message);
        }

        return after;
    }

    /// <summary>Adds a row that has no facts of its own.</summary>
    /// <param name="before">The row's version that was read; null where there was none.</param>
    /// <param name="columns">Beside the state, to filter on or to read by eye.</param>
    public void Put<T>(string rowKey, T state, ETag? before, params (string Name, object? Value)[] columns) =>
        Put([Written(Row.Of(partition, rowKey, state, columns), before)]);

    /// <summary>Adds rows that are written together, such as a document's next version and the row that points at it.</summary>
    public void Put(IReadOnlyList<TableTransactionAction> rows) => Begin().Rows.AddRange(rows);

    /// <summary>Adds a message to what was added last; one of the same id that is already there is left as it is.</summary>
    public void Send(OutboxMessage message)
    {
        if (_messages.Add(message.Id))
        {
            (_steps.Count == 0 ? Begin() : _steps[^1]).Messages.Add(message);
        }
    }

    public void Send(IEnumerable<OutboxMessage> messages)
    {
        foreach (OutboxMessage message in messages)
        {
            Send(message);
        }
    }

    /// <summary>A row's write: where it was read, only while it is still the same.</summary>
    public static TableTransactionAction Written(TableEntity row, ETag? before) => before is { } known
        ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, known)
        : new TableTransactionAction(TableTransactionActionType.Add, row);

    private Step Begin()
    {
        Step step = new();
        _steps.Add(step);
        return step;
    }

    /// <summary>What is written together or not at all.</summary>
    public sealed class Step
    {
        public List<TableTransactionAction> Rows { get; } = [];

        public List<OutboxMessage> Messages { get; } = [];

        /// <summary>Facts of assignments, which count in a quarter.</summary>
        public List<FactOf> Figures { get; } = [];

        /// <summary>Messages alone.</summary>
        public static Step Saying(IEnumerable<OutboxMessage> messages)
        {
            Step step = new();
            step.Messages.AddRange(messages);
            return step;
        }

        /// <summary>The step with the first of its messages only.</summary>
        public Step WithFirst(int count)
        {
            Step step = Saying(Messages.Take(count));
            step.Rows.AddRange(Rows);
            step.Figures.AddRange(Figures);
            return step;
        }

        /// <summary>The other messages.</summary>
        public IEnumerable<OutboxMessage> Beyond(int count) => Messages.Skip(count);
    }
}
