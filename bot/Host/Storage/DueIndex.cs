using System.Globalization;
using System.Runtime.CompilerServices;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>A hint that an outbox row may be due.</summary>
/// <param name="WrittenAt">When the hint was written, by the storage's clock.</param>
public sealed record DueHint(string Shard, string RowKey, UnitCode UnitCode, int Year, string MessageId, DateTimeOffset? WrittenAt);

/// <summary>Which outbox rows are due when. Polling costs by what is due, not by what is stored.</summary>
public sealed class DueIndex(Tables tables) : IDisposable
{
    // Few enough to poll cheaply, enough for many instances to write at once.
    private const int Shards = 4;
    private readonly SemaphoreSlim _signal = new(0, 1);

    public Task AddAsync(OutboxMessage message, CancellationToken cancellationToken) => tables.Due.UpsertEntityAsync(
        new TableEntity(ShardOf(message.UnitCode), KeyOf(message))
        {
            ["Unit"] = message.UnitCode.Text,
            ["Year"] = message.Year,
            ["Message"] = message.Id,
        },
        TableUpdateMode.Replace,
        cancellationToken);

    /// <summary>Wakes this process's dispatcher at once; others find the hint when they poll.</summary>
    public void Signal(IReadOnlyList<OutboxMessage> written)
    {
        if (written.Count > 0 && _signal.CurrentCount == 0)
        {
            try
            {
                _signal.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another thread released it in between: the dispatcher is awake.
                return;
            }
        }
    }

    /// <summary>Waits until something was written here, or the pause is over.</summary>
    public Task WaitAsync(TimeSpan pause, CancellationToken cancellationToken) => _signal.WaitAsync(pause, cancellationToken);

    /// <summary>The hints due up to a moment (Vietnam local), the oldest of each shard first.</summary>
    public async IAsyncEnumerable<DueHint> UpToAsync(DateTime now, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string end = Stamp(now.AddSeconds(1));
        for (int i = 0; i < Shards; i++)
        {
            string filter = TableClient.CreateQueryFilter($"PartitionKey eq {ShardName(i)} and RowKey lt {end}");
            await foreach (TableEntity row in tables.Due.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
            {
                yield return new DueHint(
                    row.PartitionKey, row.RowKey, UnitCode.Kept(row.GetString("Unit")), row.GetInt32("Year") ?? 0, row.GetString("Message"),
                    row.Timestamp);
            }
        }
    }

    public Task RemoveAsync(DueHint hint, CancellationToken cancellationToken) =>
        tables.Due.DeleteEntityAsync(hint.Shard, hint.RowKey, cancellationToken: cancellationToken);

    public static bool IsHintOf(DueHint hint, OutboxMessage message) => hint.RowKey == KeyOf(message);

    public void Dispose() => _signal.Dispose();

    private static string KeyOf(OutboxMessage m) => Row.Key($"{Stamp(m.DueAt)}|{m.UnitCode}|{m.Year}|{m.Id}");

    private static string Stamp(DateTime at) => at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);

    // A hash that is the same on every machine and in every version.
    private static string ShardOf(UnitCode unitCode) =>
        ShardName((int)(unitCode.Text.Aggregate(2166136261u, (h, c) => (h ^ c) * 16777619u) % Shards));

    private static string ShardName(int shard) => "s" + shard.ToString(CultureInfo.InvariantCulture);
}
