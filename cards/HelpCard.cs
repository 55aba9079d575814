using AdaptiveCards;
using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>What one can type, for those who ask and for those who were not understood.</summary>
public static class HelpCard
{
    /// <param name="mayConfirm">Whether the reader confirms for their unit.</param>
    /// <param name="officer">Whether the reader sets dates and sees all units.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(bool mayConfirm, bool officer, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.HelpHeading)]);
        card.Text(card.Words[nameof(CardText.HelpIntro)]);
        card.Line(nameof(CardText.HelpWork), card.Words[nameof(CardText.HelpWorkMeaning)]);
        if (officer)
        {
            card.Line(nameof(CardText.HelpOwing), card.Words[nameof(CardText.HelpOwingMeaning)]);
            card.Line(nameof(CardText.HelpConference), card.Words[nameof(CardText.HelpConferenceMeaning)]);
            card.Line(nameof(CardText.HelpChannel), card.Words[nameof(CardText.HelpChannelMeaning)]);
        }

        card.Line(nameof(CardText.HelpCommand), card.Words[nameof(CardText.HelpCommandMeaning)]);
        card.Section(part => part.Text(part.Words[mayConfirm ? nameof(CardText.HelpConfirm) : nameof(CardText.HelpReader)]));
        return card.ToCard();
    }

    /// <param name="nearest">The commands that are nearest to what was typed.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard NotUnderstood(IReadOnlyList<string> nearest, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.NotUnderstood)]);
        card.Text(card.Words[nameof(CardText.NotUnderstoodNearest)]);
        foreach (string command in nearest)
        {
            card.Text(command, strong: true);
        }

        return card.ToCard();
    }
}
