using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Cards;

/// <summary>Before Tết, to each head: what falls due soon after it.</summary>
public static class TetAheadCard
{
    /// <param name="tet">The days off.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="work">What is due, of one unit or several.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(TetRest tet, WorkCalendar calendar, IReadOnlyList<AssignmentView> work, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        bool several = work.Select(v => v.Unit.Code).Distinct().Count() > 1;
        card.Heading(Summary(context));
        card.Text(Sentence(tet, calendar, context));
        foreach (AssignmentView each in work)
        {
            card.Pair(several ? $"{each.Title}, {each.Unit.Name}" : each.Title, words.MomentWithWeekday(each.Assignment.DueAt));
        }

        card.Text(words[nameof(CardText.TetAheadText)], subtle: true);
        if (work.Count > 0)
        {
            card.Buttons(Buttons.Execute(
                words[nameof(CardText.ButtonWorkLeft)], Verbs.ShowWork,
                new Dictionary<string, string> { [DataKeys.Unit] = work[0].Unit.Code }, inputs: false));
        }

        return card.ToCard();
    }

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.TetAheadHeading)];

    /// <summary>The days off in one sentence, to be pasted into a notice.</summary>
    public static string Sentence(TetRest tet, WorkCalendar calendar, CardContext context)
    {
        Words words = new(context.Culture);
        string said = words.Of(
            nameof(CardText.TetSentence), tet.First.Year.ToString(CultureInfo.InvariantCulture), words.DateWithWeekday(tet.First),
            words.DateWithWeekday(tet.Last), tet.Days, words.DateWithWeekday(tet.BackOn(calendar)));
        string sure = tet.Confirmed ? said : words.Of(nameof(CardText.TetSentenceExpected), said);
        return tet.Source is { } source ? words.Of(nameof(CardText.TetSentenceSource), sure, source) : sure;
    }
}
