using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>Reads a unit's partition and writes changes to it, each in one transaction.</summary>
public sealed class UnitStore(Tables tables, DueIndex due, UnitPeriods periods)
{
    public Task<Stored<Assignment>?> AssignmentAsync(AssignmentId id, CancellationToken cancellationToken) =>
        GetAsync<Assignment>(id.UnitCode, UnitRows.Key(id.Year, id.Subject), cancellationToken);

    public Task<Stored<TState>?> FindAsync<TState, TFact>(Kind<TState, TFact> kind, RowId at, CancellationToken cancellationToken)
        where TState : class => GetAsync<TState>(at.UnitCode, kind.KeyOf(at.Year, at.Id), cancellationToken);

    /// <summary>Those of a kind that a unit has from two years: the year and the one before.</summary>
    public async Task<IReadOnlyList<TState>> OfUnitAsync<TState, TFact>(
        Kind<TState, TFact> kind, UnitCode unitCode, int year, CancellationToken cancellationToken)
        where TState : class =>
        [.. (await ListAsync<TState>(unitCode, [year - 1, year], kind.Letter, cancellationToken)).Select(stored => stored.State)];

    /// <summary>Those of a kind that a unit has from some years, as they are stored.</summary>
    public Task<IReadOnlyList<Stored<TState>>> StoredOfUnitAsync<TState, TFact>(
        Kind<TState, TFact> kind, UnitCode unitCode, IEnumerable<int> years, CancellationToken cancellationToken)
        where TState : class => ListAsync<TState>(unitCode, years, kind.Letter, cancellationToken);

    /// <summary>Any other row of a unit; null where there is none.</summary>
    public Task<Stored<T>?> RowAsync<T>(UnitCode unitCode, string rowKey, CancellationToken cancellationToken) =>
        GetAsync<T>(unitCode, rowKey, cancellationToken);

    /// <summary>The rows of a unit whose keys begin with a prefix.</summary>
    public Task<IReadOnlyList<Stored<T>>> RowsAsync<T>(UnitCode unitCode, string prefix, CancellationToken cancellationToken) =>
        WhereAsync<T>(Row.WithPrefix(unitCode, prefix), cancellationToken);

    /// <summary>Those of them that were made on a day or later.</summary>
    public Task<IReadOnlyList<Stored<T>>> RowsSinceAsync<T>(
        UnitCode unitCode, string prefix, DateOnly day, CancellationToken cancellationToken) =>
        WhereAsync<T>(UnitRows.Since(unitCode, prefix, day), cancellationToken);

    /// <summary>
    /// The unit's assignments that matter on a day: of its year and the year before, and in December of the year to come.
    /// </summary>
    public Task<IReadOnlyList<Stored<Assignment>>> AssignmentsAsync(
        UnitCode unitCode, DateOnly today, CancellationToken cancellationToken) =>
        ListAsync<Assignment>(unitCode, OccurrenceYears.Around(today), 'a', cancellationToken);

    /// <summary>The unit's assignments that the figures of a reporting year, and of the year before, may come from.</summary>
    public Task<IReadOnlyList<Stored<Assignment>>> AssignmentsAsync(UnitCode unitCode, int year, CancellationToken cancellationToken) =>
        ListAsync<Assignment>(unitCode, OccurrenceYears.OfFigures(year), 'a', cancellationToken);

    /// <summary>
    /// Writes a change, in as few transactions as it fits into. When it was not written whole, what stands of it stands: read again and
    /// decide again on that.
    /// </summary>
    public async Task<Written> CommitAsync(Change change, CancellationToken cancellationToken)
    {
        foreach (IReadOnlyList<Change.Step> steps in Transactions.Of(change, periods.Rule))
        {
            Written written = await CommitAsync(change.Partition, steps, cancellationToken);
            if (!written.IsDone)
            {
                return written;
            }
        }

        return Written.Done;
    }

    /// <summary>Writes messages that no change of a row causes; those that are already there are left as they are.</summary>
    public async Task SendAsync(IEnumerable<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        foreach (IGrouping<string, OutboxMessage> some in messages.DistinctBy(m => (m.UnitCode.Text, m.Id)).GroupBy(m => m.UnitCode.Text))
        {
            foreach (OutboxMessage[] together in some.Chunk(RowLimits.Operations))
            {
                await CommitAsync(together[0].UnitCode, [Change.Step.Saying(together)], cancellationToken);
            }
        }
    }

    private async Task<Written> CommitAsync(UnitCode partition, IReadOnlyList<Change.Step> steps, CancellationToken cancellationToken)
    {
        OutboxMessage[] messages = [.. steps.SelectMany(step => step.Messages)];
        // Hints first: a hint without its row is cleared away later, a row without its hint would be found only by the slow sweep.
        await Task.WhenAll(messages.Select(m => due.AddAsync(m, cancellationToken)));
        (IReadOnlyList<TableTransactionAction> touches, Fault? frozen) = await periods.TouchesAsync(
            partition, [.. steps.SelectMany(step => step.Figures)], cancellationToken);
        if (frozen is not null)
        {
            return Written.Not(frozen);
        }

        List<TableTransactionAction> actions = [.. steps.SelectMany(step => step.Rows), .. touches];
        int states = actions.Count;
        actions.AddRange(messages.Select(AddMessage));
        while (true)
        {
            try
            {
                await tables.Units.SubmitTransactionAsync(actions, cancellationToken);
                due.Signal(messages);
                return Written.Done;
            }
            catch (TableTransactionFailedException e) when (e.Status == 409 && e.FailedTransactionActionIndex >= states)
            {
                // That message was already there: deterministic ids make this the rule that nothing is sent twice.
                actions.RemoveAt(e.FailedTransactionActionIndex.Value);
                if (actions.Count == 0)
                {
                    return Written.Done;
                }
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                return await StandsAsync(steps, cancellationToken) ? Written.Done : Written.Not(null);
            }
        }
    }

    // The answer to a write that succeeded may have been lost, and the client have tried again: then what it tried stands there. Facts
    // and versions, which each step begins with, are never changed; a row that has changed since is no proof, and is decided on anew.
    private async Task<bool> StandsAsync(IReadOnlyList<Change.Step> steps, CancellationToken cancellationToken)
    {
        TableEntity[] tried = [.. steps.Where(step => step.Rows.Count > 0).Select(step => (TableEntity)step.Rows[0].Entity)];
        foreach (TableEntity row in tried)
        {
            NullableResponse<TableEntity> there = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
                row.PartitionKey, row.RowKey, cancellationToken: cancellationToken);
            if (!there.HasValue || Row.JsonOf(row) is not { } json || Row.JsonOf(there.Value!) != json)
            {
                return false;
            }
        }

        return tried.Length > 0;
    }

    private async Task<IReadOnlyList<Stored<T>>> ListAsync<T>(
        UnitCode unitCode, IEnumerable<int> years, char kind, CancellationToken cancellationToken)
    {
        List<Stored<T>> found = [];
        foreach (int each in years)
        {
            found.AddRange(await RowsAsync<T>(unitCode, UnitRows.Prefix(each, kind), cancellationToken));
        }

        return found;
    }

    private async Task<IReadOnlyList<Stored<T>>> WhereAsync<T>(string filter, CancellationToken cancellationToken)
    {
        List<Stored<T>> found = [];
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<T>(row));
        }

        return found;
    }

    private static TableTransactionAction AddMessage(OutboxMessage message) =>
        new(TableTransactionActionType.Add, UnitRows.Of(message));

    private async Task<Stored<T>?> GetAsync<T>(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            partitionKey, rowKey, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<T>(row.Value!) : null;
    }
}
