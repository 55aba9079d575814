using Azure;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Activities;

/// <summary>Keeps what staff report, asks the head, and turns the head's word into a confirmation in the same transaction.</summary>
public sealed class ActivityDrafts(
    Deciding deciding,
    UnitStore units,
    UnitPeriods periods,
    CarriedFigures carried,
    AssignmentViews views,
    ActivityForms forms,
    ReferenceData reference,
    DailyLimits limits,
    BusinessClock clock)
{
    // The others say that they are outdated when somebody decides on them.
    private const int MostClosedAtOnce = 20;

    public async Task<ActivityDraft?> FindAsync(RowId at, CancellationToken cancellationToken) =>
        (await StoredAsync(at, cancellationToken))?.State;

    /// <summary>The draft with what it reports on; null when its duty is no longer in the plan.</summary>
    public async Task<DraftView?> ViewAsync(ActivityDraft draft, CancellationToken cancellationToken)
    {
        if (reference.Plan.FindDuty(draft.DutyId) is not { } duty)
        {
            return null;
        }

        AssignmentView view = await views.OfAsync(draft.Assignment, cancellationToken)
            ?? await forms.ArisingAsync(draft.UnitCode, duty, draft.Id, draft.Form[Fields.About], cancellationToken);
        return new DraftView(draft, view);
    }

    /// <summary>A staff member's report: kept, and sent to whoever answers for the unit today.</summary>
    public async Task<Outcome<ActivityDraft>> ReportAsync(
        string token, AssignmentView view, ConfirmForm form, SaidReport? said, Person by, CancellationToken cancellationToken)
    {
        Decided<ReportRows, ActivityDraft, ActivityDraft> decided = (await deciding.OnAsync(
            async (now, ct) => new ReportRows(
                await StoredAsync(
                    new RowId(view.Unit.Code, now.Year, token), ct), await AllAsync(view.Unit.Code, ct), await limits.OnDraftsAsync(by,
                    ct)),
            (rows, now) => ReportActivity
                .Decide(
                    rows.Stored?.State, token, view.Assignment, form, by,
                    forms.ContextOf(view.Duty, view.Unit.Code) with { Carried = view.Carried }, now, said)
                .Within(rows.TooMany),
            (rows, reported, now, changeOf) =>
            {
                (ActivityDraft draft, IReadOnlyList<ActivityDraft> replaced) = ReportActivity.Replacing(
                    reported, rows.All.Select(one => one.State));
                Change change = changeOf(draft.UnitCode);
                Put(change, draft, before: null);
                foreach (ActivityDraft older in replaced)
                {
                    PutFollowed(change, older, rows.All, now);
                }

                if (reference.Roster.AddresseeOf(draft.UnitCode) is { } head)
                {
                    change.Send(DraftNotices.ForHead(draft, head.Upn, now));
                }

                return draft;
            },
            cancellationToken))!;
        return decided.After is { } kept ? Outcome.Of(kept) : decided.Outcome;
    }

    /// <summary>Decides on a report; null when there is none.</summary>
    /// <param name="decide">The draft, its assignment where there is one, the duty's context and the moment.</param>
    public async Task<(ActivityDraft Draft, Outcome<DraftChange> Outcome)?> DecideAsync(
        RowId at, Func<ActivityDraft, Assignment?, ConfirmContext, DateTime, Outcome<DraftChange>> decide,
        CancellationToken cancellationToken) =>
        await deciding.OnAsync(
            async (_, ct) => await StoredAsync(at, ct) is { } stored && reference.Plan.FindDuty(stored.State.DutyId) is { } duty
                ? new DraftRows(
                    stored,
                    await AllAsync(at.UnitCode, ct),
                    await units.AssignmentAsync(stored.State.Assignment, ct),
                    forms.ContextOf(duty, at.UnitCode) with
                    {
                        Frozen = await periods.FrozenAsync(at.UnitCode, ct),
                        Carried = await carried.IntoAsync(stored.State.Assignment, duty, ct),
                    })
                : null,
            (rows, now) => decide(rows.Stored.State, rows.Assignment?.State, rows.Context, now),
            (rows, decided, now, changeOf) => Write(rows, decided, now, changeOf(at.UnitCode)),
            cancellationToken) is { } done
            ? (done.After ?? done.Rows.Stored.State, done.Outcome)
            : null;

    private static ActivityDraft Write(DraftRows rows, DraftChange decided, DateTime now, Change change)
    {
        ActivityDraft draft = decided.Draft;
        Put(change, draft, rows.Stored.ETag);
        change.Send(DraftNotices.Decided(draft, now));
        change.Send(OutboxMessage.RefreshCards(draft.UnitCode, draft.Year, draft.Subject, draft.Version, now));
        if (decided.Facts.Count > 0)
        {
            Assignment after = change.Save(Kinds.Assignment, rows.Assignment, decided.Facts);
            change.Send(AssignmentNotices.Refresh(after, now));
            IEnumerable<ActivityDraft> others = rows.All.Select(one => one.State).Where(one => one.Id != draft.Id);
            foreach (ActivityDraft other in DecideDraft.Overtaken(others, after).Take(MostClosedAtOnce))
            {
                PutFollowed(change, other, rows.All, now);
                change.Send(DraftNotices.Decided(other, now));
            }
        }

        return draft;
    }

    // Its card, wherever it was posted, says what became of it.
    private static void PutFollowed(Change change, ActivityDraft draft, IReadOnlyList<Stored<ActivityDraft>> all, DateTime now)
    {
        Put(change, draft, all.First(one => one.State.Id == draft.Id).ETag);
        change.Send(OutboxMessage.RefreshCards(draft.UnitCode, draft.Year, draft.Subject, draft.Version, now));
    }

    private static void Put(Change change, ActivityDraft draft, ETag? before) => change.Put(
        UnitRows.DraftKey(draft.Year, draft.Id), draft, before,
        ("Status", draft.Status.ToString()), ("Version", draft.Version), (UnitRows.Made, UnitRows.Text(draft.At)));

    private Task<Stored<ActivityDraft>?> StoredAsync(RowId at, CancellationToken cancellationToken) =>
        units.RowAsync<ActivityDraft>(at.UnitCode, UnitRows.DraftKey(at.Year, at.Id), cancellationToken);

    private async Task<IReadOnlyList<Stored<ActivityDraft>>> AllAsync(UnitCode unitCode, CancellationToken cancellationToken)
    {
        int year = clock.Today.Year;
        return
        [
            .. await units.RowsAsync<ActivityDraft>(unitCode, UnitRows.DraftPrefix(year - 1), cancellationToken),
            .. await units.RowsAsync<ActivityDraft>(unitCode, UnitRows.DraftPrefix(year), cancellationToken),
        ];
    }

    /// <summary>Whether a report says all that must be said, so that one tap confirms it.</summary>
    public bool IsComplete(DraftView view)
    {
        ActivityDraft draft = view.Draft;
        return reference.Roster.AddresseeOf(draft.UnitCode) is { } head
            && DecideDraft.Approve(
                draft,
                draft.OccurrenceKey is null ? null : view.Assignment.Assignment,
                head,
                forms.ContextOf(view.Assignment.Duty, draft.UnitCode) with { Carried = view.Assignment.Carried },
                forms.PlanVersion,
                clock.Now) is not Outcome<DraftChange>.Refused;
    }

    private sealed record ReportRows(Stored<ActivityDraft>? Stored, IReadOnlyList<Stored<ActivityDraft>> All, Fault? TooMany);

    private sealed record DraftRows(
        Stored<ActivityDraft> Stored, IReadOnlyList<Stored<ActivityDraft>> All, Stored<Assignment>? Assignment, ConfirmContext Context);
}
