using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>What came of a change of the hours.</summary>
/// <param name="Text">A line on top.</param>
/// <param name="Version">The version that a button takes back; null where nothing was changed.</param>
public sealed record HoursNotice(string Text, int? Version);

/// <summary>The working hours: today's, those that are set from a day on, and for the Office the form.</summary>
public static class HoursCard
{
    /// <param name="calendar">Knows the hours of each day.</param>
    /// <param name="set">What the Office has set.</param>
    /// <param name="form">What stands in the form; null for who may only read.</param>
    /// <param name="faults">What was wrong with it.</param>
    /// <param name="notice">What came of the last click; null where there was none.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(
        WorkCalendar calendar, OfficeHours set, HoursForm? form, IReadOnlyList<Fault> faults, HoursNotice? notice, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        DateOnly today = DateOnly.FromDateTime(context.Now);
        WorkingHours now = calendar.HoursOn(today);
        card.Heading(words[nameof(CardText.HoursHeading)]);
        card.Notice(notice?.Text);
        card.Faults(faults);
        card.Pair(words[nameof(CardText.HoursNow)], Span(now, words));
        foreach (HoursFrom ahead in set.Periods.Where(p => p.From > today))
        {
            card.Pair(words.Of(nameof(CardText.HoursFromDay), ahead.From), Span(ahead.Hours, words));
        }

        card.Text(words.Of(nameof(CardText.HoursFollow), Time(now.Reminder), Time(now.AfternoonEnd)), subtle: true);
        if (notice?.Version is { } version)
        {
            Dictionary<string, string> back = new() { [DataKeys.Version] = version.ToString(CultureInfo.InvariantCulture) };
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonTakeBackHours)], Verbs.TakeBackHours, back, inputs: false));
        }

        if (form is null)
        {
            return card.ToCard();
        }

        card.Text(words[nameof(CardText.HoursOffered)]);
        FormFields fields = new(card, faults);
        fields.Date(Fields.HoursFrom, nameof(CardText.LabelHoursFrom), form.From, FaultCode.DayMissing);
        (string Id, string Label, string? Typed)[] times =
        [
            (Fields.MorningStart, nameof(CardText.LabelMorningStart), form.MorningStart),
            (Fields.MorningEnd, nameof(CardText.LabelMorningEnd), form.MorningEnd),
            (Fields.AfternoonStart, nameof(CardText.LabelAfternoonStart), form.AfternoonStart),
            (Fields.AfternoonEnd, nameof(CardText.LabelAfternoonEnd), form.AfternoonEnd),
        ];
        foreach ((string id, string label, string? typed) in times)
        {
            fields.Text(id, label, typed, FaultCode.EventTimeUnreadable, multiline: false);
        }

        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonSaveHours)], Verbs.SaveHours, new Dictionary<string, string>(), primary: true));
        return card.ToCard();
    }

    /// <summary>The receipt of what was saved: what holds now, and what it stands in place of.</summary>
    public static HoursNotice Saved(DateOnly from, WorkingHours before, int version, CardContext context)
    {
        Words words = new(context.Culture);
        return new HoursNotice(words.Of(nameof(CardText.HoursSavedInstead), from, Span(before, words)), version);
    }

    public static HoursNotice Unchanged(CardContext context) => new(new Words(context.Culture)[nameof(CardText.HoursUnchanged)], null);

    public static HoursNotice TakenBack(CardContext context) => new(new Words(context.Culture)[nameof(CardText.HoursTakenBack)], null);

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.HoursHeading)];

    private static string Span(WorkingHours hours, Words words) => words.Of(
        nameof(CardText.HoursSpan), Time(hours.MorningStart), Time(hours.MorningEnd), Time(hours.AfternoonStart), Time(hours.AfternoonEnd));

    private static string Time(TimeOnly time) => time.ToString("HH':'mm", CultureInfo.InvariantCulture);
}
