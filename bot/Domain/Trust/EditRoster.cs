using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

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

/// <summary>What a change of the roster writes.</summary>
/// <param name="Next">The roster's next version; null where all of it waits.</param>
/// <param name="Noted">What is kept of roles of trust that change or wait; null where none do, or the same waits already.</param>
/// <param name="Waiting">What waited already.</param>
public sealed record RosterStep(RosterContent? Next, TrustFact? Noted, TrustChange? Waiting);

/// <summary>
/// Every change of the roster by somebody's word comes through here, so that roles of trust are never changed by one editor alone.
/// </summary>
public static class EditRoster
{
    /// <param name="now">The roster as it is.</param>
    /// <param name="wanted">What the wish's own decision makes of it.</param>
    /// <param name="known">The changes of roles of trust of this year.</param>
    /// <param name="at">Vietnam local.</param>
    public static Outcome<RosterStep> Decide(
        RosterContent now, Outcome<RosterContent> wanted, RosterWish wish, IReadOnlyList<TrustChange> known, DateTime at)
    {
        if (wanted is not Outcome<RosterContent>.Done done)
        {
            return wanted.Select(next => new RosterStep(next, null, null));
        }

        return ProposeTrust.Decide(now, done.Value, wish.By, wish.InParts).Select(split => Noted(split, wish, known, at));
    }

    private static RosterStep Noted(TrustSplit split, RosterWish wish, IReadOnlyList<TrustChange> known, DateTime at)
    {
        bool waits = split.Waiting.Count > 0;
        IReadOnlyList<TrustRow> rows = waits ? split.Waiting : split.InEffect;
        if (rows.Count == 0)
        {
            return new RosterStep(split.AtOnce, null, null);
        }

        (string id, TrustChange? waiting) = TrustChange.Place(rows, wish.Closing, known, at);
        if (waits && waiting is not null)
        {
            // What waits already is not proposed again.
            return new RosterStep(split.AtOnce, null, waiting);
        }

        TrustFact fact = waits
            ? new TrustFact.Proposed(at, wish.By.Upn, wish.By.Name, id, rows, wish.Closing, wish.Why, at.AddDays(TrustChange.WaitingDays))
            : new TrustFact.Made(at, wish.By.Upn, wish.By.Name, id, rows, wish.Why);
        return new RosterStep(split.AtOnce, fact with { ByObjectId = wish.By.AadObjectId }, null);
    }
}
