using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>How the cards say what a difficulty is and where it stands.</summary>
internal static class DifficultyText
{
    /// <summary>A text with the difficulty's number, or the other one while it has none.</summary>
    public static string Numbered(Difficulty difficulty, Words words, string name, string unnumberedName) =>
        difficulty.Number is { } number ? words.Of(name, number) : words[unnumberedName];

    public static string CategoryName(DifficultyCategory category) => "Category" + category;

    public static string EffectName(DifficultyEffect effect) => "Effect" + effect;

    public static string Effect(Difficulty difficulty, Words words) => difficulty.RequestedDate is { } date
        ? words.Of(nameof(CardText.EffectLaterDateTo), date)
        : words[EffectName(difficulty.Effect)];

    /// <summary>Kind, effect and words, as reported.</summary>
    public static void WriteReport(CardWriter card, Difficulty difficulty)
    {
        Words words = card.Words;
        card.Line(nameof(CardText.LabelCategory), words[CategoryName(difficulty.Category)]);
        card.Line(nameof(CardText.LabelEffect), Effect(difficulty, words));
        card.Long(nameof(CardText.LabelText), difficulty.Text);
        card.Long(nameof(CardText.LabelProposal), difficulty.Proposal);
    }

    /// <summary>Where it stands: by when, who took it, who answered it and how.</summary>
    public static void WriteProgress(CardWriter card, Difficulty difficulty)
    {
        Words words = card.Words;
        card.Line(nameof(CardText.LabelStatus), words["Status" + difficulty.Status]);
        if (difficulty.Status is DifficultyStatus.Reported)
        {
            card.Line(nameof(CardText.LabelReceiveBy), words.Moment(difficulty.ReceiveBy));
        }

        if (difficulty.Taken is { } taken)
        {
            card.Line(nameof(CardText.LabelTakenBy), words.Of(nameof(CardText.NameAndMoment), taken.Name, taken.At));
        }

        if (!difficulty.IsClosed)
        {
            card.Line(nameof(CardText.LabelHandleBy), words.Moment(difficulty.HandleBy));
        }

        WriteAnswer(card, difficulty);
    }

    /// <summary>The Office's answer; nothing before it is given.</summary>
    public static void WriteAnswer(CardWriter card, Difficulty difficulty)
    {
        if (difficulty.Closed is not { } closed)
        {
            return;
        }

        card.Line(nameof(CardText.LabelGrantedDate), difficulty.GrantedDate is { } date ? card.Words.DateWithWeekday(date) : null);
        card.Long(nameof(CardText.LabelAnswer), closed.Words);
        card.Line(nameof(CardText.LabelAnsweredBy), card.Words.Of(nameof(CardText.NameAndMoment), closed.Name, closed.At));
    }
}
