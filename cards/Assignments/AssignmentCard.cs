using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Cards;

/// <summary>One assignment as it stands: what to prepare or confirm, what was confirmed, or what it waits for.</summary>
public static class AssignmentCard
{
    /// <param name="view">The assignment.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(AssignmentView view, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        switch (view.Assignment)
        {
            case { Status: AssignmentStatus.Confirmed, Confirmation: { } confirmation }:
                WriteReceipt(card, view, confirmation);
                break;
            case { Status: AssignmentStatus.NotApplicable }:
                WriteHead(card, view);
                card.Statement(card.Words[nameof(CardText.NotApplicable)]);
                break;
            case { Status: AssignmentStatus.Blocked }:
                WriteHead(card, view);
                WriteWaiting(card, view);
                break;
            default:
                WriteHead(card, view);
                WriteRequest(card, view);
                if (view.Assignment.SnoozedUntil is { } until)
                {
                    card.Text(card.Words.Of(nameof(CardText.SnoozedUntil), until), subtle: true);
                }

                SnoozeButtons.Write(card, view);
                break;
        }

        return card.ToCard();
    }

    /// <summary>The request to confirm, with its buttons; also part of the Office's answer.</summary>
    internal static void WriteRequest(CardWriter card, AssignmentView view)
    {
        Assignment assignment = view.Assignment;
        DateTime now = card.Context.Now;
        (string name, AdaptiveTextColor color) = assignment.IsOverdue(now) ? (nameof(CardText.AskOverdue), AdaptiveTextColor.Attention)
            : now < assignment.HeldAt ? (nameof(CardText.AskToPrepare), AdaptiveTextColor.Default)
            : (nameof(CardText.AskToConfirm), AdaptiveTextColor.Default);
        card.Statement(card.Words.Of(name, assignment.DueAt), color);
        Buttons.WriteForOpen(card, view);
    }

    /// <summary>What was confirmed, and by whom; also part of a report that was approved.</summary>
    internal static void WriteSaid(CardWriter card, AssignmentView view, Confirmation confirmation)
    {
        Words words = card.Words;
        card.Line(nameof(CardText.LabelHeldOn), words.DateWithWeekday(confirmation.HeldOn));
        ConfirmationText.Write(card, view, confirmation);
        card.Line(nameof(CardText.LabelEvidence), confirmation.Evidence);
        card.Long(nameof(CardText.LabelNote), confirmation.Note);
        string by = words.Of(nameof(CardText.NameAndMoment), confirmation.ByName, confirmation.At);
        card.Line(
            nameof(CardText.LabelConfirmedBy),
            confirmation.OnBehalfOf is { } head ? words.Of(nameof(CardText.EnteredFor), by, head) : by);
    }

    private static void WriteHead(CardWriter card, AssignmentView view)
    {
        Assignment assignment = view.Assignment;
        card.Heading(view.Title);
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(AssignmentText.WhenLabel(view), AssignmentText.When(view, card.Context));
        card.Line(nameof(CardText.LabelPlace), assignment.Place);
        if (assignment.Details is { } details)
        {
            card.Long(
                nameof(CardText.LabelTopics), details.Topics.Count == 0 ? null : ClauseText.List(details.Topics, view.Plan, card.Words));
            card.Line(nameof(CardText.LabelPresenter), details.PresenterUnit);
            card.Line(nameof(CardText.LabelMaterial), details.Material);
            card.Line(nameof(CardText.LabelOccasion), details.Occasion);
        }

        card.Line(nameof(CardText.LabelGivenBy), assignment.Origin?.ByName);
        card.Line(nameof(CardText.LabelCoordinating), assignment.Origin?.Coordinating is { } codes ? view.NamesOf(codes) : null);
        card.Line(nameof(CardText.LabelFollowsFrom), assignment.Origin?.Difficulty?.Number);
        if (assignment.Origin?.Inspection is { } inspection)
        {
            card.Line(nameof(CardText.LabelInspectedOn), Words.Date(inspection.On));
            card.Long(nameof(CardText.LabelFindings), inspection.Findings);
            card.Long(nameof(CardText.LabelAdvice), inspection.Advice);
        }

        if (assignment.DueAt != assignment.OriginalDueAt)
        {
            card.Line(nameof(CardText.LabelDue), card.Words.Of(nameof(CardText.DueMoved), assignment.DueAt, assignment.OriginalDueAt));
        }
    }

    // The difficulty's receipt, which this card takes the place of: number, deadlines and how far it is stay in sight.
    private static void WriteWaiting(CardWriter card, AssignmentView view)
    {
        // The number in a line of its own: in the sentence a narrow chat breaks it in two.
        card.Line(nameof(CardText.LabelDifficulty), view.BlockedBy);
        if (view.Blocker is not { } difficulty)
        {
            card.Statement(card.Words[nameof(CardText.Waiting)]);
            return;
        }

        card.Excerpt(nameof(CardText.LabelText), difficulty.Text);
        card.Section(
            part => DifficultyProgressText.WriteForReporter(part, new DifficultyView(difficulty, view.Unit, view, view.Units, [], false)));
        card.Statement(card.Words[difficulty.Status is Domain.Difficulties.DifficultyStatus.TaskGiven ? nameof(CardText.WaitsForTask) : nameof(CardText.Waiting)]);
        card.Buttons(Buttons.Execute(
            card.Words[nameof(CardText.ButtonShowDifficulty)], Verbs.ShowDifficulty, Buttons.About(difficulty), inputs: false));
    }

    private static void WriteReceipt(CardWriter card, AssignmentView view, Confirmation confirmation)
    {
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.Recorded), view.Title));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        WriteSaid(card, view, confirmation);
        card.Line(nameof(CardText.LabelCountsTo), words.Period(confirmation.HeldOn, card.Context.Rule));
        CorrectionText.Write(card, view, confirmation);
    }
}
