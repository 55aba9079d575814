using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>
/// The people whom messages do not reach, by principal name: a short partition of its own, read as a whole for the Office.
/// </summary>
public sealed class UnreachablePeople(Tables tables)
{
    private const string Partition = "unreachable";

    public async Task<Stored<Unreachable>?> FindAsync(Upn upn, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.People.GetEntityIfExistsAsync<TableEntity>(
            Partition, KeyOf(upn), cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<Unreachable>(row.Value!) : null;
    }

    public async Task<IReadOnlyList<Unreachable>> AllAsync(CancellationToken cancellationToken)
    {
        List<Unreachable> found = [];
        await foreach (TableEntity row in tables.People.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {Partition}"), cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<Unreachable>(row).State);
        }

        return found;
    }

    /// <summary>Writes what is known now; false when another instance wrote first.</summary>
    public async Task<bool> SaveAsync(Stored<Unreachable>? before, Unreachable now, CancellationToken cancellationToken)
    {
        TableEntity row = Row.Of(Partition, KeyOf(now.Upn), now);
        try
        {
            await (before is null
                ? tables.People.AddEntityAsync(row, cancellationToken)
                : tables.People.UpdateEntityAsync(row, before.ETag, TableUpdateMode.Replace, cancellationToken));
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412)
        {
            return false;
        }
    }

    public Task ClearAsync(Upn upn, CancellationToken cancellationToken) =>
        tables.People.DeleteEntityAsync(Partition, KeyOf(upn), cancellationToken: cancellationToken);

    private static string KeyOf(Upn upn) => Row.Key(upn.Text.ToLowerInvariant());
}
