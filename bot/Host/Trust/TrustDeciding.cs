using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Trust;

/// <summary>Runs a decision on a waiting change: the change, the roster and what is said of it are written together.</summary>
public sealed class TrustDeciding(
    Deciding deciding, TrustBook book, RosterStore roster, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    public async Task<CardAnswer> HandleAsync(
        CardClick click, Func<TrustChange, RosterContent, DateTime, Outcome<TrustDecision>> decide, CancellationToken cancellationToken)
    {
        if (!int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid id)
            || await deciding.OnAsync(
                async (_, ct) => await book.FindAsync(year, id.ToString("N"), ct) is { } stored
                    ? new TrustRows(stored, await roster.CurrentAsync(ct))
                    : null,
                (rows, now) => decide(rows.Change.State, rows.Roster.Now, now),
                (rows, decision, now, changeOf) => Write(rows, decision, click, now, changeOf(OfficeStore.Partition)),
                cancellationToken) is not { } decided)
        {
            return new CardAnswer.Line(ChatText.NoSuchTrustChange);
        }

        TrustChange before = decided.Rows.Change.State;
        if (decided.Outcome is Outcome<TrustDecision>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, before.Subject, refused.Faults, cancellationToken)
                ?? Answer(before, click.Who, FaultText.Of(refused.Faults[0], contexts.Culture));
        }

        if (decided.After is not { } after)
        {
            return Answer(before, click.Who, ChatText.TrustDecidedBefore);
        }

        await reference.RefreshAsync(cancellationToken);
        await book.AuditAsync(after, click.Who.Upn, click.Verb, cancellationToken);
        return Answer(after, click.Who, null);
    }

    /// <summary>The change as its reader sees it.</summary>
    public CardAnswer Answer(TrustChange change, Person reader, string? notice) => new CardAnswer.Card(TrustCard.Render(
        change, reference.Roster, change.RefusalOf(reader) is null, change.RefusalOf(reader) is FaultCode.TrustOwnProposal, contexts.Now(),
        notice));

    private static TrustChange Write(TrustRows rows, TrustDecision decision, CardClick click, DateTime now, Change change)
    {
        if (decision.Next is { } next)
        {
            rows.Roster.Write(change, next, click.Who.Upn, click.Who.Name, click.Verb, now);
        }

        TrustChange after = change.Save(Kinds.Trust, rows.Change, decision.Fact);
        change.Send(decision.Next is { } roles ? TrustBook.Messages.Told(after, roles, click.Who.Upn, now)
            : after.Proposed.Upn != click.Who.Upn ? [TrustBook.Messages.CameToNothing(after, now)]
            : []);
        return after;
    }

    private sealed record TrustRows(Stored<TrustChange> Change, CurrentRoster Roster);
}
