using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Storage;

/// <summary>The units' rows of the quarters: whether a quarter is frozen for a unit is decided by who wrote its row first.</summary>
public sealed class UnitPeriods(Tables tables, IOptions<ReformOptions> options)
{
    public PeriodRule Rule => options.Value.PeriodRule;

    /// <summary>The freeze of the quarter to which a day counts; null while it is open for the unit.</summary>
    public async Task<PeriodFreeze?> FreezeOfAsync(UnitCode unitCode, DateOnly day, CancellationToken cancellationToken) =>
        (await GetAsync(unitCode, Quarters.KeyOf(day, Rule), cancellationToken))?.State.Freeze;

    /// <summary>The keys of the quarters that are frozen for the unit.</summary>
    public async Task<IReadOnlySet<string>> FrozenAsync(UnitCode unitCode, CancellationToken cancellationToken)
    {
        HashSet<string> found = [];
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(
            Row.WithPrefix(unitCode, "period|"), cancellationToken: cancellationToken))
        {
            if (Row.Read<UnitPeriod>(row).State.Freeze is { } freeze)
            {
                found.Add(freeze.Key);
            }
        }

        return found;
    }

    /// <summary>
    /// The writes that go with a change of figures, so that it and a freeze cannot cross; and the fault when a freeze was first.
    /// </summary>
    public async Task<(IReadOnlyList<TableTransactionAction> Touches, Fault? Frozen)> TouchesAsync(
        UnitCode unitCode, IReadOnlyList<FactOf> facts, CancellationToken cancellationToken)
    {
        IReadOnlyList<(string Key, Stored<UnitPeriod>? Row)> rows = await RowsAsync(unitCode, facts, cancellationToken);
        return FigureGuard.Refusal(facts, rows.Select(r => r.Row?.State.Freeze).OfType<PeriodFreeze>(), Rule) is { } frozen
            ? ([], frozen)
            : (
            [
                .. rows.Where(r => r.Row?.State.Freeze is null)
                    .Select(r => Write(unitCode, new UnitPeriod(r.Key, null), r.Row?.ETag))
            ], null);
    }

    /// <summary>Freezes a quarter for a unit; done already is done.</summary>
    public async Task FreezeAsync(UnitCode unitCode, PeriodFreeze freeze, CancellationToken cancellationToken)
    {
        await Tries.UntilAsync($"quarter {freeze.Key} of unit {unitCode}", async () =>
        {
            Stored<UnitPeriod>? stored = await GetAsync(unitCode, freeze.Key, cancellationToken);
            if (stored?.State.Freeze is not null)
            {
                return true;
            }

            try
            {
                await tables.Units.SubmitTransactionAsync(
                    [Write(unitCode, new UnitPeriod(freeze.Key, freeze), stored?.ETag)], cancellationToken);
                return true;
            }
            catch (RequestFailedException e) when (e.Status is 409 or 412)
            {
                // A confirm was first: it counts, and the next try freezes after it.
                return false;
            }
        });
    }

    private async Task<IReadOnlyList<(string Key, Stored<UnitPeriod>? Row)>> RowsAsync(
        UnitCode unitCode, IReadOnlyList<FactOf> facts, CancellationToken cancellationToken)
    {
        List<(string, Stored<UnitPeriod>?)> rows = [];
        foreach (string key in FigureGuard.QuartersOf(facts, Rule))
        {
            rows.Add((key, await GetAsync(unitCode, key, cancellationToken)));
        }

        return rows;
    }

    private static TableTransactionAction Write(UnitCode unitCode, UnitPeriod period, ETag? before) =>
        Change.Written(Row.Of(unitCode, UnitRows.PeriodKey(period.Key), period, ("Frozen", period.Freeze is not null)), before);

    private async Task<Stored<UnitPeriod>?> GetAsync(UnitCode unitCode, string key, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            unitCode, UnitRows.PeriodKey(key), cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<UnitPeriod>(row.Value!) : null;
    }
}
