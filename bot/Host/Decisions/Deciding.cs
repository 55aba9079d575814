using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Decisions;

/// <summary>
/// Runs every decision the same way: read what it needs, decide, write what it changes, and all over again when somebody else wrote
/// first. Each partition is written by itself; what was broken off between two is completed by the next try, or the next run, which
/// decides on what stands.
/// </summary>
public sealed class Deciding(UnitStore units, ICurrentRoster people, BusinessClock clock)
{
    /// <summary>Decides on several rows, of one partition or more.</summary>
    /// <param name="load">Reads the rows, and what else the decision needs; anew on every try. Null: a row that was named is
    /// missing.</param>
    /// <param name="decide">Pure. Null: there is nothing to decide on.</param>
    /// <param name="write">
    /// Fills the changes: one for each partition that it asks for by name, written in the order asked for. Gives what the answer shows.
    /// </param>
    /// <returns>Null when something was missing.</returns>
    /// <exception cref="InvalidOperationException">The rows kept changing.</exception>
    public Task<Decided<TRows, TValue, TAfter>?> OnAsync<TRows, TValue, TAfter>(
        Func<DateTime, CancellationToken, Task<TRows?>> load,
        Func<TRows, DateTime, Outcome<TValue>?> decide,
        Func<TRows, TValue, DateTime, Func<UnitCode, Change>, TAfter> write,
        CancellationToken cancellationToken)
        where TRows : class
        where TAfter : class
    {
        List<Change> changes = [];
        return Tries.UntilAsync<Decided<TRows, TValue, TAfter>?>(
            () => $"rows of {string.Join(", ", changes.Select(change => change.Partition))}", async () =>
        {
            DateTime now = clock.Now;
            if (await load(now, cancellationToken) is not { } rows || decide(rows, now) is not { } outcome)
            {
                return (true, null);
            }

            if (outcome is not Outcome<TValue>.Done done)
            {
                return (true, new Decided<TRows, TValue, TAfter>(rows, outcome, null));
            }

            changes.Clear();
            TAfter after = write(rows, done.Value, now, partition =>
            {
                if (changes.Find(change => change.Partition.Text == partition.Text) is not { } change)
                {
                    change = new Change(partition, people.Roster, now);
                    changes.Add(change);
                }

                return change;
            });
            foreach (Change change in changes)
            {
                if (await units.CommitAsync(change, cancellationToken) is { IsDone: false } written)
                {
                    return written.Frozen is { } frozen
                        ? (true, new Decided<TRows, TValue, TAfter>(rows, Outcome.Refuse<TValue>([frozen]), null))
                        : (false, null);
                }
            }

            return (true, new Decided<TRows, TValue, TAfter>(rows, outcome, after));
        });
    }

    /// <summary>Decides on one thing, which need not exist yet.</summary>
    /// <param name="at">Where it is or will be.</param>
    /// <param name="decide">Pure; a missing state comes as null. Null: there is nothing to decide on.</param>
    /// <returns>The state after it, null when there is none; and what was decided, null when there was nothing to decide on.</returns>
    public async Task<(TState? State, Outcome<TFact>? Outcome)> OnAsync<TState, TFact>(
        Kind<TState, TFact> kind,
        RowId at,
        Func<TState?, DateTime, Outcome<TFact>?> decide,
        CancellationToken cancellationToken)
        where TState : class
    {
        Decided<Found<TState>, TFact, TState>? decided = await OnAsync<Found<TState>, TFact, TState>(
            async (_, ct) => new Found<TState>(await units.FindAsync(kind, at, ct)),
            (found, now) => decide(found.State, now),
            (found, fact, _, changeOf) => changeOf(at.UnitCode).Save(kind, found.Stored, fact),
            cancellationToken);
        return (decided?.After ?? decided?.Rows.State, decided?.Outcome);
    }
}
