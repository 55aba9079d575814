using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Cards;

/// <summary>Asks before a confirmation is taken back: it shows what would be lost.</summary>
public static class TakeBackCard
{
    public static AdaptiveCard Render(AssignmentView view, Confirmation confirmation, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.WithdrawHeading), view.Title));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelHeldOn), words.DateWithWeekday(confirmation.HeldOn));
        ConfirmationText.Write(card, view, confirmation);
        card.Line(nameof(CardText.LabelConfirmedBy), words.Of(nameof(CardText.NameAndMoment), confirmation.ByName, confirmation.At));
        card.Statement(words[nameof(CardText.WithdrawAsk)]);
        Dictionary<string, string> about = Buttons.About(view.Assignment.Id);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonTakeBack)], Verbs.TakeBack, about),
            Buttons.Execute(words[nameof(CardText.ButtonKeep)], Verbs.ShowAssignment, about));
        return card.ToCard();
    }
}
