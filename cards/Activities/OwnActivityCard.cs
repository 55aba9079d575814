using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>The form of an own activity, where what was told is of a duty that does not wait for the unit.</summary>
public static class OwnActivityCard
{
    /// <param name="view">The own activity as it would be.</param>
    /// <param name="form">What the fields show.</param>
    /// <param name="token">Makes a repeated click record it once.</param>
    /// <param name="toHead">The report goes to the unit's head first.</param>
    /// <param name="told">The duty that it was told of; who leads it is said first.</param>
    /// <param name="roster">The units.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(
        AssignmentView view, ConfirmForm form, string token, bool toHead, Duty told, Roster roster, CardContext context) =>
        ActivityCards.Form(view, form, token, toHead, [], context, roster.ReportingUnits, Notice(view.Unit, told, roster, context));

    private static string Notice(Unit unit, Duty told, Roster roster, CardContext context)
    {
        Words words = new(context.Culture);
        string title = words.In(told.Title, told.TitleEn);
        Responsibility who = told.Responsibility;
        if (who.Owes(unit.Code, roster, DateOnly.FromDateTime(context.Now)))
        {
            return words.Of(nameof(CardText.NothingWaits), title);
        }

        return who.LeadUnit is { } lead && roster.FindUnit(roster.SuccessorOf(lead)) is { } leading
            ? words.Of(nameof(CardText.LedByOthers), leading.Name, title)
            : words.Of(nameof(CardText.LedByNobody), title);
    }
}
