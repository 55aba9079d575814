using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Cards;

/// <summary>A task that somebody gives to a unit: what was understood, to be checked and sent; what was sent; and who helps.</summary>
public static class TaskCard
{
    /// <param name="form">What was said or typed.</param>
    /// <param name="units">The units that can be given a task.</param>
    /// <param name="token">Becomes part of the task's id, so that sending it twice gives one.</param>
    /// <param name="calendar">By which hour of a day a task is due.</param>
    /// <param name="faults">What was wrong with it; empty when the form opens.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Draft(
        TaskForm form, IReadOnlyList<Unit> units, string token, WorkCalendar calendar, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words[nameof(CardText.TaskDraft)]);
        // Said in full: "before 10/12" may mean the 9th or the 10th.
        if (new FormReader().Date(form.Due, Fields.DueDate) is { } due)
        {
            card.Statement(words.Of(nameof(CardText.TaskDueUnderstood), words.MomentWithWeekday(calendar.EndOf(due))));
        }

        FormFields fields = new(card, faults);
        fields.Choose(
            Fields.LeadUnit,
            nameof(CardText.FieldTaskUnit),
            form.Unit,
            units.Select(u => (u.Code.Text, u.Name)),
            FaultCode.LeadUnitMissing,
            nameof(CardText.FieldUnitHint));
        fields.Text(Fields.About, nameof(CardText.FieldTaskAbout), form.About, FaultCode.TaskAboutMissing);
        fields.Date(Fields.DueDate, nameof(CardText.FieldTaskDue), form.Due, FaultCode.TaskDateMissing);
        card.Text(words[nameof(CardText.NoSecrets)], subtle: true);
        Dictionary<string, string> data = new() { [DataKeys.Token] = token };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonGiveTask)], Verbs.GiveTask, data, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonDiscard)], Verbs.DiscardTask, data, inputs: false));
        return card.ToCard();
    }

    /// <param name="view">The task as it was given.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Given(AssignmentView view, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        card.Heading(card.Words[nameof(CardText.TaskGiven)]);
        WriteTask(card, view);
        card.Statement(card.Words[nameof(CardText.TaskIsFollowed)]);
        return card.ToCard();
    }

    public static AdaptiveCard Discarded(CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.TaskDiscarded)]);
        return card.ToCard();
    }

    /// <summary>For the head of a unit that helps.</summary>
    public static AdaptiveCard ForCoordinator(AssignmentView view, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.TaskToHelp)]);
        WriteTask(card, view);
        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string CoordinatorSummary(AssignmentView view, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.SummaryToHelp), view.Title, view.Unit.Name);

    private static void WriteTask(CardWriter card, AssignmentView view)
    {
        card.Line(nameof(CardText.LabelTask), view.Title);
        card.Line(nameof(CardText.LabelLead), view.Unit.Name);
        card.Line(nameof(CardText.LabelDue), card.Words.MomentWithWeekday(view.Assignment.DueAt));
        card.Line(nameof(CardText.LabelGivenBy), view.Assignment.Origin?.ByName);
        card.Line(nameof(CardText.LabelDifficulty), view.Assignment.Origin?.Difficulty?.Number);
    }
}
