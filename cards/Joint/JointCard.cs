using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Joint;

namespace TeamsReformBot.Cards;

/// <summary>Events that units held together: the question to the one that was named, its receipt, and the Office's list.</summary>
public static class JointCard
{
    // Keeps the list within what a card may weigh.
    private const int MostItems = 12;

    /// <summary>The answer, with both buttons still there: who was wrong presses the other.</summary>
    public static AdaptiveCard Answered(JointView view, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.JointHeading)]);
        card.Notice(notice);
        WriteItem(card, view);
        card.Buttons(Buttons.Execute(
            card.Words[nameof(CardText.ButtonWorkLeft)], Verbs.ShowWork,
            new Dictionary<string, string> { [DataKeys.Unit] = view.Item.UnitCode }, inputs: false));
        return card.ToCard();
    }

    /// <summary>One item of a digest.</summary>
    internal static void WriteItem(CardWriter card, JointView view)
    {
        Words words = card.Words;
        card.Text(words.Of(nameof(CardText.JointAsked), view.Recorder, view.Title, view.Item.HeldOn, view.Item.Direct, view.UnitName));
        card.Text(StateOf(view, words), subtle: true);
        if (view.Item.Status is JointStatus.Unnamed)
        {
            return;
        }

        // The title stands above: what people typed is no button's title.
        for (int i = 0; i < view.Candidates.Count; i++)
        {
            JointCandidate own = view.Candidates[i];
            card.Text(words.Of(nameof(CardText.JointCandidate), i + 1, own.Title, own.HeldOn));
            Dictionary<string, string> same = About(view.Item);
            same[DataKeys.OwnDuty] = own.Id.DutyId;
            same[DataKeys.OwnOccurrence] = own.Id.OccurrenceKey;
            card.Buttons(Buttons.Execute(words.Of(nameof(CardText.ButtonJointSame), i + 1), Verbs.AgreeJoint, same, inputs: false));
        }

        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonJointAgree)], Verbs.AgreeJoint, About(view.Item), inputs: false),
            Buttons.Execute(words[nameof(CardText.ButtonJointDeny)], Verbs.DenyJoint, About(view.Item), inputs: false));
    }

    /// <summary>For the Office: what is unanswered or counted by nobody first, and under whom each counts.</summary>
    public static AdaptiveCard List(IReadOnlyList<JointView> all, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.JointListHeading)]);
        card.Notice(notice);
        card.Statement(
            words.Of(nameof(CardText.JointListCount), all.Count(v => v.Item.Status is JointStatus.Open), all.Count(v => v.Item.IsLost)));
        foreach (JointView view in all.OrderByDescending(v => v.IsOpen).ThenByDescending(v => v.Item.HeldOn).Take(MostItems))
        {
            card.Section(part => WriteOfOffice(part, view));
        }

        return card.ToCard();
    }

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.JointListHeading)];

    private static void WriteOfOffice(CardWriter part, JointView view)
    {
        Words words = part.Words;
        part.Text(words.Of(nameof(CardText.JointAsked), view.Recorder, view.Title, view.Item.HeldOn, view.Item.Direct, view.UnitName));
        part.Text(StateOf(view, words), color: view.IsOpen ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default);
        if (view.Item.Status is JointStatus.Unnamed)
        {
            return;
        }

        bool atRecorder = view.Item.CountsUnder != view.Item.UnitCode;
        Dictionary<string, string> other = About(view.Item);
        other[DataKeys.CountingUnit] = atRecorder ? view.Item.UnitCode : view.Item.Event.UnitCode;
        part.Buttons(Buttons.Execute(
            words[atRecorder ? nameof(CardText.ButtonJointCountNamed) : nameof(CardText.ButtonJointCountRecorder)], Verbs.CountJoint, other,
            inputs: false));
    }

    private static string StateOf(JointView view, Words words) => view.Item switch
    {
        { IsLost: true } => words.Of(nameof(CardText.JointLost), view.Item.Direct),
        { Status: JointStatus.Unnamed } => words[nameof(CardText.JointUnnamed)],
        { Status: JointStatus.NotOurs } => words.Of(nameof(CardText.JointDenied), view.UnitName, view.CountsUnder),
        { Status: JointStatus.Agreed, AfterFreeze: true } => words.Of(nameof(CardText.JointAgreedLate), view.CountsUnder),
        { Status: JointStatus.Agreed } => words.Of(nameof(CardText.JointAgreed), view.CountsUnder),
        _ => words.Of(nameof(CardText.JointOpen), view.CountsUnder),
    };

    private static Dictionary<string, string> About(JointItem item) => new()
    {
        [DataKeys.Unit] = item.UnitCode,
        [DataKeys.EventUnit] = item.Event.UnitCode,
        [DataKeys.Duty] = item.Event.DutyId,
        [DataKeys.Occurrence] = item.Event.OccurrenceKey,
    };
}
