using Azure.Data.Tables;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Watch;

namespace TeamsReformBot.Host.Storage;

/// <summary>What one click or one job's step changes in a unit's partition: states, their facts and the messages, kept together or not at all.</summary>
public sealed class UnitChange(string unitCode)
{
    private readonly List<TableTransactionAction> _rows = [];
    private readonly List<OutboxMessage> _messages = [];
    private readonly List<FactOf> _assignmentFacts = [];

    public string UnitCode => unitCode;

    public IReadOnlyList<TableTransactionAction> Rows => _rows;

    public IReadOnlyList<OutboxMessage> Messages => _messages;

    public IReadOnlyList<FactOf> AssignmentFacts => _assignmentFacts;

    /// <summary>Adds facts of an assignment; returns its new state.</summary>
    public Assignment Save(Stored<Assignment>? before, IReadOnlyList<AssignmentFact> facts)
    {
        Assignment after = Assignment.EvolveAll(before?.State, facts);
        _rows.Add(Write(UnitRows.Of(after), before?.ETag));
        int version = before?.State.Version ?? 0;
        foreach (AssignmentFact fact in facts)
        {
            AddFact(after.Id.Year, after.Id.Subject, ++version, fact, fact.At, fact.By);
            _assignmentFacts.Add(new FactOf(after.Id, fact));
        }

        return after;
    }

    /// <summary>Adds a fact of a difficulty; returns its new state.</summary>
    public Difficulty Save(Stored<Difficulty>? before, DifficultyFact fact)
    {
        Difficulty after = Difficulty.Evolve(before?.State, fact);
        _rows.Add(Write(UnitRows.Of(after), before?.ETag));
        AddFact(after.Year, after.Subject, after.Version, fact, fact.At, fact.By);
        return after;
    }

    /// <summary>Adds a fact of a question; returns its new state.</summary>
    public Question Save(Stored<Question>? before, QuestionFact fact)
    {
        Question after = Question.Evolve(before?.State, fact);
        _rows.Add(Write(UnitRows.Of(after), before?.ETag));
        AddFact(after.Year, after.Subject, after.Version, fact, fact.At, fact.By);
        return after;
    }

    /// <summary>Adds a fact of what a ledger keeps; returns its new state.</summary>
    public TState Save<TState, TFact>(Ledger<TState, TFact> ledger, Stored<TState>? before, TFact fact)
        where TState : class
    {
        TState after = ledger.Evolve(before?.State, fact);
        LedgerRow row = ledger.Row(after);
        (DateTime at, string by) = ledger.Who(fact);
        _rows.Add(Write(
            Row.Of(unitCode, UnitRows.LedgerKey(ledger.Kind, row.Year, row.Id), after, ("Status", row.Status), ("Version", row.Version)), before?.ETag));
        AddFact(row.Year, UnitRows.LedgerSubject(ledger.Kind, row.Id), row.Version, fact, at, by);
        return after;
    }

    /// <summary>Adds a staff member's report.</summary>
    public void Save(Stored<ActivityDraft>? before, ActivityDraft after) => _rows.Add(Write(UnitRows.Of(after), before?.ETag));

    /// <summary>Adds what somebody asks to be done with their data.</summary>
    public void Save(Azure.ETag? before, DataRequest after) => _rows.Add(Write(UnitRows.Of(after), before));

    /// <summary>Adds any other row of the unit.</summary>
    /// <param name="before">The row's version that was read; null where there was none.</param>
    public void Put<T>(string rowKey, T state, Azure.ETag? before) => _rows.Add(Write(Row.Of(unitCode, rowKey, state), before));

    /// <summary>Adds the rows of a document's next version; documents are the Office's own.</summary>
    public void Put(IReadOnlyList<TableTransactionAction> document) => _rows.AddRange(document);

    /// <summary>Adds what the Office was told of troubles.</summary>
    public void Save(Stored<WatchState>? before, WatchState after) => _rows.Add(Write(WatchStore.RowOf(after), before?.ETag));

    /// <summary>Adds a message; one of the same id that is already there is left as it is.</summary>
    public void Send(OutboxMessage message) => _messages.Add(message);

    private void AddFact<TFact>(int year, string subject, int version, TFact fact, DateTime at, string by) =>
        _rows.Add(new TableTransactionAction(TableTransactionActionType.Add, UnitRows.Fact(unitCode, year, subject, version, fact, at, by)));

    private static TableTransactionAction Write(TableEntity row, Azure.ETag? etag) => etag is { } known
        ? new TableTransactionAction(TableTransactionActionType.UpdateReplace, row, known)
        : new TableTransactionAction(TableTransactionActionType.Add, row);
}
