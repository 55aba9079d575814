using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// On silence: one message a day to the officer who has something late, to the channel for what nobody took, to the chief of office
/// for what stays late; the directorate's list on its days. Running it twice, late, or on three machines at once changes nothing more.
/// </summary>
public sealed class ChainReminding(
    DifficultyViews views, PendingDecisions pending, UnitStore units, OutboxStore outbox, ReferenceData reference, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        if (Office.UnitCode(reference.Roster) is { } office)
        {
            IReadOnlyList<DifficultyView> open = await views.WhereAsync(d => ChainReminders.IsLate(d, now), cancellationToken);
            List<LateDifficulty> late = [.. open.Select(v => ChainReminders.Today(v.Difficulty, reference.Calendar, now)).OfType<LateDifficulty>()];
            foreach (string? upn in AddresseesOf(late).Distinct())
            {
                if (Message(upn, office, now) is { } message)
                {
                    await SendAsync(message, cancellationToken);
                }
            }
        }

        if (ChainReminders.IsListDay(DateOnly.FromDateTime(now), reference.Calendar))
        {
            foreach (Person who in reference.Roster.WithRole(Role.Director).Concat(reference.Roster.WithRole(Role.DeputyDirector)))
            {
                if ((await pending.OfAsync(who, cancellationToken)).Count > 0 || (await pending.MoneyOfAsync(who, cancellationToken)).Count > 0)
                {
                    await SendAsync(ChainMessages.PendingDecisions(who.UnitCode, who.Upn, WorkingHours.Default.NextOpening(now, reference.Calendar)), cancellationToken);
                }
            }
        }
    }

    // A person has one digest a day, whatever it speaks of; while the reminders are paused it is not written at all.
    private OutboxMessage? Message(string? upn, string office, DateTime now) =>
        upn is null ? ChainMessages.ChainDigest(office, null, Ladder.DigestFrom(now, reference.Calendar))
        : reference.Settings.IsPaused(DateOnly.FromDateTime(now)) || reference.Roster.FindByUpn(upn) is not { } who ? null
        : OutboxMessage.Digest(who.UnitCode, who.Upn, Ladder.DigestFrom(now, reference.Calendar));

    // Null is the Office's channel.
    private IEnumerable<string?> AddresseesOf(IEnumerable<LateDifficulty> late)
    {
        string? chief = Office.Chief(reference.Roster)?.Upn;
        foreach (LateDifficulty each in late)
        {
            if (each.ToHandler)
            {
                yield return each.Difficulty.Status is DifficultyStatus.Received ? each.Difficulty.Taken?.Upn : null;
            }

            if (each.ToChief && chief is not null)
            {
                yield return chief;
            }
        }
    }

    private async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        // Most runs of a day find it sent: no need to hint at it again.
        if (await outbox.GetAsync(message.UnitCode, message.Year, message.Id, cancellationToken) is null)
        {
            UnitChange change = new(message.UnitCode);
            change.Send(message);
            await units.CommitAsync(change, cancellationToken);
        }
    }
}

/// <summary>What is late and nobody has taken, in the Office's channel; a person reads of what is late with them in the day's digest.</summary>
public sealed class ChainDigestMessage(LateDifficulties late, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.ChainDigest;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        IReadOnlyList<DifficultyView> found = await late.WithAsync(message.ToUpn, cancellationToken);
        if (found.Count == 0)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(DifficultyListCard.Late(found, context), DifficultyListCard.LateSummary(found.Count, context), Follows: null);
    }
}
