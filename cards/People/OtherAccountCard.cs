using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>To the Office: somebody on the roster was seen with another account than the one kept.</summary>
public static class OtherAccountCard
{
    public static AdaptiveCard Render(Person person, Guid seen, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.OtherAccountHeading), person.Name));
        card.Line(nameof(CardText.FieldUpn), person.Upn);
        card.Line(nameof(CardText.OtherAccountKept), person.AadObjectId?.ToString("D"));
        card.Line(nameof(CardText.OtherAccountSeen), seen.ToString("D"));
        card.Text(words[nameof(CardText.OtherAccountMeaning)]);
        Dictionary<string, string> about = new() { [DataKeys.Person] = person.Upn, [DataKeys.Account] = seen.ToString("D") };
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonAcceptAccount)], Verbs.AcceptIdentity, about));
        return card.ToCard();
    }
}
