using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Events;

/// <summary>What the Office is asked for; nothing once it has answered.</summary>
public sealed class OfficePromptMessage(EventBook events, OfficeStore office, ReferenceData reference, CardContexts contexts)
    : IMessageContent
{
    public MessageKind Kind => MessageKind.OfficePrompt;

    public Going HowSent(OutboxMessage message) => Going.Reminder;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        OfficePrompt prompt = OfficePromptNotices.PromptOf(message.Subject);
        if (prompt.Kind is PromptKind.NextYear)
        {
            int year = (OccurrenceKey.Parse(prompt.Occurrence)?.Year).GetValueOrDefault();
            NextYearView view = new(
                year, reference.Calendar.Covers(year), reference.Calendar.UnconfirmedCount(year), reference.Plans.Any(p => p.Year == year));
            return view.IsReady
                ? null
                : new OutgoingCard(OfficePromptCard.NextYear(view, context), OfficePromptCard.Summary(year, context), null);
        }

        if (prompt.Kind is PromptKind.DaysAhead)
        {
            (int year, int month) = OccurrenceKey.Parse(prompt.Occurrence) is { } key ? (key.Year, key.Number) : default;
            IReadOnlyList<DateOnly> days = reference.Calendar.UnconfirmedIn(year, month);
            return days.Count == 0 ? null : new OutgoingCard(
                OfficePromptCard.DaysAhead(days[0], days, context), OfficePromptCard.DaysAheadSummary(days[0], context), null);
        }

        if (prompt.Kind is PromptKind.LeadClosed)
        {
            return reference.Plan.FindDuty(prompt.DutyId) is { } led && OfficePrompts.ClosedLead(led, reference.Roster) is { } closed
                ? new OutgoingCard(OfficePromptCard.LeadClosed(reference.Plan, led, closed, context), OfficePromptCard.Summary(led, context), null)
                : null;
        }

        if (prompt.Kind is PromptKind.NameLead)
        {
            return reference.Plan.FindDuty(prompt.DutyId) is { } unled && OfficePrompts.LacksLead(unled)
                ? new OutgoingCard(OfficePromptCard.NameLead(reference.Plan, unled, context), OfficePromptCard.NameLeadSummary(unled, context), null)
                : null;
        }

        EventSetting? setting = (await office.SettingAsync(prompt.DutyId, prompt.Occurrence, cancellationToken))?.State;
        bool answered = prompt.Kind is PromptKind.ConferenceDate or PromptKind.SpringCeremony
            ? setting is not null
            : setting is { NotHeld: true } or { Details.Topics.Count: > 0 };
        if (answered || reference.Plan.FindDuty(prompt.DutyId) is not { } duty)
        {
            return null;
        }

        if (prompt.Kind is PromptKind.SpringCeremony)
        {
            return setting is null
                && SetEvent.ByRule(duty, prompt.Occurrence, reference.Calendar) is { } stays
                && OfficePrompts.SpringDay(duty, prompt.Occurrence, reference.Calendar) is { } spring
                ? new OutgoingCard(OfficePromptCard.SpringCeremony(duty, prompt.Occurrence, stays, spring, context), OfficePromptCard.SpringSummary(context), null)
                : null;
        }

        string asked = OfficePromptCard.Asked(prompt.Kind, context);
        return new OutgoingCard(await events.FormAsync(duty, prompt.Occurrence, asked, cancellationToken), asked, null);
    }
}
