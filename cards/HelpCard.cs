using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Conversation;

namespace TeamsReformBot.Cards;

/// <summary>What one can type, for those who ask and for those who were not understood.</summary>
public static class HelpCard
{
    /// <param name="commands">Those that the reader may use, in their order.</param>
    /// <param name="mayConfirm">Whether the reader confirms for their unit.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(IEnumerable<CommandExample> commands, bool mayConfirm, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.HelpHeading)]);
        card.Text(card.Words[nameof(CardText.HelpIntro)]);
        foreach (IGrouping<CommandGroup, CommandExample> group in commands.GroupBy(c => Audience.GroupOf(c.Intent)).OrderBy(g => g.Key))
        {
            card.Statement(card.Words["HelpOf" + group.Key]);
            foreach (CommandExample command in group)
            {
                card.Text(card.Words.In(command.Text, command.English));
            }
        }

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
