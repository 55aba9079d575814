using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>Asked for in words: what could be put off, and until when. Nothing is put off before a button is pressed.</summary>
public static class SnoozeCard
{
    private const int MostShown = 10;

    /// <param name="unit">Whose reminders.</param>
    /// <param name="views">What is being reminded of.</param>
    /// <param name="day">The day that was said; null where none was.</param>
    /// <param name="toStop">They had asked to stop the reminders altogether.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(Unit unit, IReadOnlyList<AssignmentView> views, DateOnly? day, bool toStop, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.SnoozeHeading)]);
        if (toStop)
        {
            card.Text(words[nameof(CardText.StopNotPossible)]);
        }

        card.Text(views.Count == 0 ? words[nameof(CardText.SnoozeNone)] : words.Of(nameof(CardText.SnoozeWhich), views.Count));
        foreach (AssignmentView view in AssignmentText.ToDo(views).Take(MostShown))
        {
            card.Text(words.Of(nameof(CardText.SnoozeItem), view.Title, view.Assignment.DueAt));
        }

        if (views.Count == 0)
        {
            return card.ToCard();
        }

        if (views.Count > MostShown)
        {
            card.Text(words.Of(nameof(CardText.SnoozeMore), views.Count - MostShown));
        }

        card.Text(words[nameof(CardText.SnoozeKeepsDue)], subtle: true);
        Dictionary<string, string> about = new() { [DataKeys.Unit] = unit.Code };
        if (day is { } said)
        {
            Dictionary<string, string> onDay =
                new(about) { [DataKeys.Date] = said.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture) };
            card.Buttons(Buttons.Execute(
                words.Of(nameof(CardText.ButtonSnoozeOn), words.DateWithWeekday(said)), Verbs.Snooze, onDay, inputs: false, primary: true));
        }

        card.Buttons(SnoozeButtons.Both(words, about));
        return card.ToCard();
    }
}
