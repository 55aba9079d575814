using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Host.Storage;

/// <summary>Deletes what a filter finds, in small steps, so that nothing else waits for it.</summary>
public sealed class RowSweep
{
    // The service takes 100 operations in a transaction.
    private const int Step = 100;

    /// <returns>How many rows went.</returns>
    /// <param name="most">Leaves the rest for the next time.</param>
    public async Task<int> DeleteAsync(TableClient table, string filter, int most, CancellationToken cancellationToken)
    {
        int deleted = 0;
        await foreach (Page<TableEntity> page in table.QueryAsync<TableEntity>(filter, Step, ["PartitionKey", "RowKey"], cancellationToken)
            .AsPages())
        {
            foreach (IGrouping<string, TableEntity> rows in page.Values.GroupBy(row => row.PartitionKey))
            {
                deleted += await DeleteAsync(table, [.. rows], cancellationToken);
            }

            if (deleted >= most)
            {
                break;
            }
        }

        return deleted;
    }

    private static async Task<int> DeleteAsync(TableClient table, TableEntity[] rows, CancellationToken cancellationToken)
    {
        try
        {
            await table.SubmitTransactionAsync(
                rows.Select(row => new TableTransactionAction(TableTransactionActionType.Delete, row, ETag.All)), cancellationToken);
            return rows.Length;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            // Another instance sweeps too: the next time finds what is left.
            return 0;
        }
    }
}
