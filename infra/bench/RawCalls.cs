using Azure;
using Azure.Data.Tables;

namespace TeamsReformBot.Bench;

/// <summary>
/// What a confirm asks of storage, without the bot: read the assignment, write the hint, one transaction of state, fact and message,
/// and list the posted cards.
/// </summary>
public sealed class RawCalls(string connectionString)
{
    private const string Data = "Data";
    private readonly TableClient _units = new(connectionString, "BenchUnits");
    private readonly TableClient _due = new(connectionString, "BenchDue");

    public async Task<IReadOnlyCollection<TimeSpan>> RunAsync(int count, int atOnce)
    {
        await _units.CreateIfNotExistsAsync();
        await _due.CreateIfNotExistsAsync();
        string[] units = [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid().ToString("N"))];
        foreach (string unit in units)
        {
            await _units.AddEntityAsync(new TableEntity(unit, "2026|a|2026-12|flag-ceremony") { [Data] = new string('x', 600) });
        }

        return await Latencies.MeasureAsync(units, atOnce, ConfirmAsync);
    }

    private async Task ConfirmAsync(string unit)
    {
        Response<TableEntity> state = await _units.GetEntityAsync<TableEntity>(unit, "2026|a|2026-12|flag-ceremony");
        await _due.UpsertEntityAsync(new TableEntity("s0", "20261207100000|" + unit) { ["Unit"] = unit, ["Year"] = 2026, ["Message"] = unit });
        await _units.SubmitTransactionAsync(
        [
            new TableTransactionAction(TableTransactionActionType.UpdateReplace, new TableEntity(unit, state.Value.RowKey) { [Data] = new string('y', 900) }, state.Value.ETag),
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(unit, "2026|f|a|2026-12|flag-ceremony|000003") { [Data] = new string('f', 500) }),
            new TableTransactionAction(TableTransactionActionType.Add, new TableEntity(unit, "2026|o|refresh|a|2026-12|flag-ceremony|3") { [Data] = new string('o', 300) }),
        ]);
        string filter = TableClient.CreateQueryFilter($"PartitionKey eq {unit} and RowKey ge {"2026|p|"} and RowKey lt {"2026|p}"}");
        await foreach (TableEntity _ in _units.QueryAsync<TableEntity>(filter))
        {
            // Only the call counts.
        }
    }
}
