using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Events;

/// <summary>«Đặt hội nghị quý 4 ngày 10/12 lúc 14:00»: what was understood is shown before it is saved.</summary>
public sealed class SetConferenceCommand(
    OfficeStore office, ReferenceData reference, BusinessClock clock, ConferenceTitle title, AuditLog audit,
    CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.SetConference;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots slots = message.Said.Slots;
        CardContext context = contexts.Now();
        int quarter = slots.Period?.Number ?? 0;
        EventSetting? existing = slots.Date is { } day
            ? (await office.SettingAsync(DutyIds.Conference, SetConference.KeyOf(day.Year, quarter), cancellationToken))?.State
            : null;
        switch (
            SetConference.Decide(existing, DutyIds.Conference, quarter, slots.Date, slots.Time, message.Who, reference.Calendar, clock.Now))
        {
            case Outcome<EventSetting>.Done done:
                EventSetting draft = done.Value;
                return new ChatReply.Card(
                    ConferenceCard.Draft(title.Of(draft.OccurrenceKey), quarter, draft.HeldAt, existing, context),
                    ChatText.ConferenceSummary);
            case Outcome<EventSetting>.Refused refused:
                if (refused.Faults.Any(f => f.Code is FaultCode.NotAnOfficer))
                {
                    await audit.RefusedAsync(
                        message.Who.Upn, nameof(IntentKind.SetConference), "", nameof(FaultCode.NotAnOfficer), cancellationToken);
                }

                return new ChatReply.Card(ConferenceCard.Refused(refused.Faults, context), ChatText.ConferenceSummary);
            default:
                return new ChatReply.Words(ChatText.ConferenceUnchanged);
        }
    }
}
