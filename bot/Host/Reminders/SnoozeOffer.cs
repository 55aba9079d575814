using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Mai nhắc lại nhé», «tắt nhắc»: what could be put off, and the buttons for that.</summary>
public abstract class SnoozeOffer(UnitWork work, Refusals refusals, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    private const int MostDays = 60;

    protected async Task<ChatReply> OfferAsync(ChatMessage message, bool toStop, CancellationToken cancellationToken)
    {
        Person who = message.Who;
        UnitCode code = reference.Roster.ActsFor(who).Select(u => u.Code).Prepend(who.UnitCode)
            .FirstOrDefault(c => Permissions.MayConfirm(who, c, reference.Roster)) ?? who.UnitCode;
        if (!Permissions.MayConfirm(who, code, reference.Roster))
        {
            return new ChatReply.Words(
                await refusals.ForbiddenAsync(who, nameof(IntentKind.Snooze), code, FaultCode.NotAllowedToSnooze, cancellationToken));
        }

        Slots said = message.Said.Slots;
        DateOnly today = clock.Today;
        DateOnly? day = said.Date ?? (said.NumberOf(NumberRole.Days) is { } days and > 0 and <= MostDays ? today.AddDays(days) : null);
        DateOnly? working = day > today ? reference.Calendar.OnOrAfter(day.Value) : null;
        AssignmentView[] reminded =
        [
            .. (await work.OwedAsync(who, code, cancellationToken))
                .Where(
                    v => Snooze.Concerns(v.Assignment, v.Duty, working ?? reference.Calendar.AddWorkingDays(today, 1), reference.Calendar)),
        ];
        return new ChatReply.Card(
            SnoozeCard.Render(reference.Roster.Unit(code), reminded, working, toStop, contexts.Now()), ChatText.SnoozeSummary);
    }
}
