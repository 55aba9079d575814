using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Trust;

/// <summary>A second person confirms a waiting change of roles of trust.</summary>
public sealed class ConfirmTrustAction(TrustDeciding deciding) : ICardAction
{
    public string Verb => Verbs.ConfirmTrust;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.HandleAsync(click, (change, roster, now) => ConfirmTrust.Decide(change, roster, click.Who, now), cancellationToken);
}

/// <summary>It is taken back, or not agreed to.</summary>
public sealed class WithdrawTrustAction(TrustDeciding deciding) : ICardAction
{
    public string Verb => Verbs.WithdrawTrust;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.HandleAsync(click, (change, _, now) => ConfirmTrust.Withdraw(change, click.Who, now), cancellationToken);
}

/// <summary>Runs a decision on a waiting change: the change, the roster and what is said of it are written together.</summary>
public sealed class TrustDeciding(
    TrustBook book, RosterStore roster, UnitStore units, ReferenceData reference, Refusals refusals, BusinessClock clock, CardContexts contexts)
{
    private const int MaxTries = 10;

    public async Task<CardAnswer> HandleAsync(
        CardClick click, Func<TrustChange, RosterContent, DateTime, Outcome<TrustDecision>> decide, CancellationToken cancellationToken)
    {
        if (!int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid id))
        {
            return new CardAnswer.Line(ChatText.NoSuchTrustChange);
        }

        for (int i = 0; i < MaxTries; i++)
        {
            if (await book.FindAsync(year, id.ToString("N"), cancellationToken) is not { } stored)
            {
                return new CardAnswer.Line(ChatText.NoSuchTrustChange);
            }

            (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
            Outcome<TrustDecision> outcome = decide(stored.State, now, clock.Now);
            if (outcome is Outcome<TrustDecision>.Refused refused)
            {
                return await refusals.ForbiddenAsync(click, stored.State.Subject, refused.Faults, cancellationToken)
                    ?? Answer(stored.State, click.Who, FaultText.Of(refused.Faults[0], contexts.Culture));
            }

            if (outcome is not Outcome<TrustDecision>.Done done)
            {
                return Answer(stored.State, click.Who, ChatText.TrustDecidedBefore);
            }

            if (await WriteAsync(stored, version, done.Facts.Single(), click, cancellationToken) is { } after)
            {
                return Answer(after, click.Who, null);
            }
        }

        throw new InvalidOperationException("The roster kept changing.");
    }

    /// <summary>The change as its reader sees it.</summary>
    public CardAnswer Answer(TrustChange change, Person reader, string? notice) => new CardAnswer.Card(TrustCard.Render(
        change, reference.Roster, change.RefusalOf(reader) is null, change.RefusalOf(reader) is FaultCode.TrustOwnProposal, contexts.Now(), notice));

    // Null when somebody else was first.
    private async Task<TrustChange?> WriteAsync(
        Stored<TrustChange> stored, int version, TrustDecision decision, CardClick click, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        UnitChange change = new(OfficeStore.Partition);
        TrustChange after = change.Save(TrustBook.Ledger, stored, decision.Fact);
        IEnumerable<OutboxMessage> told = decision.Next is { } roles ? TrustBook.Messages.Told(after, roles, click.Who.Upn, now)
            : after.Proposed.Upn != click.Who.Upn ? [TrustBook.Messages.CameToNothing(after, now)]
            : [];
        IReadOnlyList<OutboxMessage> rest = TrustBook.Send(
            change, told.Append(OutboxMessage.RefreshCards(OfficeStore.Partition, after.Year, after.Subject, after.Version, now)));
        bool written = decision.Next is { } next
            ? await roster.SaveAsync(version, next, click.Who.Upn, click.Who.Name, click.Verb, change, cancellationToken)
            : await units.CommitAsync(change, cancellationToken);
        if (!written)
        {
            return null;
        }

        await book.SendRestAsync(rest, cancellationToken);
        await book.AuditAsync(after, click.Who.Upn, click.Verb, cancellationToken);
        return after;
    }
}
