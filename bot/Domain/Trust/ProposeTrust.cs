using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

/// <summary>What of a change of the roster holds at once, and what waits for a second person.</summary>
/// <param name="AtOnce">The roster's next version; null where all of it waits.</param>
/// <param name="InEffect">The rows of trust that are changed with it.</param>
/// <param name="Waiting">The rows that somebody else has to confirm.</param>
public sealed record TrustSplit(RosterContent? AtOnce, IReadOnlyList<TrustRow> InEffect, IReadOnlyList<TrustRow> Waiting);

/// <summary>
/// Every change of the roster comes through here, whatever made it. Roles of trust are given and taken by the Director or the chief
/// of office; what another editor does to them waits until a second one confirms it. Nobody changes their own role or account.
/// </summary>
public static class ProposeTrust
{
    /// <param name="now">The roster as it is, with the accounts that people are recognised by.</param>
    /// <param name="next">As it would be.</param>
    /// <param name="by">Whose change it is.</param>
    /// <param name="inParts">Of a whole list the rest holds at once; one entry, or a merger, holds as a whole or not yet.</param>
    public static Outcome<TrustSplit> Decide(RosterContent now, RosterContent next, Person by, bool inParts)
    {
        IReadOnlyList<TrustRow> rows = TrustRows.Between(now, next);
        if (rows.Count == 0)
        {
            return Outcome.Of(new TrustSplit(next, [], []));
        }

        if (rows.Any(row => row.IsRoleOrAccount && row.Concerns(by)))
        {
            return Outcome.Refuse<TrustSplit>(FaultCode.OwnTrust);
        }

        if (!CanGoOn(next))
        {
            return Outcome.Refuse<TrustSplit>(FaultCode.NobodyConfirms);
        }

        if (Permissions.MayGiveTrust(by))
        {
            return Outcome.Of(new TrustSplit(next, rows, []));
        }

        (RosterContent rest, IReadOnlyList<TrustRow> waiting) = inParts ? TrustRows.Keep(now, next, rows) : (now, rows);
        if (!now.People.Any(who => Refusal(who, by.Upn, by.AadObjectId, waiting) is null))
        {
            return Outcome.Refuse<TrustSplit>(FaultCode.NobodyConfirms);
        }

        bool nothingElse = RosterChanges.Between(now, rest).IsEmpty && rest.FileHash == now.FileHash;
        return Outcome.Of(new TrustSplit(nothingElse ? null : rest, [], waiting));
    }

    /// <summary>Whether roles of trust can still be given: by the Director, by the chief, or by two editors together.</summary>
    public static bool CanGoOn(RosterContent content) =>
        content.People.Any(Permissions.MayGiveTrust) || content.People.Count(Permissions.MayEditRoster) > 1;

    /// <summary>Why somebody may not confirm a change; null when they may.</summary>
    /// <param name="byUpn">Whose change it is.</param>
    /// <param name="byObjectId">The object id that it was made under; null where it is not known.</param>
    /// <param name="rows">Whom it concerns.</param>
    public static FaultCode? Refusal(Person who, Upn byUpn, Guid? byObjectId, IReadOnlyList<TrustRow> rows) =>
        !Permissions.MayEditRoster(who) && !Permissions.MayGiveTrust(who) ? FaultCode.NotAllowedToConfirmTrust
        : who.Upn == byUpn || (byObjectId is not null && who.AadObjectId == byObjectId)
            ? FaultCode.TrustOwnProposal
        : rows.Any(row => row.Concerns(who)) ? FaultCode.TrustConcernsYou
        : null;
}
