using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Trust;

/// <summary>The changes of roles of trust, beside the roster in the Office's own rows: both are written together, with what is said of it.</summary>
public sealed class TrustBook(Ledgers ledgers, UnitStore units, AuditLog audit, BusinessClock clock)
{
    public static readonly Ledger<TrustChange, TrustFact> Ledger = new(
        't',
        TrustChange.Evolve,
        c => new LedgerRow(OfficeStore.Partition, c.Year, c.Id, c.Status.ToString(), c.Version),
        f => (f.At, f.By));

    /// <summary>In the audit: a row of trust that is another from now on.</summary>
    public const string Took = "trust";

    // What one transaction takes beside the states and their facts; the rest follows it.
    private const int MostAtOnce = 80;

    public static TrustMessages Messages { get; } = new(OfficeStore.Partition);

    public Task<Stored<TrustChange>?> FindAsync(int year, string id, CancellationToken cancellationToken) =>
        ledgers.FindAsync(Ledger, OfficeStore.Partition, year, id, cancellationToken);

    /// <summary>The change of these rows that still waits, if there is one; and the id for another.</summary>
    public async Task<(string Id, TrustChange? Waiting)> PlaceAsync(IReadOnlyList<TrustRow> rows, UnitClosing? closing, CancellationToken cancellationToken)
    {
        TrustChange? waiting = null;
        for (int round = 0; ; round++)
        {
            string id = TrustChange.IdOf(rows, closing, round);
            Stored<TrustChange>? stored = await FindAsync(clock.Today.Year, id, cancellationToken);
            if (stored is null)
            {
                return (id, waiting);
            }

            waiting = stored.State.IsOpen(clock.Now) ? stored.State : waiting;
        }
    }

    /// <summary>Adds a change that the bot itself makes.</summary>
    /// <param name="change">What it is written with.</param>
    /// <param name="why">What makes it do so.</param>
    public async Task<TrustChange> MadeAsync(UnitChange change, IReadOnlyList<TrustRow> rows, string why, CancellationToken cancellationToken)
    {
        (string id, _) = await PlaceAsync(rows, null, cancellationToken);
        return change.Save(Ledger, null, new TrustFact.Made(clock.Now, AssignmentFact.Clock, AssignmentFact.Clock, id, rows, why));
    }

    /// <summary>Takes as many messages into a change as one transaction holds; <see cref="SendRestAsync"/> sends the others once it is written.</summary>
    public static IReadOnlyList<OutboxMessage> Send(UnitChange change, IEnumerable<OutboxMessage> messages)
    {
        List<OutboxMessage> all = [.. messages.DistinctBy(message => message.Id)];
        foreach (OutboxMessage message in all.Take(MostAtOnce))
        {
            change.Send(message);
        }

        return [.. all.Skip(MostAtOnce)];
    }

    public async Task SendRestAsync(IReadOnlyList<OutboxMessage> rest, CancellationToken cancellationToken)
    {
        foreach (OutboxMessage[] some in rest.Chunk(MostAtOnce))
        {
            UnitChange change = new(OfficeStore.Partition);
            Send(change, some);
            await units.CommitAsync(change, cancellationToken);
        }
    }

    /// <summary>A line for the change, and where it holds one for each row.</summary>
    /// <param name="byUpn">Who made it what it is.</param>
    /// <param name="what">The verb.</param>
    public async Task AuditAsync(TrustChange change, string byUpn, string what, CancellationToken cancellationToken)
    {
        await audit.DoneAsync(byUpn, what, change.Subject, cancellationToken);
        if (change.Status is TrustStatus.InEffect)
        {
            foreach (TrustRow row in change.Rows)
            {
                await audit.DoneAsync(byUpn, Took, $"{Entry(row.Before)} > {Entry(row.After)}", cancellationToken);
            }
        }
    }

    private static string Entry(Person? person) => person is null ? "-" : $"{person.Upn} {person.AadObjectId:D} {person.Role} {person.UnitCode}";
}
