using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>How the cards say what a difficulty is.</summary>
internal static class DifficultyText
{
    /// <summary>A text with the difficulty's number, or the other one while it has none.</summary>
    public static string Numbered(Difficulty difficulty, Words words, string name, string unnumberedName) =>
        difficulty.Number is { } number ? words.Of(name, number) : words[unnumberedName];

    /// <summary>Khó khăn, vướng mắc KK-2026-0007.</summary>
    public static string Heading(Difficulty difficulty, Words words) =>
        Numbered(difficulty, words, nameof(CardText.DifficultyNumbered), nameof(CardText.DifficultyUnnumbered));

    /// <summary>Xin ý kiến Giám đốc: KK-2026-0007; or of the deputy it was passed to.</summary>
    public static string Proposal(Difficulty difficulty, bool forDeputy, Words words) => forDeputy
        ? Numbered(difficulty, words, nameof(CardText.DeputyNumbered), nameof(CardText.DeputyUnnumbered))
        : Numbered(difficulty, words, nameof(CardText.DirectorNumbered), nameof(CardText.DirectorUnnumbered));

    public static string CategoryName(DifficultyCategory category) => "Category" + category;

    public static string EffectName(DifficultyEffect effect) => "Effect" + effect;

    public static string StatusName(DifficultyStatus status) => "Status" + status;

    public static string Effect(Difficulty difficulty, Words words) => difficulty.RequestedDate is { } date
        ? words.Of(nameof(CardText.EffectLaterDateTo), date)
        : words[EffectName(difficulty.Effect)];

    /// <summary>Whose it is, and what it is about.</summary>
    public static void WriteOrigin(CardWriter card, DifficultyView view)
    {
        Difficulty difficulty = view.Difficulty;
        Words words = card.Words;
        if (difficulty.Locality is { } locality)
        {
            card.Line(nameof(CardText.LabelLocality), locality.Name);
            card.Line(
                nameof(CardText.LabelLetter), words.Of(nameof(CardText.LetterNumberAndDate), locality.LetterNumber, locality.LetterDate));
        }
        else
        {
            card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        }

        card.Line(
            difficulty.Locality is null ? nameof(CardText.LabelReporter) : nameof(CardText.LabelEnteredBy),
            words.Of(nameof(CardText.NameAndMoment), difficulty.ReporterName, difficulty.ReportedAt));
        card.Line(nameof(CardText.LabelTask), view.Work?.Title);
        card.Line(nameof(CardText.LabelDue), difficulty.DueWhenReported is { } due ? words.Moment(due) : null);
    }

    /// <summary>Kind, effect and words, as reported.</summary>
    public static void WriteReport(CardWriter card, Difficulty difficulty)
    {
        Words words = card.Words;
        card.Line(nameof(CardText.LabelCategory), words[CategoryName(difficulty.Category)]);
        card.Line(nameof(CardText.LabelEffect), difficulty.Assignment is null ? null : Effect(difficulty, words));
        card.Long(nameof(CardText.LabelText), difficulty.Text);
        card.Long(nameof(CardText.LabelProposal), difficulty.Proposal);
    }
}
