using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>How the cards and lists say in which state an assignment is.</summary>
internal static class AssignmentText
{
    /// <summary>The unit's staff: once confirmed as it was then, else as it is now.</summary>
    public static int StaffOf(AssignmentView view) => view.Assignment.Confirmation?.Attendance?.Total ?? view.Unit.StaffCount;

    /// <summary>What a blocked assignment waits for.</summary>
    public static string Blocker(AssignmentView view, Words words) => view.BlockedBy is { } number
        ? words.Of(nameof(CardText.BlockerNumbered), number)
        : words[nameof(CardText.BlockerUnnumbered)];

    /// <summary>The name of <see cref="When"/>: an event has a time, other duties a period.</summary>
    public static string WhenLabel(AssignmentView view) =>
        view.Duty.Ladder is DutyLadder.Dated ? nameof(CardText.LabelTime) : nameof(CardText.LabelPeriod);

    /// <summary>When the event is, or from when to when the period runs; null for what arose on demand.</summary>
    public static string? When(AssignmentView view, CardContext context)
    {
        Words words = new(context.Culture);
        if (OccurrenceKey.PeriodOf(view.Assignment.Id.OccurrenceKey, context.Rule) is not { } period)
        {
            return null;
        }

        return view.Duty.Ladder is DutyLadder.Dated
            ? words.MomentWithWeekday(view.Assignment.HeldAt)
            : words.Of(nameof(CardText.PeriodWindow), words.Name(period), period.First, period.Last);
    }

    /// <summary>The state in a few words, which say "overdue" where it is.</summary>
    public static string State(AssignmentView view, CardContext context)
    {
        Words words = new(context.Culture);
        Assignment assignment = view.Assignment;
        return assignment.Status is AssignmentStatus.Blocked
            ? words.Of(nameof(CardText.StateWaiting), Blocker(view, words))
            : words[assignment.IsOverdue(context.Now) ? nameof(CardText.StateOverdue)
                : context.Now < assignment.HeldAt ? nameof(CardText.StateUpcoming)
                : nameof(CardText.StateToConfirm)];
    }

    /// <summary>What is still to be done, by due moment: so what is overdue comes first.</summary>
    public static IReadOnlyList<AssignmentView> ToDo(IEnumerable<AssignmentView> views) =>
    [
        .. views
            .Where(v => v.Assignment.IsOwed)
            .OrderBy(v => v.Assignment.DueAt)
            .ThenBy(v => v.Title, StringComparer.Ordinal),
    ];
}
