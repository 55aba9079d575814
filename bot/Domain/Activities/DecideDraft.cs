using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Activities;

/// <summary>What deciding on a draft changes: the draft, and the assignment where it was approved.</summary>
public sealed record DraftChange(ActivityDraft Draft, IReadOnlyList<AssignmentFact> Facts);

/// <summary>Who confirms for the unit approves a staff member's report, exactly as it stands, or rejects it.</summary>
public static class DecideDraft
{
    /// <param name="assignment">The assignment reported on; null where it arises only now, or is gone.</param>
    public static Outcome<DraftChange> Approve(
        ActivityDraft draft, Assignment? assignment, Person by, ConfirmContext context, string planVersion, DateTime now)
    {
        if (!Permissions.MayConfirm(by, draft.UnitCode, context.Roster))
        {
            return Outcome.Refuse<DraftChange>(FaultCode.NotAllowedToDecideDraft);
        }

        if (draft.Status is DraftStatus.Replaced)
        {
            return Outcome.Refuse<DraftChange>(FaultCode.DraftOutdated);
        }

        if (draft.Status is not DraftStatus.Waiting)
        {
            return Outcome.Repeated<DraftChange>();
        }

        return draft.OccurrenceKey is null
            ? Approved(RecordActivity.Decide(assignment, draft.Assignment, draft.Form, by, context, planVersion, now), facts => facts)
            : assignment is null
                ? Outcome.Refuse<DraftChange>(FaultCode.AssignmentNotApplicable)
                : Approved(Confirm.Decide(assignment, draft.Form, by, context, now), fact => [fact]);

        Outcome<DraftChange> Approved<T>(Outcome<T> confirmed, Func<T, IReadOnlyList<AssignmentFact>> factsOf) => confirmed switch
        {
            Outcome<T>.Refused refused => Outcome.Refuse<DraftChange>(refused.Faults),
            Outcome<T>.Done done => Outcome.Of(new DraftChange(Decided(draft, DraftStatus.Approved, by, null, now), factsOf(done.Value))),
            // Somebody confirmed it meanwhile: what says the same has nothing left to say, what says something else is not recorded.
            _ when assignment?.Confirmation is { } said && !SaysTheSame(draft.Form, said) =>
                Outcome.Of(new DraftChange(Overtake(draft, said), [])),
            _ => Outcome.Of(new DraftChange(Decided(draft, DraftStatus.Approved, by, null, now), [])),
        };
    }

    /// <summary>The reports on an event, not decided on yet, that its confirmation leaves nothing to decide, as they stand then.</summary>
    /// <param name="drafts">The unit's reports.</param>
    /// <param name="confirmed">The event as confirmed.</param>
    public static IReadOnlyList<ActivityDraft> Overtaken(IEnumerable<ActivityDraft> drafts, Assignment confirmed) =>
    [
        .. drafts.Where(draft => draft.Status is DraftStatus.Waiting && draft.OccurrenceKey is not null && draft.Assignment == confirmed.Id)
            .Select(draft => Overtake(draft, confirmed.Confirmation!)),
    ];

    private static ActivityDraft Overtake(ActivityDraft draft, Confirmation said) => draft with
    {
        Status = DraftStatus.Overtaken,
        DecidedByUpn = said.ByUpn,
        DecidedByName = said.ByName,
        DecidedAt = said.At,
        Version = draft.Version + 1,
    };

    private static bool SaysTheSame(ConfirmForm reported, Confirmation said)
    {
        ConfirmForm recorded = ConfirmForm.Of(said);
        return reported.Typed.All(
            field => field.Key is Fields.Note || string.IsNullOrWhiteSpace(field.Value) || field.Value == recorded[field.Key]);
    }

    /// <summary>What the head put right is confirmed; the report keeps what was reported.</summary>
    /// <param name="corrected">The confirm form as the head sent it.</param>
    /// <param name="assignment">As for <see cref="Approve"/>.</param>
    public static Outcome<DraftChange> ApproveCorrected(
        ActivityDraft draft, ConfirmForm corrected, Assignment? assignment, Person by, ConfirmContext context, string planVersion,
        DateTime now)
    {
        Outcome<DraftChange> outcome = Approve(draft with { Typed = corrected.Typed }, assignment, by, context, planVersion, now);
        if (outcome is not Outcome<DraftChange>.Done { Value: var change })
        {
            return outcome;
        }

        // Confirmed in another way meanwhile: unlike a report that says no more, figures typed by the head are not dropped without a word.
        return change.Facts.Count == 0 && assignment?.Confirmation is { } said
            ? Outcome.Refuse<DraftChange>([new Fault(FaultCode.ConfirmedMeanwhile, null, said.ByName, said.At)])
            : Outcome.Of(change with { Draft = change.Draft with { Typed = draft.Typed } });
    }

    public static Outcome<DraftChange> Reject(ActivityDraft draft, string? reason, Person by, Roster roster, DateTime now)
    {
        if (!Permissions.MayConfirm(by, draft.UnitCode, roster))
        {
            return Outcome.Refuse<DraftChange>(FaultCode.NotAllowedToDecideDraft);
        }

        if (draft.Status is DraftStatus.Replaced)
        {
            return Outcome.Refuse<DraftChange>(FaultCode.DraftOutdated);
        }

        if (draft.Status is not DraftStatus.Waiting)
        {
            return Outcome.Repeated<DraftChange>();
        }

        FormReader read = new();
        string? why = read.Text(reason, Fields.Reason);
        if (why is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.RejectReasonMissing, Fields.Reason));
        }

        return !read.IsClean
            ? read.Refuse<DraftChange>()
            : Outcome.Of(new DraftChange(Decided(draft, DraftStatus.Rejected, by, why, now), []));
    }

    /// <summary>The draft as it stands once its figures were confirmed through the form.</summary>
    public static ActivityDraft Decided(ActivityDraft draft, DraftStatus status, Person by, string? reason, DateTime now) => draft with
    {
        Status = status,
        DecidedByUpn = by.Upn,
        DecidedByName = by.Name,
        DecidedAt = now,
        Reason = reason,
        Version = draft.Version + 1,
    };
}
