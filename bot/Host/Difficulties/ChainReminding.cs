using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// On silence: one message a day to the officer who has something late, to the channel for what nobody took, to the chief of office
/// for what stays late; the directorate's list on its days. Running it twice, late, or on three machines at once changes nothing more.
/// </summary>
public sealed class ChainReminding(
    DifficultyViews views, BudgetBook budgets, PendingDecisions pending, UnitStore units, OutboxStore outbox, ReferenceData reference,
    BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        if (Office.UnitCode(reference.Roster) is { } office)
        {
            IReadOnlyList<DifficultyView> late = await views.WhereAsync(d => ChainReminders.IsLate(d, now), cancellationToken);
            IReadOnlyList<BudgetView> money = await budgets.WhereAsync(
                r => MoneyReminders.IsLate(r, reference.Calendar, now), cancellationToken);
            IEnumerable<Upn?> addressees =
            [
                .. late.SelectMany(v => AddresseesOf(
                    ChainReminders.Today(v.Difficulty, reference.Calendar, now), Take.HolderOf(v.Difficulty, reference.Roster)?.Upn)),
                .. money.SelectMany(v => AddresseesOf(MoneyReminders.Today(v.Request, reference.Calendar, now), handler: null)),
            ];
            foreach (Upn? upn in addressees.Distinct())
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
                if ((await pending.OfAsync(who, cancellationToken)).Count > 0
                    || (await pending.MoneyOfAsync(who, cancellationToken)).Count > 0)
                {
                    await SendAsync(
                        ChainNotices.PendingDecisions(who.UnitCode, who.Upn, reference.Calendar.NextSending(now)), cancellationToken);
                }
            }
        }
    }

    // A person has one digest a day, whatever it speaks of; while the reminders are paused it is not written at all.
    private OutboxMessage? Message(Upn? upn, UnitCode office, DateTime now) =>
        upn is null ? ChainNotices.Late(office, Ladder.DigestFrom(now, reference.Calendar))
        : reference.Settings.IsPaused(DateOnly.FromDateTime(now)) || reference.Roster.FindByUpn(upn) is not { } who ? null
        : ReminderNotices.Digest(who.UnitCode, who.Upn, Ladder.DigestFrom(now, reference.Calendar));

    // Null is the Office's channel: of what nobody has taken, and of what waits for a chief while there is none.
    private IEnumerable<Upn?> AddresseesOf(LateStep? step, Upn? handler)
    {
        if (step is { ToHandler: true })
        {
            yield return handler;
        }

        if (step is { ToChief: true })
        {
            yield return Office.Chief(reference.Roster)?.Upn;
        }
    }

    private async Task SendAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        // Most runs of a day find it sent: no need to hint at it again.
        if (await outbox.GetAsync(message.UnitCode, message.Year, message.Id, cancellationToken) is null)
        {
            await units.SendAsync([message], cancellationToken);
        }
    }
}
