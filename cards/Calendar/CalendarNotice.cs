using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>What came of a change of the days off.</summary>
public static class CalendarNotice
{
    public static string Of(bool changed, CardContext context) =>
        new Words(context.Culture)[changed ? nameof(CardText.DaysSaved) : nameof(CardText.DaysUnchanged)];
}
