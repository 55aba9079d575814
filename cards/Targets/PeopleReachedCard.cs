using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Cards;

/// <summary>Whom a unit reached directly.</summary>
public sealed record UnitReached(string UnitName, long Direct);

/// <summary>How many people and enterprises were reached in the year, by unit.</summary>
public static class PeopleReachedCard
{
    /// <param name="period">The period asked for.</param>
    /// <param name="target">I.3-7.</param>
    /// <param name="byUnit">Most first.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(ReportingPeriod period, Target target, IReadOnlyList<UnitReached> byUnit, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        long direct = target.Figures.FirstOrDefault(f => f.Name is FigureName.ReachedDirect)?.Value ?? 0;
        card.Heading(words.Of(nameof(CardText.PeopleReachedHeading), words.Name(period)));
        card.Statement(direct > PeopleReachedTarget.MoreThan
            ? words.Of(nameof(CardText.PeopleReachedEnough), direct, PeopleReachedTarget.MoreThan)
            : words.Of(
                nameof(CardText.PeopleReachedSoFar), direct, PeopleReachedTarget.MoreThan, PeopleReachedTarget.MoreThan + 1 - direct));
        foreach ((string unit, long reached) in byUnit)
        {
            card.Pair(unit, reached.ToString("N0", words.Culture));
        }

        card.Section(part => TargetsCard.Write(part, target, period));
        return card.ToCard();
    }
}
