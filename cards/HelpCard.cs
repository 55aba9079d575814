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
        WriteCommand(card, nameof(CardText.HelpWork), nameof(CardText.HelpWorkMeaning));
        if (officer)
        {
            WriteCommand(card, nameof(CardText.HelpOwing), nameof(CardText.HelpOwingMeaning));
            WriteCommand(card, nameof(CardText.HelpUndelivered), nameof(CardText.HelpUndeliveredMeaning));
            WriteCommand(card, nameof(CardText.HelpConference), nameof(CardText.HelpConferenceMeaning));
            WriteCommand(card, nameof(CardText.HelpChannel), nameof(CardText.HelpChannelMeaning));
        }

        WriteCommand(card, nameof(CardText.HelpCommand), nameof(CardText.HelpCommandMeaning));
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

    private static void WriteCommand(CardWriter card, string commandName, string meaningName)
    {
        card.Statement(card.Words[commandName]);
        card.Text(card.Words[meaningName]);
    }
}
