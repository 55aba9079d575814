using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

/// <summary>What came of a waiting change.</summary>
/// <param name="Next">The roster's next version; null where it stays as it is.</param>
public sealed record TrustDecision(TrustFact Fact, RosterContent? Next);

/// <summary>A second person confirms a waiting change, or does not; who proposed it takes it back.</summary>
public static class ConfirmTrust
{
    /// <param name="change">As it waits.</param>
    /// <param name="roster">As it is now: where one of the rows is another than when it was proposed, the change is void.</param>
    /// <param name="by">Who confirms.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<TrustDecision> Decide(TrustChange change, RosterContent roster, Person by, DateTime now)
    {
        if (Refusal(change, change.RefusalOf(by), now) is { } refusal)
        {
            return refusal;
        }

        return Outcome.Of(Apply(change, roster, DateOnly.FromDateTime(now)) is { } next
            ? new TrustDecision(new TrustFact.Confirmed(now, by.Upn, by.Name) { ByObjectId = by.AadObjectId }, next)
            : new TrustDecision(new TrustFact.Voided(now, by.Upn, by.Name) { ByObjectId = by.AadObjectId }, null));
    }

    public static Outcome<TrustDecision> Withdraw(TrustChange change, Person by, DateTime now)
    {
        FaultCode? may = change.RefusalOf(by) is { } code and not FaultCode.TrustOwnProposal ? code : null;
        return Refusal(change, may, now)
            ?? Outcome.Of(new TrustDecision(new TrustFact.Withdrawn(now, by.Upn, by.Name) { ByObjectId = by.AadObjectId }, null));
    }

    private static Outcome<TrustDecision>? Refusal(TrustChange change, FaultCode? code, DateTime now) =>
        code is { } not ? Outcome.Refuse<TrustDecision>(not)
        : change.Status is not TrustStatus.Waiting ? Outcome.Repeated<TrustDecision>()
        : change.IsExpired(now) ? Outcome.Refuse<TrustDecision>(FaultCode.TrustExpired)
        : null;

    private static RosterContent? Apply(TrustChange change, RosterContent roster, DateOnly today)
    {
        TrustRow[] rows = [.. change.Rows.Select(row => Recognised(row, roster))];
        if (!rows.All(row => IsAsBefore(row, roster)))
        {
            return null;
        }

        Outcome<RosterContent> outcome = change.Closing is { } closing
            ? CloseUnit.Close(roster, closing.Code, closing.Into, today)
            : RosterUpkeep.Decide(roster, rows.Aggregate(roster, With));
        if (outcome is not Outcome<RosterContent>.Done done)
        {
            return null;
        }

        RosterContent next = done.Value;
        bool sameRows = change.Closing is null || TrustRows.Between(roster, next).Count == rows.Length;
        return sameRows && ProposeTrust.CanGoOn(next) && rows.All(row => Holds(row, next)) ? next : null;
    }

    // Whoever was recognised since is no other person: that changes nothing of what was proposed.
    private static TrustRow Recognised(TrustRow row, RosterContent roster)
    {
        if (row.Before is not { AadObjectId: null } before || roster.FindPerson(before.Upn)?.AadObjectId is not { } id)
        {
            return row;
        }

        bool sameAccount = row.After is { AadObjectId: null } after && after.Upn == before.Upn;
        return new TrustRow(before with { AadObjectId = id }, sameAccount ? row.After! with { AadObjectId = id } : row.After);
    }

    private static bool IsAsBefore(TrustRow row, RosterContent roster) => row.Before is { } before
        ? TrustRow.SameEntry(before, roster.FindPerson(before.Upn))
        : roster.FindPerson(row.After!.Upn) is null;

    private static RosterContent With(RosterContent roster, TrustRow row)
    {
        if (row.Before is not { } before)
        {
            return roster.With(null, row.After!);
        }

        Person present = roster.FindPerson(before.Upn)!;
        if (row.After is not { } after)
        {
            return roster.Without(present);
        }

        RosterContent same = before.Upn == after.Upn ? roster : roster.WithAccount(present, after.Upn);
        return same.With(same.FindPerson(after.Upn), after);
    }

    // The rest of the roster may have moved on: units that are no more, another head, an account that is somebody else's by now.
    private static bool Holds(TrustRow row, RosterContent next) => row.After is not { } after
        || (TrustRow.SameEntry(after, next.FindPerson(after.Upn))
            && next.People.Count(person => person.Upn == after.Upn) == 1
            && !TrustRows.Collides(next, after)
            && (after.UnitCode == row.Before?.UnitCode || next.FindUnit(after.UnitCode) is { IsClosed: false }));
}
