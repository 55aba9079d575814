using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Questions;

namespace TeamsReformBot.Host.Storage;

/// <summary>Reads a unit's partition and writes changes to it, each in one transaction.</summary>
public sealed class UnitStore(Tables tables, DueIndex due, UnitPeriods periods)
{
    public async Task<Stored<Assignment>?> AssignmentAsync(AssignmentId id, CancellationToken cancellationToken) =>
        await GetAsync<Assignment>(id.UnitCode, UnitRows.AssignmentKey(id), cancellationToken);

    public async Task<Stored<Difficulty>?> DifficultyAsync(string unitCode, int year, string id, CancellationToken cancellationToken) =>
        await GetAsync<Difficulty>(unitCode, UnitRows.DifficultyKey(year, id), cancellationToken);

    public async Task<Stored<Question>?> QuestionAsync(string unitCode, int year, string id, CancellationToken cancellationToken) =>
        await GetAsync<Question>(unitCode, UnitRows.QuestionKey(year, id), cancellationToken);

    /// <summary>Any other row of a unit; null where there is none.</summary>
    public Task<Stored<T>?> RowAsync<T>(string unitCode, string rowKey, CancellationToken cancellationToken) =>
        GetAsync<T>(unitCode, rowKey, cancellationToken);

    /// <summary>The rows of a unit whose keys begin with a prefix.</summary>
    public Task<IReadOnlyList<Stored<T>>> RowsAsync<T>(string unitCode, string prefix, CancellationToken cancellationToken) =>
        WhereAsync<T>(Row.WithPrefix(unitCode, prefix), cancellationToken);

    /// <summary>Those of them that were made on a day or later.</summary>
    public Task<IReadOnlyList<Stored<T>>> RowsSinceAsync<T>(string unitCode, string prefix, DateOnly day, CancellationToken cancellationToken) =>
        WhereAsync<T>(UnitRows.Since(unitCode, prefix, day), cancellationToken);

    /// <summary>The unit's assignments that matter on a day: of its year and the year before, and in December of the year to come.</summary>
    public Task<IReadOnlyList<Stored<Assignment>>> AssignmentsAsync(string unitCode, DateOnly today, CancellationToken cancellationToken) =>
        ListAsync<Assignment>(unitCode, OccurrenceYears.Around(today), 'a', cancellationToken);

    /// <summary>The unit's assignments that the figures of a reporting year, and of the year before, may come from.</summary>
    public Task<IReadOnlyList<Stored<Assignment>>> AssignmentsAsync(string unitCode, int year, CancellationToken cancellationToken) =>
        ListAsync<Assignment>(unitCode, OccurrenceYears.OfFigures(year), 'a', cancellationToken);

    /// <summary>The difficulties that the unit reported in a year and in the year before.</summary>
    public Task<IReadOnlyList<Stored<Difficulty>>> DifficultiesAsync(string unitCode, int year, CancellationToken cancellationToken) =>
        ListAsync<Difficulty>(unitCode, [year - 1, year], 'd', cancellationToken);

    /// <summary>What the unit's people asked in a year and in the year before.</summary>
    public Task<IReadOnlyList<Stored<Question>>> QuestionsAsync(string unitCode, int year, CancellationToken cancellationToken) =>
        ListAsync<Question>(unitCode, [year - 1, year], 'q', cancellationToken);

    /// <summary>Writes a change; false when somebody else changed the same rows first: read again and decide again.</summary>
    public async Task<bool> CommitAsync(UnitChange change, CancellationToken cancellationToken)
    {
        // Hints first: a hint without its row is cleared away later, a row without its hint would be found only by the slow sweep.
        await Task.WhenAll(change.Messages.Select(m => due.AddAsync(m, cancellationToken)));
        if (await periods.TouchesAsync(change, cancellationToken) is not { } touches)
        {
            return false;
        }

        List<TableTransactionAction> actions = [.. change.Rows, .. touches, .. change.Messages.Select(AddMessage)];
        int states = change.Rows.Count + touches.Count;
        while (true)
        {
            try
            {
                await tables.Units.SubmitTransactionAsync(actions, cancellationToken);
                due.Signal(change.Messages);
                return true;
            }
            catch (TableTransactionFailedException e) when (e.Status == 409 && e.FailedTransactionActionIndex >= states)
            {
                // That message was already there: deterministic ids make this the rule that nothing is sent twice.
                actions.RemoveAt(e.FailedTransactionActionIndex.Value);
                if (actions.Count == 0)
                {
                    return true;
                }
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                return false;
            }
        }
    }

    private async Task<IReadOnlyList<Stored<T>>> ListAsync<T>(string unitCode, IEnumerable<int> years, char kind, CancellationToken cancellationToken)
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
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<T>(row.Value!) : null;
    }
}
