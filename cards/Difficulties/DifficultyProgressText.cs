using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>How the cards say where a difficulty stands.</summary>
internal static class DifficultyProgressText
{
    /// <summary>State, deadline, who has it, and what came of it: what the reporter sees.</summary>
    public static void WriteForReporter(CardWriter card, DifficultyView view)
    {
        WriteState(card, view.Difficulty);
        WriteOutcome(card, view);
    }

    /// <summary>The same with the Office's opinion and the steps in between: what the Office and the directorate see.</summary>
    public static void WriteInside(CardWriter card, DifficultyView view, bool opinion = true)
    {
        Difficulty d = view.Difficulty;
        Words words = card.Words;
        WriteState(card, d);
        card.Excerpt(nameof(CardText.LabelReopened), d.Reopened?.Words);
        if (opinion && d.Opinion is not null)
        {
            WriteOpinion(card, view);
        }

        card.Line(
            nameof(CardText.LabelPassedBy),
            d.Passed is { } passed ? words.Of(nameof(CardText.NameAndMoment), passed.Name, passed.At) : null);
        if (d.Returned is { } returned)
        {
            card.Line(nameof(CardText.LabelReturnedBy), words.Of(nameof(CardText.NameAndMoment), returned.Name, returned.At));
            card.Excerpt(nameof(CardText.LabelReturnWords), returned.Words);
        }

        WriteSubmitted(card, d);
        WriteClarification(card, d);
        WriteOutcome(card, view);
    }

    /// <summary>Who submitted it, with the chief's own words.</summary>
    public static void WriteSubmitted(CardWriter card, Difficulty d)
    {
        card.Line(
            nameof(CardText.LabelSubmittedBy),
            d.Submitted is { } submitted ? card.Words.Of(nameof(CardText.NameAndMoment), submitted.Name, submitted.At) : null);
        card.Excerpt(nameof(CardText.LabelChiefWords), d.Submitted?.Words);
    }

    /// <summary>What the directorate asked, and the Office's answer to it.</summary>
    public static void WriteClarification(CardWriter card, Difficulty d)
    {
        card.Excerpt(nameof(CardText.LabelClarification), d.Clarification?.Words);
        card.Excerpt(nameof(CardText.LabelClarificationAnswer), d.Clarification is null ? null : d.Opinion?.Clarification);
    }

    /// <summary>What the Office proposes: the words, who leads, by when.</summary>
    public static void WriteOpinion(CardWriter card, DifficultyView view)
    {
        OfficeOpinion? opinion = view.Difficulty.Opinion;
        card.Long(nameof(CardText.LabelOpinion), opinion?.Words);
        card.Line(nameof(CardText.LabelProposedLead), opinion?.LeadUnit is { } lead ? view.NamesOf(lead) : null);
        card.Line(nameof(CardText.LabelProposedDue), opinion?.Due is { } due ? card.Words.DateWithWeekday(due) : null);
    }

    /// <summary>The answer or the decision; nothing before there is one.</summary>
    public static void WriteOutcome(CardWriter card, DifficultyView view)
    {
        Difficulty d = view.Difficulty;
        Words words = card.Words;
        if (d.Decision is { } decision)
        {
            card.Line(
                nameof(CardText.LabelDecision),
                words[decision.Agrees ? nameof(CardText.DecisionAgreed) : nameof(CardText.DecisionDisagreed)]);
            card.Long(nameof(CardText.LabelDecisionWords), decision.Words);
            card.Line(nameof(CardText.LabelDecidedBy), words.Of(nameof(CardText.NameAndMoment), decision.Name, decision.At));
            card.Line(nameof(CardText.LabelLead), decision.Task is { } task ? view.NamesOf(task.Id.UnitCode) : null);
            card.Line(nameof(CardText.LabelCoordinating), decision.Task?.Coordinating is { } with ? view.NamesOf(with) : null);
            card.Line(nameof(CardText.LabelDue), decision.Task is { } dated ? words.DateWithWeekday(dated.Due) : null);
        }

        if (d.Closed is not { } closed
            || d.Status is DifficultyStatus.Disagreed
            || (d.Status is DifficultyStatus.Agreed && d.Decision?.Task is null))
        {
            return;
        }

        card.Line(nameof(CardText.LabelGrantedDate), d.GrantedDate is { } date ? words.DateWithWeekday(date) : null);
        bool byReporter = d.Status is DifficultyStatus.Withdrawn or DifficultyStatus.Settled;
        bool byTask = d.Status is DifficultyStatus.Agreed;
        card.Long(byReporter ? nameof(CardText.LabelNote) : nameof(CardText.LabelAnswer), byTask ? null : closed.Words);
        card.Line(
            byReporter ? nameof(CardText.LabelClosedBy) : byTask ? nameof(CardText.LabelDoneBy) : nameof(CardText.LabelAnsweredBy),
            words.Of(nameof(CardText.NameAndMoment), closed.Name, closed.At));
    }

    private static void WriteState(CardWriter card, Difficulty d)
    {
        Words words = card.Words;
        bool late = ChainReminders.IsLate(d, card.Context.Now);
        AdaptiveTextColor color = late ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        string state = words[d.AwaitsClarification ? nameof(CardText.StatusClarifying) : DifficultyText.StatusName(d.Status)];
        card.Line(nameof(CardText.LabelStatus), late ? words.Of(nameof(CardText.StatusLate), state) : state, color);
        card.Line(nameof(CardText.LabelReceiveBy), d.Status is DifficultyStatus.Reported ? words.Moment(d.ReceiveBy) : null);
        card.Line(
            nameof(CardText.LabelTakenBy), d.Taken is { } taken ? words.Of(nameof(CardText.NameAndMoment), taken.Name, taken.At) : null);
        card.Line(
            nameof(CardText.LabelHandleBy),
            d.Status is DifficultyStatus.Reported or DifficultyStatus.Received or DifficultyStatus.WithChief
                ? words.Moment(d.HandleBy)
                : null);
        card.Line(
            nameof(CardText.LabelWaitsFor),
            d.Status is DifficultyStatus.WithDirector ? d.DeputyName ?? words[nameof(CardText.TheDirector)] : null);
        card.Line(nameof(CardText.LabelDecideBy), d.DecideBy is { } decide ? words.Moment(decide) : null);
    }
}
