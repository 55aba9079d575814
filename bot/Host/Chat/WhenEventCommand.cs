using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Chào cờ tháng 12 ngày nào»: as the Office set it, else by the rule; without a period the next.</summary>
public sealed class WhenEventCommand(
    EventBook events, OfficeStore office, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options,
    CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.WhenEvent;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.Said.Slots.Duty is not { } id || reference.Plan.FindDuty(id) is not { } duty)
        {
            return new ChatReply.Words(ChatText.EventDutyUnknown);
        }

        EventDate? date = duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated
            ? await EventAsync(duty, KeyOf(duty, message.Said.Slots.Period), cancellationToken)
            : Closing(duty);
        return date is null
            ? new ChatReply.Words(ChatText.DutyHasNoDate)
            : new ChatReply.Card(AnswerCards.When(date, contexts.Now()), ChatText.AnswerSummary);
    }

    // Ceremonies and conferences go by calendar months, whatever the reporting rule.
    private string KeyOf(Duty duty, SaidPeriod? said)
    {
        PeriodKind kind = duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday ? PeriodKind.Month : PeriodKind.Quarter;
        return said?.Kind == kind && said.LookingAhead(clock.Today, PeriodRule.Calendar) is { } period
            ? OccurrenceKey.Of(kind, period.Year, period.Number)
            : events.KeyOf(duty, clock.Today);
    }

    private async Task<EventDate> EventAsync(Duty duty, string key, CancellationToken cancellationToken)
    {
        EventSetting? setting = (await office.SettingAsync(duty.Id, key, cancellationToken))?.State;
        DateTime? heldAt = setting?.HeldAt ?? SetEvent.ByRule(duty, key, reference.Calendar);
        return new EventDate(TitleOf(duty, key), heldAt, null, setting?.Place ?? duty.Place, setting?.NotHeld ?? false);
    }

    private EventDate? Closing(Duty duty) =>
        PeriodOccurrences.Of(duty, reference.Calendar, options.Value.PeriodRule, clock.Now)
            .Where(o => o.DueAt >= clock.Now)
            .MinBy(o => o.DueAt) is { } next
            ? new EventDate(TitleOf(duty, next.Key), null, next.DueAt, next.Place, false)
            : null;

    private string TitleOf(Duty duty, string key) => contexts.InEnglish ? duty.OccurrenceTitleEnFor(key) : duty.OccurrenceTitleFor(key);
}
