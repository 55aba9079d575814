using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>
/// A table whose rows are held against the service's limits before each write. The emulator lets through what the service refuses,
/// and a refusal there would come only in production.
/// </summary>
public sealed class GuardedTable(string connectionString, string tableName, TableClientOptions options)
    : TableClient(connectionString, tableName, options)
{
    public override Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
    {
        RowLimits.Check(entity);
        return base.AddEntityAsync(entity, cancellationToken);
    }

    public override Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        RowLimits.Check(entity);
        return base.UpsertEntityAsync(entity, mode, cancellationToken);
    }

    public override Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
    {
        RowLimits.Check(entity);
        return base.UpdateEntityAsync(entity, ifMatch, mode, cancellationToken);
    }

    public override Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<TableTransactionAction> actions = [.. transactionActions];
        RowLimits.Check(actions);
        return base.SubmitTransactionAsync(actions, cancellationToken);
    }
}
