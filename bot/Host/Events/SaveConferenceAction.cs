using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Events;

/// <summary>Saves the conference's date as one fact of the Office, then has every unit follow it.</summary>
public sealed class SaveConferenceAction(
    OfficeStore office,
    Reconciler reconciler,
    ReferenceData reference,
    BusinessClock clock,
    ConferenceTitle title,
    Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.SaveConference;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        _ = int.TryParse(click[DataKeys.Quarter], NumberStyles.None, CultureInfo.InvariantCulture, out int quarter);
        DateOnly? date = DateOnly.TryParseExact(click[DataKeys.Date], "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
        TimeOnly? time = TimeOnly.TryParseExact(click[DataKeys.Time], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly at) ? at : null;
        string key = SetConference.KeyOf(date?.Year ?? clock.Today.Year, quarter);

        while (true)
        {
            Stored<EventSetting>? before = await office.SettingAsync(ReconcileJobs.ConferenceDuty, key, cancellationToken);
            Outcome<EventSetting> outcome = SetConference.Decide(
                before?.State, ReconcileJobs.ConferenceDuty, quarter, date, time, click.Who, reference.Calendar, clock.Now);
            if (outcome is Outcome<EventSetting>.Refused refused)
            {
                return await refusals.ForbiddenAsync(click, key, refused.Faults, cancellationToken)
                    ?? new CardAnswer.Card(ConferenceCard.Refused(refused.Faults, contexts.Now()));
            }

            EventSetting setting = outcome is Outcome<EventSetting>.Done done ? done.Facts.Single() : before!.State;
            if (outcome is Outcome<EventSetting>.AlreadyDone || await office.SaveAsync(before, setting, cancellationToken))
            {
                int units = await reconciler.DutyAsync(ReconcileJobs.ConferenceDuty, cancellationToken);
                return new CardAnswer.Card(ConferenceCard.Saved(title.Of(key), setting, units, reference.Roster.ReportingUnits.Count, contexts.Now()));
            }
        }
    }
}

/// <summary>The date was shown and not wanted.</summary>
public sealed class DiscardConferenceAction(CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardConference;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(ConferenceCard.Discarded(contexts.Now())));
}
