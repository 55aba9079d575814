using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Outbox;

/// <summary>
/// What the clock caused goes out in working hours, and not around several days off, nor while the Office has paused the reminders; what a
/// click caused goes out.
/// </summary>
public sealed class HeldMessages(ReferenceData reference, BusinessClock clock)
{
    // The Office may end the pause at any time.
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(15);

    /// <summary>Until when it is held; null when it may go now.</summary>
    public SendResult.Postponed? Hold(Going going)
    {
        if (going.From is GoesFrom.AnyHour)
        {
            return null;
        }

        DateTime now = clock.Now;
        DateTime from = going.From is GoesFrom.ReminderHour
            ? Ladder.DigestFrom(now, reference.Calendar)
            : reference.Calendar.NextSending(now, going.OfTheDay);
        return from > now ? new SendResult.Postponed(from - now)
            : going.IsReminder && reference.Settings.IsPaused(clock.Today)
                ? new SendResult.Postponed(reference.Calendar.NextOpening(now + LookAgain) - now)
            : null;
    }

    public bool MayStillAct(OutboxMessage message) =>
        message.ToUpn is { } upn && reference.Roster.ConfirmersOf(message.UnitCode).Any(p => p.Upn == upn);
}
