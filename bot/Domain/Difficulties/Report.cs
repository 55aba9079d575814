using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>What the difficulty form sends, as typed; also what the form shows again when something is at fault.</summary>
/// <param name="Category">A name of <see cref="DifficultyCategory"/>; empty means other.</param>
/// <param name="Effect">A name of <see cref="DifficultyEffect"/>.</param>
public sealed record DifficultyForm(string? Text, string? Category, string? Effect, string? RequestedDate, string? Proposal)
{
    public static DifficultyForm Blank { get; } = new(null, null, null, null, null);
}

/// <summary>A unit, or a person of another agency, reports a difficulty to the Office; it may hang on an assignment.</summary>
public static class Report
{
    /// <param name="existing">The difficulty of this form's token, if the form was sent before.</param>
    /// <param name="assignment">The assignment it hangs on; null where it hangs on none.</param>
    /// <param name="unitCode">The reporter's unit.</param>
    /// <param name="token">The form's token: becomes the difficulty's id.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="by">Who pressed.</param>
    /// <param name="roster">Decides whether they may.</param>
    /// <param name="calendar">For the deadlines, in working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<DifficultyChange> Decide(
        Difficulty? existing,
        Assignment? assignment,
        UnitCode unitCode,
        string token,
        DifficultyForm form,
        Person by,
        Roster roster,
        WorkCalendar calendar,
        DateTime now)
    {
        if (!Reporters.MayReport(by, unitCode, assignment is not null, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAllowedToReport);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (assignment is { IsOwed: false })
        {
            return Outcome.Refuse<DifficultyChange>(
                assignment.Status is AssignmentStatus.Confirmed ? FaultCode.AssignmentConfirmed : FaultCode.AssignmentNotApplicable);
        }

        if (assignment is { Status: AssignmentStatus.Blocked })
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.AssignmentBlocked);
        }

        FormReader read = new();
        string? text = read.Required(form.Text, Fields.Text, FaultCode.DifficultyTextMissing);
        // What hangs on no assignment delays none.
        DifficultyEffect? effect = assignment is null ? DifficultyEffect.OnTime : Named<DifficultyEffect>(form.Effect);
        if (effect is null)
        {
            read.Add(new Fault(FaultCode.DifficultyEffectMissing, Fields.Effect));
        }

        DateOnly? requested = effect is DifficultyEffect.LaterDate ? ReadRequestedDate(form.RequestedDate, assignment!, now, read) : null;
        string? proposal = read.Text(form.Proposal, Fields.Proposal);
        if (!read.IsClean)
        {
            return read.Refuse<DifficultyChange>();
        }

        DifficultyFact.Reported reported = new(
            now, by.Upn, by.Name, token, unitCode, assignment?.Id, null, CategoryOf(form.Category), effect!.Value, requested, text!,
            proposal,
            assignment?.DueAt, ChainDeadlines.ReceiveBy(now, calendar), ChainDeadlines.HandleBy(now, calendar));
        AssignmentFact? blocked = effect is DifficultyEffect.CannotDo ? new AssignmentFact.Blocked(now, by.Upn, token) : null;
        return Outcome.Of<DifficultyChange>(new DifficultyChange(reported, blocked));
    }

    internal static DifficultyCategory CategoryOf(string? typed) => Named<DifficultyCategory>(typed) ?? DifficultyCategory.Other;

    private static DateOnly? ReadRequestedDate(string? typed, Assignment assignment, DateTime now, FormReader read)
    {
        DateOnly? date = read.Date(typed, Fields.RequestedDate);
        if (!read.IsCleanAt(Fields.RequestedDate))
        {
            return null;
        }

        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        if (date is null || date <= due)
        {
            read.Add(new Fault(FaultCode.LaterDateNotAfterDue, Fields.RequestedDate, due));
        }
        else if (date <= DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.LaterDateNotAfterToday, Fields.RequestedDate));
        }

        return date;
    }

    // Enum.TryParse would also take numbers and lists of names.
    private static TEnum? Named<TEnum>(string? name)
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Contains(name) ? Enum.Parse<TEnum>(name!) : null;
}
