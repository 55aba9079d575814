using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Joint;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>
/// The day's one message to a person: what is asked by now of the units that they act for, each to be settled in place, and of the
/// Office's people what is late with them in the chain.
/// </summary>
public sealed class DigestMessage(
    UnitWork work, LateDifficulties late, JointBook joint, UnitStore units, ReferenceData reference, BusinessClock clock,
    CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.Digest;

    public Going HowSent(OutboxMessage message) => new(GoesFrom.ReminderHour, IsReminder: true);

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        if (reference.Roster.FindByUpn(message.ToUpn!) is not { } who || await IsOutdatedAsync(message, who, now, cancellationToken))
        {
            return null;
        }

        // Whoever is not asked any more (another head, a delegate) has had a message of their own.
        Unit[] actsFor = [.. reference.Roster.ActsFor(who).Where(u => message.Subject == Subject.None || u.Code == message.Subject)];
        AssignmentView[] owed = [.. await work.OwedAsync([.. actsFor.SelectMany(u => reference.Roster.WorkOf(u.Code))], cancellationToken)];
        AssignmentView[] asked = [.. owed.Where(v => v.IsAsked)];
        AssignmentView[] shown = [.. asked.Where(v => !(now < v.Assignment.SnoozedUntil))];
        Digest digest = new(
            shown,
            owed.Length - asked.Length,
            asked.Length - shown.Length,
            message.Subject == Subject.None ? await late.WithAsync(message.ToUpn, cancellationToken) : [],
            message.Subject == Subject.None ? await late.MoneyWithAsync(message.ToUpn, cancellationToken) : [])
        {
            Joint = await JointOfAsync(actsFor, cancellationToken),
        };
        // A list of what merely waits for the Office asks for nothing.
        if (digest.LateCount == 0 && digest.Joint.Count == 0 && digest.Work.All(v => v.Assignment.Status is not AssignmentStatus.Open))
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(DigestCard.Render(digest, context), DigestCard.Summary(digest, context), Follows: null);
    }

    private async Task<IReadOnlyList<JointView>> JointOfAsync(IEnumerable<Unit> actsFor, CancellationToken cancellationToken)
    {
        List<JointView> found = [];
        foreach (Unit unit in actsFor)
        {
            foreach (JointItem item in await joint.OpenAsync(unit.Code, cancellationToken))
            {
                found.Add(await joint.ViewAsync(item, cancellationToken));
            }
        }

        return found;
    }

    // One that was held up becomes the day's own, which has one id whoever writes it first: so there is one a day.
    private async Task<bool> IsOutdatedAsync(OutboxMessage message, Person who, DateTime now, CancellationToken cancellationToken)
    {
        OutboxMessage ofToday = ReminderNotices.Digest(who.UnitCode, who.Upn, now);
        if (message.Id.StartsWith(ofToday.Id, StringComparison.Ordinal))
        {
            return false;
        }

        await units.SendAsync([ofToday], cancellationToken);
        return true;
    }
}
