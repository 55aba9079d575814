using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Cards;

/// <summary>The plain text of a message that carries a card: what a notification shows.</summary>
public static class Summaries
{
    public static string Assignment(AssignmentView view, CardContext context)
    {
        Words words = new(context.Culture);
        Assignment assignment = view.Assignment;
        return assignment.Status switch
        {
            AssignmentStatus.Confirmed => words.Of(nameof(CardText.Recorded), view.Title),
            AssignmentStatus.Blocked => words.Of(nameof(CardText.SummaryWaiting), view.Title),
            _ when context.Now < assignment.HeldAt =>
                words.Of(nameof(CardText.SummaryUpcoming), view.Title, words.MomentWithWeekday(assignment.HeldAt)),
            _ => words.Of(nameof(CardText.SummaryToConfirm), view.Title, assignment.DueAt),
        };
    }

    public static string EventChanged(AssignmentView view, CardContext context)
    {
        Words words = new(context.Culture);
        return view.Assignment.Status is AssignmentStatus.NotApplicable
            ? words.Of(nameof(CardText.EventNotHeld), view.Title)
            : words.Of(nameof(CardText.EventNowAt), view.Title, words.MomentWithWeekday(view.Assignment.HeldAt));
    }

    public static string Work(IReadOnlyList<AssignmentView> views, CardContext context) =>
        UnitWorkCard.Count(AssignmentText.ToDo(views), context);

    public static string Difficulty(DifficultyView view, CardContext context)
    {
        Words words = new(context.Culture);
        string heading = DifficultyText.Heading(view.Difficulty, words);
        return view.Difficulty.Assignment is null
            ? words.Of(nameof(CardText.SummaryAnswered), heading, view.From)
            : words.Of(nameof(CardText.SummaryDifficulty), heading, view.From, DifficultyText.Effect(view.Difficulty, words));
    }

    public static string Director(DifficultyView view, bool forDeputy, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(nameof(CardText.SummaryAnswered), DifficultyText.Proposal(view.Difficulty, forDeputy, words), view.From);
    }

    public static string Answered(DifficultyView view, CardContext context)
    {
        Words words = new(context.Culture);
        return words.Of(
            nameof(CardText.SummaryAnswered), DifficultyAnsweredCard.Heading(view.Difficulty, words),
            view.Work?.Title ?? view.Difficulty.Number ?? view.From);
    }

    public static string Undelivered(UndeliveredView view, CardContext context) => view.IsEmpty
        ? new Words(context.Culture).Of(nameof(CardText.UndeliveredNone), context.Now)
        : new Words(context.Culture).Of(nameof(CardText.UndeliveredCount), view.People.Count, view.Letters.Count, context.Now);
}
