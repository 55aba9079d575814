using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Events;

/// <summary>Saves what the Office set of an event as one fact, then has every unit follow it.</summary>
public sealed class SaveEventAction(
    EventDeciding deciding, EventBook events, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.SaveEvent;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (reference.Plan.FindDuty(click[DataKeys.Duty] ?? "") is not { } duty || !duty.Recurrence.Kind.IsDated())
        {
            return new CardAnswer.Line(ChatText.EventDutyUnknown);
        }

        EventForm form = new(
            click[Fields.Occurrence], click[Fields.EventDate], click[Fields.EventTime], click[Fields.Place], click[Fields.Presenter],
            click[Fields.Topics], click[Fields.Material], click[Fields.Held], click[Fields.Reason])
        {
            Occasion = click[Fields.Occasion],
        };
        EventSet set = await deciding.SetAsync(
            duty.Id, form.Occurrence ?? "", (before, now) => SetEvent.Decide(before, duty, form, click.Who, events.Known, now),
            cancellationToken);
        if (set.Outcome is Outcome<EventSetting>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, form.Occurrence ?? "", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await events.FormAsync(duty, form, refused.Faults, null, cancellationToken));
        }

        EventOffer offer = await events.OfferAsync(duty, set.Setting!.OccurrenceKey, cancellationToken);
        return new CardAnswer.Card(EventCard.Saved(
            offer, set.Setting, set.Units, reference.Roster.ReportingUnits.Count, set.Outcome is Outcome<EventSetting>.AlreadyDone,
            contexts.Now()));
    }
}
