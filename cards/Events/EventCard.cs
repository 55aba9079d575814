using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>What the form of an event offers.</summary>
/// <param name="Occurrences">The keys to choose from.</param>
/// <param name="Topics">The contents II.1, those not yet spoken of this year first.</param>
/// <param name="Units">Who may present.</param>
public sealed record EventOffer(
    Duty Duty, IReadOnlyList<string> Occurrences, IReadOnlyList<(Clause Topic, bool Covered)> Topics, IReadOnlyList<Unit> Units);

/// <summary>An officer sets a ceremony or a conference: the form, and what was saved.</summary>
public static class EventCard
{
    private const int TopicsNamed = 5;

    /// <param name="offer">What can be chosen.</param>
    /// <param name="form">What stands in it.</param>
    /// <param name="faults">What was wrong with it.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="asked">The bot asks by itself: a reason why.</param>
    public static AdaptiveCard Form(
        EventOffer offer, EventForm form, IReadOnlyList<Fault> faults, CardContext context, string? asked = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.EventFormHeading), words.In(offer.Duty.Title, offer.Duty.TitleEn)));
        card.Notice(asked);
        card.Faults(faults);
        (Clause Topic, bool Covered)[] open = [.. offer.Topics.Where(t => !t.Covered)];
        card.Long(nameof(CardText.LabelTopicsOpen), open.Length == 0
            ? words[nameof(CardText.TopicsAllCovered)]
            : string.Join('\n', open.Take(TopicsNamed).Select(t => ClauseText.Short(t.Topic, words))));
        FormFields fields = new(card, faults);
        fields.Choose(
            Fields.Occurrence, nameof(CardText.LabelOccurrence), form.Occurrence,
            offer.Occurrences.Select(k => (k, TitleOf(offer.Duty, k, words))), FaultCode.EventOccurrenceMissing);
        fields.Date(Fields.EventDate, nameof(CardText.LabelDate), form.Date);
        fields.Text(Fields.EventTime, nameof(CardText.LabelHour), form.Time, hint: "07:30", multiline: false);
        fields.Text(Fields.Place, nameof(CardText.LabelPlace), form.Place, hint: offer.Duty.Place, multiline: false);
        fields.Choose(
            Fields.Presenter, nameof(CardText.LabelPresenter), form.Presenter, offer.Units.Select(u => (u.Code.Text, u.Name)),
            hintName: nameof(CardText.PresenterNone));
        fields.ChooseSeveral(
            Fields.Topics, nameof(CardText.LabelTopics), form.Topics, offer.Topics.Select(t => (t.Topic.Id, TopicTitle(t, words))));
        fields.Text(
            Fields.Material, nameof(CardText.LabelMaterial), form.Material, hint: words[nameof(CardText.MaterialHint)], multiline: false);
        if (form.Occasion is not null)
        {
            fields.Text(Fields.Occasion, nameof(CardText.LabelOccasion), form.Occasion, multiline: false);
        }

        fields.Choice(
            Fields.Held, nameof(CardText.LabelHeld), form.Held ?? EventForm.Yes,
            [(EventForm.Yes, nameof(CardText.HeldYes)), (EventForm.No, nameof(CardText.HeldNo))], AdaptiveChoiceInputStyle.Expanded);
        fields.Text(Fields.Reason, nameof(CardText.LabelNotHeldReason), form.Reason, multiline: false);
        card.Buttons(Buttons.Execute(
            words[nameof(CardText.ButtonSave)], Verbs.SaveEvent, new Dictionary<string, string> { [DataKeys.Duty] = offer.Duty.Id },
            primary: true));
        return card.ToCard();
    }

    /// <param name="offer">For the names of what was chosen.</param>
    /// <param name="setting">What was saved.</param>
    /// <param name="unitsDone">How many units follow it already.</param>
    /// <param name="unitsTotal">How many there are.</param>
    /// <param name="unchanged">It said the same before.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Saved(
        EventOffer offer, EventSetting setting, int unitsDone, int unitsTotal, bool unchanged, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        string heading = setting.NotHeld ? nameof(CardText.EventCalledOff) : nameof(CardText.EventSaved);
        card.Heading(words.Of(heading, TitleOf(offer.Duty, setting.OccurrenceKey, words)));
        card.Notice(unchanged ? words[nameof(CardText.EventUnchanged)] : null);
        if (setting.NotHeld)
        {
            card.Line(nameof(CardText.LabelNotHeldReason), setting.Reason);
        }
        else
        {
            card.Line(nameof(CardText.LabelTime), words.MomentWithWeekday(setting.HeldAt));
            card.Line(nameof(CardText.LabelPlace), setting.Place ?? offer.Duty.Place);
            card.Line(nameof(CardText.LabelPresenter), offer.Units.FirstOrDefault(u => u.Code == setting.Details?.PresenterUnit)?.Name);
            card.Long(nameof(CardText.LabelTopics), TopicNames(offer, setting, words));
            card.Line(nameof(CardText.LabelMaterial), setting.Details?.Material);
            card.Line(nameof(CardText.LabelOccasion), setting.Details?.Occasion);
            card.Line(nameof(CardText.LabelCountsTo), words.Period(DateOnly.FromDateTime(setting.HeldAt), context.Rule));
        }

        card.Line(nameof(CardText.LabelSetBy), words.Of(nameof(CardText.NameAndMoment), setting.SetByName, setting.SetAt));
        card.Statement(words.Of(nameof(CardText.ConferenceProgress), unitsDone, unitsTotal));
        card.Buttons(Buttons.Execute(
            words[nameof(CardText.ButtonChange)], Verbs.OpenEvent,
            new Dictionary<string, string> { [DataKeys.Duty] = offer.Duty.Id, [DataKeys.Occurrence] = setting.OccurrenceKey },
            inputs: false));
        return card.ToCard();
    }

    public static string Summary(Duty duty, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.EventFormHeading), words.In(duty.Title, duty.TitleEn));
    }

    internal static string TitleOf(Duty duty, string key, Words words) =>
        words.In(duty.OccurrenceTitleFor(key), duty.OccurrenceTitleEnFor(key));

    private static string TopicTitle((Clause Topic, bool Covered) topic, Words words) =>
        topic.Covered
            ? words.Of(nameof(CardText.TopicCovered), ClauseText.Short(topic.Topic, words))
            : ClauseText.Short(topic.Topic, words);

    private static string? TopicNames(EventOffer offer, EventSetting setting, Words words) => setting.Details?.Topics is { Count: > 0 } ids
        ? string.Join('\n', offer.Topics.Where(t => ids.Contains(t.Topic.Id)).OrderBy(t => t.Topic.Ordinal)
            .Select(t => ClauseText.Short(t.Topic, words)))
        : null;
}
