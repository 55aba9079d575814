using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>Buttons that ask the bot for something, and what they send.</summary>
internal static class Buttons
{
    /// <summary>What can be done with an open assignment, in two rows: three buttons in one do not fit on a phone.</summary>
    public static void WriteForOpen(CardWriter card, AssignmentView view)
    {
        Words words = card.Words;
        Dictionary<string, string> about = About(view.Assignment.Id);
        int total = view.Unit.StaffCount;
        AdaptiveAction difficulty = Execute(words[nameof(CardText.ButtonDifficulty)], Verbs.OpenDifficulty, about);
        // Without a known total there is no "everybody".
        if (view.Duty.AsksFor(Ask.Attendance) && view.Duty.Ladder is DutyLadder.Dated && total > 0)
        {
            card.Buttons(Execute(words.Of(nameof(CardText.ButtonAll), total), Verbs.ConfirmAll, WithTotal(about, total), primary: true));
            card.Buttons(Execute(words[nameof(CardText.ButtonAbsent)], Verbs.OpenConfirm, about), difficulty);
            return;
        }

        AdaptiveAction enter = Execute(words[nameof(CardText.ButtonEnterResult)], Verbs.OpenConfirm, about, primary: true);
        if (view.Duty.Nothing is not { } nothing)
        {
            card.Buttons(enter, difficulty);
            return;
        }

        card.Buttons(enter, Execute(words.In(nothing.Label, nothing.LabelEn), Verbs.ConfirmNothing, about));
        card.Buttons(difficulty);
    }

    public static Dictionary<string, string> About(AssignmentId id) => new()
    {
        [DataKeys.Unit] = id.UnitCode,
        [DataKeys.Duty] = id.DutyId,
        [DataKeys.Occurrence] = id.OccurrenceKey,
    };

    /// <summary>With the unit's staff as the card shows it: what is pressed later confirms that number or none.</summary>
    public static Dictionary<string, string> WithTotal(Dictionary<string, string> about, int total) =>
        new(about) { [Fields.ShownTotal] = total.ToString(CultureInfo.InvariantCulture) };

    public static Dictionary<string, string> About(Difficulty difficulty) => new()
    {
        [DataKeys.Unit] = difficulty.UnitCode,
        [DataKeys.Difficulty] = difficulty.Id,
        [DataKeys.Year] = difficulty.Year.ToString(CultureInfo.InvariantCulture),
        [DataKeys.Version] = difficulty.Version.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="title">What the button says.</param>
    /// <param name="verb">One of <see cref="Verbs"/>.</param>
    /// <param name="about">What it is about; the verb is added.</param>
    /// <param name="inputs">Whether the card's inputs are checked and sent along.</param>
    /// <param name="primary">The button that most people want.</param>
    public static AdaptiveAction Execute(
        string title, string verb, IReadOnlyDictionary<string, string> about, bool inputs = true, bool primary = false)
    {
        Dictionary<string, string> data = new(about) { [DataKeys.Verb] = verb };
        AdaptiveAssociatedInputs associated = inputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None;
        string style = primary ? "positive" : "default";
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = verb,
            Data = data,
            AssociatedInputs = associated,
            Style = style,
            Fallback = new AdaptiveFallbackElement(
                new AdaptiveSubmitAction { Title = title, Data = data, AssociatedInputs = associated, Style = style }),
        };
    }
}
