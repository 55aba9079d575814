using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Events;

/// <summary>
/// «Đặt lễ chào cờ tháng 12 ngày 8/12 lúc 7h30 …»: the form with what was understood in it, to be seen before it is saved.
/// </summary>
public sealed class SetCeremonyCommand(EventBook events, OfficeStore office, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.SetCeremony;

    public Use Use => Use.Officers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (events.DutyOf(RecurrenceKind.MonthlyFirstMonday) is not { } duty)
        {
            return new ChatReply.Words(ChatText.EventDutyUnknown);
        }

        Slots said = message.Said.Slots;
        string key = KeyOf(duty, said);
        EventSetting? setting = (await office.SettingAsync(duty.Id, key, cancellationToken))?.State;
        EventForm form = EventForm.Of(key, setting, SetEvent.ByRule(duty, key, events.Known.Calendar));
        form = form with
        {
            Date = said.Date is { } date ? date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : form.Date,
            Time = said.Time is { } time ? time.ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture) : form.Time,
            Place = said.Place ?? form.Place,
            Presenter = said.Units.Count == 1 ? said.Units[0] : form.Presenter,
            Topics = said.Clause ?? form.Topics,
            Held = said.NotHeld ? EventForm.No : EventForm.Yes,
            Reason = said.NotHeld ? said.Text ?? form.Reason : form.Reason,
        };
        return new ChatReply.Card(await events.FormAsync(duty, form, [], null, cancellationToken), EventCard.Summary(duty, contexts.Now()));
    }

    private string KeyOf(Duty duty, Slots said)
    {
        if (said.Period is { Kind: PeriodKind.Month } month)
        {
            int year = month.Year ?? said.Date?.Year ?? (month.Number < clock.Today.Month ? clock.Today.Year + 1 : clock.Today.Year);
            return OccurrenceKey.Of(PeriodKind.Month, year, month.Number);
        }

        return events.KeyOf(duty, said.Date ?? clock.Today);
    }
}
