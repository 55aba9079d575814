using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Watch;

namespace TeamsReformBot.Host.Storage;

/// <summary>The jobs' last successes, shared by all instances, and what the Office was told of troubles.</summary>
public sealed class WatchStore(Tables tables)
{
    private const string HeartbeatPrefix = "heartbeat|";
    /// <summary>The row of what the Office was told, among its own.</summary>
    public const string StateKey = "watch";

    public Task BeatAsync(Heartbeat heartbeat, CancellationToken cancellationToken) => tables.Units.UpsertEntityAsync(
        Row.Of(OfficeStore.Partition, HeartbeatPrefix + heartbeat.Job, heartbeat), TableUpdateMode.Replace, cancellationToken);

    public async Task<IReadOnlyList<Heartbeat>> HeartbeatsAsync(CancellationToken cancellationToken)
    {
        List<Heartbeat> found = [];
        string filter = Row.WithPrefix(OfficeStore.Partition, HeartbeatPrefix);
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            found.Add(Row.Read<Heartbeat>(row).State);
        }

        return found;
    }

    public async Task<Stored<WatchState>?> StateAsync(CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            OfficeStore.Partition, StateKey, cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<WatchState>(row.Value!) : null;
    }
}
