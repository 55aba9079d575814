using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>How a kind of thing that has facts of its own stands in its unit's rows.</summary>
/// <param name="Kind">The letter in the rows' keys.</param>
/// <param name="Evolve">The state after one more fact.</param>
/// <param name="Row">What names the state's row.</param>
/// <param name="Who">When the fact happened, and by whom.</param>
public sealed record Ledger<TState, TFact>(
    char Kind, Func<TState?, TFact, TState> Evolve, Func<TState, LedgerRow> Row, Func<TFact, (DateTime At, string By)> Who)
    where TState : class;

/// <param name="Version">The number of facts it has taken in.</param>
public sealed record LedgerRow(string UnitCode, int Year, string Id, string Status, int Version);

/// <summary>Runs a decision on a ledger's state: read, decide, write in one transaction, and all over again when somebody else wrote first.</summary>
public sealed class Ledgers(UnitStore units, BusinessClock clock)
{
    private const int MaxTries = 10;

    /// <param name="ledger">The kind of thing.</param>
    /// <param name="unitCode">The unit whose rows hold it.</param>
    /// <param name="year">The year of those rows.</param>
    /// <param name="id">It need not exist yet.</param>
    /// <param name="decide">Decides; a missing state comes as null; null: there is nothing to decide on.</param>
    /// <param name="messages">The messages that the new state causes, from the states before and after.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The state after it (null when it does not exist) and what was decided.</returns>
    public async Task<(TState? State, Outcome<TFact>? Outcome)> OnAsync<TState, TFact>(
        Ledger<TState, TFact> ledger,
        string unitCode,
        int year,
        string id,
        Func<TState?, DateTime, Outcome<TFact>?> decide,
        Func<TState?, TState, DateTime, IEnumerable<OutboxMessage>> messages,
        CancellationToken cancellationToken)
        where TState : class
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            Stored<TState>? stored = await FindAsync(ledger, unitCode, year, id, cancellationToken);
            Outcome<TFact>? outcome = decide(stored?.State, now);
            if (outcome is not Outcome<TFact>.Done done)
            {
                return (stored?.State, outcome);
            }

            UnitChange change = new(unitCode);
            TState after = change.Save(ledger, stored, done.Facts.Single());
            foreach (OutboxMessage message in messages(stored?.State, after, now))
            {
                change.Send(message);
            }

            LedgerRow row = ledger.Row(after);
            if (stored is not null)
            {
                change.Send(OutboxMessage.RefreshCards(unitCode, row.Year, UnitRows.LedgerSubject(ledger.Kind, row.Id), row.Version, now));
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return (after, outcome);
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }

    public Task<Stored<TState>?> FindAsync<TState, TFact>(
        Ledger<TState, TFact> ledger, string unitCode, int year, string id, CancellationToken cancellationToken)
        where TState : class =>
        units.RowAsync<TState>(unitCode, UnitRows.LedgerKey(ledger.Kind, year, id), cancellationToken);

    /// <summary>Those of a unit from two years: the year and the one before.</summary>
    public async Task<IReadOnlyList<TState>> OfUnitAsync<TState, TFact>(
        Ledger<TState, TFact> ledger, string unitCode, int year, CancellationToken cancellationToken)
        where TState : class
    {
        List<TState> found = [];
        foreach (int each in (int[])[year - 1, year])
        {
            found.AddRange((await units.RowsAsync<TState>(unitCode, UnitRows.Prefix(each, ledger.Kind), cancellationToken)).Select(stored => stored.State));
        }

        return found;
    }
}
