using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Storage;

/// <summary>The tables of the product, and what each holds.</summary>
public sealed class Tables
{
    private readonly TaskCompletionSource _created = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Tables(IOptions<StorageOptions> options)
    {
        TableClient Table(string name) =>
            new GuardedTable(options.Value.ConnectionString, options.Value.TablePrefix + name, ClientOptions());
        Units = Table("Units");
        Due = Table("Due");
        People = Table("People");
        Audit = Table("Audit");
        Seen = Table("Seen");
    }

    /// <summary>A partition a unit, one for the Office's own facts and one a year for the register of numbers.</summary>
    public TableClient Units { get; }

    /// <summary>Which outbox rows are due when: hints only, the rows themselves are the truth.</summary>
    public TableClient Due { get; }

    /// <summary>Conversations by person and by channel, and who cannot be reached.</summary>
    public TableClient People { get; }

    /// <summary>What was refused, and what was sent again: who, what, why.</summary>
    public TableClient Audit { get; }

    /// <summary>The activities that were already answered.</summary>
    public TableClient Seen { get; }

    /// <summary>Done once the tables are there; what reads them in the background waits for it.</summary>
    public Task Created => _created.Task;

    public async Task EnsureCreatedAsync(CancellationToken cancellationToken)
    {
        foreach (TableClient table in (TableClient[])[Units, Due, People, Audit, Seen])
        {
            await table.CreateIfNotExistsAsync(cancellationToken);
        }

        _created.TrySetResult();
    }

    // The client's own pauses are made for programs that nobody waits for.
    private static TableClientOptions ClientOptions() => new()
    {
        Retry =
        {
            Delay = TimeSpan.FromMilliseconds(200),
            MaxDelay = TimeSpan.FromSeconds(1),
            MaxRetries = 3,
            NetworkTimeout = TimeSpan.FromSeconds(5),
        },
    };

    /// <summary>Throws when storage does not answer.</summary>
    public async Task PingAsync(CancellationToken cancellationToken) =>
        await Units.GetEntityIfExistsAsync<TableEntity>("ping", "ping", ["RowKey"], cancellationToken);
}
