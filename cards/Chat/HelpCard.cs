using System.Text;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>What one can type, for those who ask and for those who were not understood.</summary>
public static class HelpCard
{
    // In bytes; three buttons hold it, each twice, and a card has 28 KB.
    private const int LongestCarried = 2000;

    /// <param name="commands">Those that the reader may use, in the order of the help.</param>
    /// <param name="mayConfirm">Whether the reader confirms for their unit.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(IEnumerable<HelpRow> commands, bool mayConfirm, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.HelpHeading)]);
        card.Text(card.Words[nameof(CardText.HelpIntro)]);
        foreach (IGrouping<HelpGroup, HelpRow> group in commands.GroupBy(c => c.Group))
        {
            card.Statement(card.Words["HelpOf" + group.Key]);
            foreach (HelpRow command in group)
            {
                card.Text(card.Words.In(command.Text, command.English));
            }
        }

        card.Section(part => part.Text(part.Words[mayConfirm ? nameof(CardText.HelpConfirm) : nameof(CardText.HelpReader)]));
        return card.ToCard();
    }

    /// <summary>The commands that somebody may have meant.</summary>
    /// <param name="commands">The likeliest first; none where nothing is near to what was typed.</param>
    /// <param name="said">What was typed, for the command that is chosen; null where nothing can be chosen by a button.</param>
    /// <param name="several">Whether it means each of them; else it was not understood.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Choose(IReadOnlyList<HelpRow> commands, string? said, bool several, CardContext context)
    {
        CardWriter card = new(context);
        bool carried = said is not null && Encoding.UTF8.GetByteCount(said) <= LongestCarried;
        card.Heading(card.Words[several ? nameof(CardText.SeveralMeanings) : nameof(CardText.NotUnderstood)]);
        card.Text(card.Words[several ? nameof(CardText.SeveralMeaningsWhich)
            : commands.Count > 0 ? nameof(CardText.NotUnderstoodNearest)
            : nameof(CardText.NotUnderstoodHelp)]);
        foreach (HelpRow command in commands)
        {
            card.Text(card.Words.In(command.Text, command.English), strong: true);
            if (carried)
            {
                card.Buttons(Buttons.Execute(
                    card.Words[nameof(CardText.ButtonMeant)],
                    Verbs.ChooseCommand,
                    PackedData.Of(new Dictionary<string, string> { [DataKeys.Command] = command.Command, [DataKeys.Said] = said! }),
                    inputs: false));
            }
        }

        // A part of it would be sent on as if it were the whole.
        if (said is not null && !carried && commands.Count > 0)
        {
            card.Text(card.Words[nameof(CardText.TooLongToCarry)]);
        }

        return card.ToCard();
    }
}
