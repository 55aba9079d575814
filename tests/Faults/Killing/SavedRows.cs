using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests.Killing;

/// <summary>All rows of a bot's tables at one moment, to be looked at or to begin another bot from.</summary>
public sealed class SavedRows
{
    private static readonly string[] Names = ["Units", "Due", "People", "Audit", "Seen"];
    private readonly Dictionary<string, IReadOnlyList<TableEntity>> _rows = [];

    private SavedRows()
    {
    }

    public IReadOnlyList<TableEntity> Units => _rows["Units"];

    public IReadOnlyList<TableEntity> Due => _rows["Due"];

    public IReadOnlyList<TableEntity> People => _rows["People"];

    public static async Task<SavedRows> OfAsync(RunningBot bot)
    {
        SavedRows saved = new();
        foreach (string name in Names)
        {
            saved._rows[name] = await bot.RowsAsync(name);
        }

        return saved;
    }

    /// <summary>Gives a bot that has not run yet these rows.</summary>
    public async Task GiveToAsync(RunningBot bot)
    {
        foreach ((string name, IReadOnlyList<TableEntity> rows) in _rows)
        {
            TableClient table = bot.Table(name);
            await table.CreateAsync();
            foreach (TableEntity[] part in rows.GroupBy(r => r.PartitionKey).SelectMany(p => p.Chunk(100)))
            {
                await table.SubmitTransactionAsync(part.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)));
            }
        }
    }
}
