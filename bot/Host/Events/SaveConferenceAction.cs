using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Events;

/// <summary>Saves the conference's date as one fact of the Office, then has every unit follow it.</summary>
public sealed class SaveConferenceAction(
    EventDeciding deciding,
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
        DateOnly? date = DateOnly.TryParseExact(
            click[DataKeys.Date], "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : null;
        TimeOnly? time = TimeOnly.TryParseExact(
            click[DataKeys.Time], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly at) ? at : null;
        string key = SetConference.KeyOf(date?.Year ?? clock.Today.Year, quarter);

        EventSet set = await deciding.SetAsync(
            DutyIds.Conference,
            key,
            (before, now) => SetConference.Decide(before, DutyIds.Conference, quarter, date, time, click.Who, reference.Calendar, now),
            cancellationToken);
        return set.Outcome is Outcome<EventSetting>.Refused refused
            ? await refusals.ForbiddenAsync(click, key, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(ConferenceCard.Refused(refused.Faults, contexts.Now()))
            : new CardAnswer.Card(
                ConferenceCard.Saved(title.Of(key), set.Setting!, set.Units, reference.Roster.ReportingUnits.Count, contexts.Now()));
    }
}
