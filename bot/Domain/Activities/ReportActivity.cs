using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Activities;

/// <summary>A staff member reports for the own unit: checked like a confirmation, kept until the head decides on it.</summary>
public static class ReportActivity
{
    /// <param name="existing">The draft that the form's token already made; null the first time.</param>
    /// <param name="assignment">The assignment reported on; of what arises only now, as it would be made.</param>
    /// <param name="said">The words that the form was filled from; null where it was filled in by hand.</param>
    public static Outcome<ActivityDraft> Decide(
        ActivityDraft? existing, string token, Assignment assignment, ConfirmForm form, Person by, ConfirmContext context, DateTime now,
        SaidReport? said = null)
    {
        if (by.UnitCode != assignment.Id.UnitCode || by.Role is Role.External)
        {
            return Outcome.Refuse<ActivityDraft>(FaultCode.NotAllowedToConfirm);
        }

        if (existing is not null || assignment.Status is AssignmentStatus.Confirmed)
        {
            return Outcome.Repeated<ActivityDraft>();
        }

        bool arises = RecordActivity.IsRecordable(context.Duty);
        FormReader read = new();
        if (arises && read.Text(form[Fields.About], Fields.About) is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.AboutMissing, Fields.About));
        }

        _ = ConfirmationReader.Read(assignment, form, by, context, now, read);
        return !read.IsClean
            ? read.Refuse<ActivityDraft>()
            : Outcome.Of(new ActivityDraft(
                token, assignment.Id.UnitCode, now.Year, assignment.Id.DutyId, arises ? null : assignment.Id.OccurrenceKey,
                form.Typed, by.Upn, by.Name, now, DraftStatus.Waiting, null, null, null, null, 1)
            {
                Said = said,
            });
    }

    /// <summary>What a report does to those that the same person made on the same event before: it takes their place.</summary>
    /// <param name="draft">The new report.</param>
    /// <param name="earlier">The unit's reports.</param>
    /// <returns>The report, which names the last of them, and those whose place it takes as they stand then.</returns>
    public static (
        ActivityDraft Draft, IReadOnlyList<ActivityDraft> Replaced) Replacing(ActivityDraft draft, IEnumerable<ActivityDraft> earlier)
    {
        if (draft.OccurrenceKey is null)
        {
            return (draft, []);
        }

        ActivityDraft[] replaced =
        [
            .. earlier.Where(
                e => e.Status is DraftStatus.Waiting && e.Id != draft.Id && e.OccurrenceKey is not null && e.Assignment == draft.Assignment
                && e.ByUpn == draft.ByUpn),
        ];
        return replaced.Length == 0
            ? (draft, [])
            : (draft with { ReplacesAt = replaced.Max(e => e.At) }, [.. replaced.Select(e => e.ReplacedBy(draft))]);
    }
}
