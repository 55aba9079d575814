using Azure;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;

namespace TeamsReformBot.Host.Storage;

/// <summary>The outbox rows of the units: claimed by one instance at a time, their outcome written with the card that was posted.</summary>
public sealed class OutboxStore(Tables tables, DueIndex due, MachineClock machineTime, IOptions<SendingOptions> options)
{
    // By the machine's clock, so that a shifted business clock frees nothing early.
    private readonly TimeSpan _lease = TimeSpan.FromSeconds(options.Value.LeaseSeconds);
    private const string LeaseUntil = "LeaseUntil";

    /// <summary>
    /// The years whose rows may hold a message that matters: what is said in December of January's event is in the next year's.
    /// </summary>
    public static IEnumerable<int> YearsAround(DateOnly today) => Enumerable.Range(today.Year - 1, 3);

    public async Task<OutboxMessage?> GetAsync(UnitCode unitCode, int year, string id, CancellationToken cancellationToken)
    {
        TableEntity? row = await RowAsync(unitCode, year, id, cancellationToken);
        return row is null ? null : Row.Read<OutboxMessage>(row).State;
    }

    /// <summary>Claims an open message for sending; null when it is not open or another instance has it.</summary>
    public async Task<Stored<OutboxMessage>?> ClaimAsync(UnitCode unitCode, int year, string id, CancellationToken cancellationToken)
    {
        TableEntity? row = await RowAsync(unitCode, year, id, cancellationToken);
        if (row is null || row.GetDateTimeOffset(LeaseUntil) > machineTime.GetUtcNow())
        {
            return null;
        }

        Stored<OutboxMessage> message = Row.Read<OutboxMessage>(row);
        if (message.State.State is not MessageState.Open)
        {
            return null;
        }

        row[LeaseUntil] = machineTime.GetUtcNow() + _lease;
        try
        {
            Response written = await tables.Units.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
            return message with { ETag = written.Headers.ETag ?? throw new InvalidOperationException("The storage gave no ETag.") };
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return null;
        }
    }

    /// <summary>
    /// Writes what came of a claimed message, with the card that was posted. False when the lease ran out and somebody else
    /// has it now.
    /// </summary>
    public async Task<bool> FinishAsync(
        Stored<OutboxMessage> claimed, OutboxMessage after, PostedCard? posted, CancellationToken cancellationToken)
    {
        if (after.State is MessageState.Open)
        {
            await due.AddAsync(after, cancellationToken);
        }

        List<TableTransactionAction> actions = [new(TableTransactionActionType.UpdateReplace, UnitRows.Of(after), claimed.ETag)];
        if (posted is not null)
        {
            actions.Add(new TableTransactionAction(TableTransactionActionType.UpsertReplace, PostedCards.RowOf(posted)));
        }

        try
        {
            await tables.Units.SubmitTransactionAsync(actions, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    /// <summary>Opens what waited for a person (null: for the Office's channel) who now has a conversation with the bot.</summary>
    public async Task WakeAsync(UnitCode unitCode, int year, Upn? upn, DateTime dueAt, CancellationToken cancellationToken)
    {
        List<Stored<OutboxMessage>> rows = [];
        await foreach (Stored<OutboxMessage> row in StoredInStateAsync(unitCode, year, MessageState.Waiting, cancellationToken))
        {
            if (row.State.ToUpn == upn)
            {
                rows.Add(row);
            }
        }

        List<OutboxMessage> waiting = [.. rows.Select(r => r.State)];

        // Of several days' lists only the last still says something.
        Dictionary<MessageKind, string?> last = waiting
            .Where(
                m => m.Kind is MessageKind.Digest or MessageKind.Nudge or MessageKind.Undelivered
                    or MessageKind.ChainDigest or MessageKind.PendingDecisions)
            .GroupBy(m => m.Kind).ToDictionary(days => days.Key, days => days.Max(m => m.Id));
        foreach ((OutboxMessage message, ETag etag) in rows)
        {
            bool outdated = last.TryGetValue(message.Kind, out string? lastId) && message.Id != lastId;
            OutboxMessage next = message with { State = outdated ? MessageState.Dropped : MessageState.Open, DueAt = dueAt };
            await due.AddAsync(next, cancellationToken);
            try
            {
                await tables.Units.UpdateEntityAsync(UnitRows.Of(next), etag, TableUpdateMode.Replace, cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status is 404 or 412)
            {
                // Another arrival of the same person woke it: it may be sent by now.
                continue;
            }
        }

        due.Signal(waiting);
    }

    /// <summary>Opens a dead message again; false when it is not dead, or not any more.</summary>
    public async Task<bool> ReopenAsync(UnitCode unitCode, int year, string id, DateTime dueAt, CancellationToken cancellationToken)
    {
        if (await RowAsync(unitCode, year, id, cancellationToken) is not { } row
            || Row.Read<OutboxMessage>(row).State is not { State: MessageState.Dead } dead)
        {
            return false;
        }

        OutboxMessage open = dead.Reopened(dueAt);
        await due.AddAsync(open, cancellationToken);
        try
        {
            await tables.Units.UpdateEntityAsync(UnitRows.Of(open), row.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }

        due.Signal([open]);
        return true;
    }

    /// <summary>The messages of a unit's year in a state.</summary>
    public async IAsyncEnumerable<OutboxMessage> InStateAsync(
        UnitCode unitCode, int year, MessageState state,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (Stored<OutboxMessage> row in StoredInStateAsync(unitCode, year, state, cancellationToken))
        {
            yield return row.State;
        }
    }

    private async IAsyncEnumerable<Stored<OutboxMessage>> StoredInStateAsync(
        UnitCode unitCode, int year, MessageState state,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string filter = $"{Row.WithPrefix(unitCode, UnitRows.Prefix(year, 'o'))} and State eq '{state}'";
        await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(filter, cancellationToken: cancellationToken))
        {
            yield return Row.Read<OutboxMessage>(row);
        }
    }

    private async Task<TableEntity?> RowAsync(UnitCode unitCode, int year, string id, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            unitCode, UnitRows.OutboxKey(year, id), cancellationToken: cancellationToken);
        return row.HasValue ? row.Value : null;
    }
}
