using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>What came of a change of the roster.</summary>
/// <param name="Version">The roster's present version.</param>
/// <param name="Content">What it says.</param>
/// <param name="Waiting">What of the change waits for a second person; null where all of it holds.</param>
public sealed record RosterEdit(int Version, RosterContent Content, TrustChange? Waiting);

/// <summary>What somebody wants of the roster, beside the decision itself.</summary>
/// <param name="Why">Kept with the version: the verb that caused it.</param>
public sealed record RosterWish(Person By, string Why)
{
    /// <summary>The unit that is closed or merged with it; null where none is.</summary>
    public UnitClosing? Closing { get; init; }

    /// <summary>Of a whole list what needs nobody's confirmation holds at once.</summary>
    public bool InParts { get; init; }

    /// <summary>The version that was looked at: on another one it is refused. Null decides on whichever there is.</summary>
    public int? Seen { get; init; }
}

/// <summary>
/// Runs a decision on the roster: read, decide, write the next version, and again when somebody else wrote first. Whatever changes
/// the roster by somebody's word comes through here, so that roles of trust are never changed by one editor alone.
/// </summary>
public sealed class RosterEditing(RosterStore roster, TrustBook book, UnitStore units, BusinessClock clock)
{
    private const int MaxTries = 10;

    /// <param name="wish">Who wants it, and how.</param>
    /// <param name="decide">Decides on the roster as it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<RosterEdit>> DecideAsync(
        RosterWish wish, Func<RosterContent, DateTime, Outcome<RosterContent>> decide, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
            if (wish.Seen is { } seen && seen != version)
            {
                return Outcome.Refuse<RosterEdit>(FaultCode.RosterChangedMeanwhile);
            }

            Outcome<RosterContent> wanted = decide(now, clock.Now);
            if (wanted is not Outcome<RosterContent>.Done done)
            {
                return wanted is Outcome<RosterContent>.Refused no ? Outcome.Refuse<RosterEdit>(no.Faults) : Outcome.Repeated<RosterEdit>();
            }

            Outcome<TrustSplit> split = ProposeTrust.Decide(now, done.Facts.Single(), wish.By, wish.InParts);
            if (split is Outcome<TrustSplit>.Refused refused)
            {
                return Outcome.Refuse<RosterEdit>(refused.Faults);
            }

            if (await WriteAsync(wish, version, now, ((Outcome<TrustSplit>.Done)split).Facts.Single(), cancellationToken) is { } edit)
            {
                return Outcome.Of(edit);
            }
        }

        throw new InvalidOperationException("The roster kept changing.");
    }

    // Null when somebody else was first.
    private async Task<RosterEdit?> WriteAsync(RosterWish wish, int version, RosterContent now, TrustSplit split, CancellationToken cancellationToken)
    {
        UnitChange change = new(OfficeStore.Partition);
        (TrustChange? trust, IReadOnlyList<OutboxMessage> rest) = await NoteAsync(wish, now, split, change, cancellationToken);
        bool isNew = change.Rows.Count > 0;
        bool written = split.AtOnce is { } next
            ? await roster.SaveAsync(version, next, wish.By.Upn, wish.By.Name, wish.Why, change, cancellationToken)
            : !isNew || await units.CommitAsync(change, cancellationToken);
        if (!written)
        {
            return null;
        }

        if (trust is not null && isNew)
        {
            await book.SendRestAsync(rest, cancellationToken);
            await book.AuditAsync(trust, wish.By.Upn, wish.Why, cancellationToken);
        }

        return new RosterEdit(split.AtOnce is null ? version : version + 1, split.AtOnce ?? now, split.Waiting.Count > 0 ? trust : null);
    }

    // What waits already is not proposed again.
    private async Task<(TrustChange? Trust, IReadOnlyList<OutboxMessage> Later)> NoteAsync(
        RosterWish wish, RosterContent now, TrustSplit split, UnitChange change, CancellationToken cancellationToken)
    {
        bool waits = split.Waiting.Count > 0;
        IReadOnlyList<TrustRow> rows = waits ? split.Waiting : split.InEffect;
        if (rows.Count == 0)
        {
            return (null, []);
        }

        (string id, TrustChange? waiting) = await book.PlaceAsync(rows, wish.Closing, cancellationToken);
        if (waits && waiting is not null)
        {
            return (waiting, []);
        }

        DateTime at = clock.Now;
        TrustFact fact = waits
            ? new TrustFact.Proposed(at, wish.By.Upn, wish.By.Name, id, rows, wish.Closing, wish.Why, at.AddDays(TrustChange.WaitingDays))
            : new TrustFact.Made(at, wish.By.Upn, wish.By.Name, id, rows, wish.Why);
        TrustChange trust = change.Save(TrustBook.Ledger, null, fact with { ByObjectId = wish.By.AadObjectId });
        return (trust, TrustBook.Send(
            change, waits ? TrustBook.Messages.ToConfirm(trust, now, at) : TrustBook.Messages.Told(trust, split.AtOnce!, wish.By.Upn, at)));
    }
}
