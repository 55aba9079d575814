using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>What was typed into the calendar's form.</summary>
public sealed record DayForm(string? Off, string? Worked, string? Name)
{
    public static DayForm Blank { get; } = new(null, null, null);
}

/// <summary>A year's days off and working Saturdays; for the Office with what still needs confirming, and a form.</summary>
public static class CalendarCard
{
    /// <param name="year">Which year.</param>
    /// <param name="calendar">The days as they are.</param>
    /// <param name="form">What stands in the form; null for who may only read.</param>
    /// <param name="faults">What was wrong with it.</param>
    /// <param name="notice">What came of the last click.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(
        int year, WorkCalendar calendar, DayForm? form, IReadOnlyList<Fault> faults, string? notice, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        string named = year.ToString(CultureInfo.InvariantCulture);
        card.Heading(words.Of(nameof(CardText.DaysHeading), named));
        card.Notice(notice);
        card.Faults(faults);
        if (!calendar.Covers(year))
        {
            card.Statement(words[nameof(CardText.DaysUnknown)]);
        }

        List<(DateOnly Date, string Text, bool Confirmed)> days =
        [
            .. calendar.DaysOffIn(year).Select(d => (d.Date, d.Name, d.Confirmed)),
            .. calendar.SwappedInDaysOf(year).Select(d => (d.Date, words.Of(nameof(CardText.DayIsWorked), d.Name), d.Confirmed)),
        ];
        foreach ((DateOnly date, string text, bool confirmed) in days.OrderBy(d => d.Date))
        {
            card.Pair(words.DateWithWeekday(date), confirmed ? text : words.Of(nameof(CardText.DayUnconfirmed), text));
        }

        string[] sources =
            [
                .. calendar.DaysOffIn(year)
                    .Select(d => d.Source)
                    .Concat(calendar.SwappedInDaysOf(year).Select(d => d.Source))
                    .OfType<string>()
                    .Distinct()
            ];
        if (sources.Length > 0)
        {
            card.Text(words.Of(nameof(CardText.DaysSources), string.Join("; ", sources)), subtle: true);
        }

        Dictionary<string, string> about = new() { [DataKeys.Year] = named };
        AdaptiveAction[] years = [.. new[] { year - 1, year + 1 }.Select(y => Buttons.Execute(
            y.ToString(CultureInfo.InvariantCulture), Verbs.ShowDays,
            new Dictionary<string, string> { [DataKeys.Year] = y.ToString(CultureInfo.InvariantCulture) }, inputs: false))];
        if (form is null)
        {
            card.Buttons(years);
            return card.ToCard();
        }

        (string, string)[] choices =
        [
            .. days.OrderBy(d => d.Confirmed)
                .ThenBy(d => d.Date)
                .Select(d => (Words.Date(d.Date), $"{Words.Date(d.Date)} {d.Text}"))
        ];
        FormFields fields = new(card, faults);
        if (choices.Length > 0)
        {
            string unconfirmed = string.Join(',', days.Where(d => !d.Confirmed).Select(d => Words.Date(d.Date)));
            fields.ChooseSeveral(Fields.DaysChosen, nameof(CardText.LabelDaysChosen), unconfirmed, choices);
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonConfirmDays)], Verbs.ConfirmDays, about, primary: true));
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonRemoveDays)], Verbs.RemoveDays, about));
        }

        fields.Date(Fields.DayOff, nameof(CardText.LabelDayOff), form.Off);
        fields.Date(Fields.DayWorked, nameof(CardText.LabelDayWorked), form.Worked);
        fields.Text(Fields.DayName, nameof(CardText.LabelDayName), form.Name, multiline: false);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonAddDay)], Verbs.AddDay, about));
        card.Buttons(years);
        return card.ToCard();
    }

    public static string Summary(int year, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.DaysHeading), year.ToString(CultureInfo.InvariantCulture));
}
