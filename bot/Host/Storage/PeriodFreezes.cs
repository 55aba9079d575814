using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Host.Storage;

/// <summary>The Office's facts that a quarter is frozen: <c>freeze|2026-q4</c> in its partition, written once.</summary>
public sealed class PeriodFreezes(Tables tables)
{
    private const string Prefix = "freeze|";

    /// <summary>All of them by the quarter's key.</summary>
    public async Task<IReadOnlyDictionary<string, PeriodFreeze>> AllAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, PeriodFreeze> found = [];
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(
            Row.WithPrefix(OfficeStore.Partition, Prefix), cancellationToken: cancellationToken))
        {
            PeriodFreeze freeze = Row.Read<PeriodFreeze>(row).State;
            found[freeze.Key] = freeze;
        }

        return found;
    }

    /// <summary>Writes the fact; of two at once the first stands. Gives the one that stands.</summary>
    public async Task<PeriodFreeze> AddAsync(PeriodFreeze freeze, CancellationToken cancellationToken)
    {
        string key = Row.Key(Prefix + freeze.Key);
        try
        {
            await tables.Units.AddEntityAsync(Row.Of(OfficeStore.Partition, key, freeze, ("By", freeze.ByUpn.Text)), cancellationToken);
            return freeze;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return Row.Read<PeriodFreeze>(
                await tables.Units.GetEntityAsync<TableEntity>(OfficeStore.Partition, key, cancellationToken: cancellationToken)).State;
        }
    }
}
