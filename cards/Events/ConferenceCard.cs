using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Cards;

/// <summary>An officer sets a quarter's conference: what was understood is shown before it is saved.</summary>
public static class ConferenceCard
{
    /// <param name="title">What it is called, such as "Hội nghị phổ biến pháp luật quý IV/2026".</param>
    /// <param name="quarter">1 to 4.</param>
    /// <param name="heldAt">As understood, Vietnam local.</param>
    /// <param name="existing">What was set before, if anything.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Draft(string title, int quarter, DateTime heldAt, EventSetting? existing, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.ConferenceDraft), title));
        WriteWhen(card, quarter, heldAt);
        if (existing is not null)
        {
            card.Section(part =>
            {
                part.Line(nameof(CardText.LabelSetNow), words.MomentWithWeekday(existing.HeldAt));
                WriteWho(part, existing);
            });
        }

        card.Statement(words[nameof(CardText.ConferenceCheck)]);
        Dictionary<string, string> data = new()
        {
            [DataKeys.Quarter] = quarter.ToString(CultureInfo.InvariantCulture),
            [DataKeys.Date] = Words.Date(DateOnly.FromDateTime(heldAt)),
            [DataKeys.Time] = Words.Time(heldAt),
        };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonSave)], Verbs.SaveConference, data, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonDiscard)], Verbs.DiscardConference, data));
        return card.ToCard();
    }

    /// <param name="title">What it is called.</param>
    /// <param name="setting">What was saved.</param>
    /// <param name="unitsDone">How many units follow it already.</param>
    /// <param name="unitsTotal">How many there are.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Saved(string title, EventSetting setting, int unitsDone, int unitsTotal, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words.Of(nameof(CardText.ConferenceSaved), title));
        WriteWhen(card, Recurrence.QuarterOf(DateOnly.FromDateTime(setting.HeldAt)), setting.HeldAt);
        WriteWho(card, setting);
        card.Statement(card.Words.Of(nameof(CardText.ConferenceProgress), unitsDone, unitsTotal));
        return card.ToCard();
    }

    public static AdaptiveCard Refused(IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.ConferenceRefused)]);
        card.FaultSentences(faults);
        card.Text(card.Words[nameof(CardText.ConferenceExample)], subtle: true);
        return card.ToCard();
    }

    public static AdaptiveCard Discarded(CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.ConferenceDiscarded)]);
        return card.ToCard();
    }

    private static void WriteWhen(CardWriter card, int quarter, DateTime heldAt)
    {
        Words words = card.Words;
        DateOnly date = DateOnly.FromDateTime(heldAt);
        ReportingPeriod counted = ReportingPeriods.Containing(PeriodKind.Quarter, date, card.Context.Rule);
        card.Line(nameof(CardText.LabelDate), words.DateWithWeekday(date));
        card.Line(nameof(CardText.LabelHour), Words.Time(heldAt));
        card.Line(nameof(CardText.LabelQuarter), words.Quarter(quarter, date.Year));
        card.Line(nameof(CardText.LabelCountsTo), words.Period(date, card.Context.Rule));
        if (counted.Number != quarter || counted.Year != date.Year)
        {
            card.Statement(words.Of(nameof(CardText.ConferenceOtherQuarter), words.Quarter(counted.Number, counted.Year)));
        }
    }

    private static void WriteWho(CardWriter card, EventSetting setting) =>
        card.Line(nameof(CardText.LabelSetBy), card.Words.Of(nameof(CardText.NameAndMoment), setting.SetByName, setting.SetAt));
}
