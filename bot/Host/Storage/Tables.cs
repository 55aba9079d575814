using Azure.Data.Tables;
using Microsoft.Extensions.Options;

namespace TeamsReformBot.Host.Storage;

/// <summary>The tables of the product, and what each holds.</summary>
public sealed class Tables
{
    private readonly TaskCompletionSource _created = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Tables(IOptions<StorageOptions> options)
    {
        TableServiceClient service = new(options.Value.ConnectionString);
        string prefix = options.Value.TablePrefix;
        Units = service.GetTableClient(prefix + "Units");
        Due = service.GetTableClient(prefix + "Due");
        People = service.GetTableClient(prefix + "People");
        Audit = service.GetTableClient(prefix + "Audit");
        Seen = service.GetTableClient(prefix + "Seen");
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

    /// <summary>Throws when storage does not answer.</summary>
    public async Task PingAsync(CancellationToken cancellationToken) =>
        await Units.GetEntityIfExistsAsync<TableEntity>("ping", "ping", ["RowKey"], cancellationToken);
}
