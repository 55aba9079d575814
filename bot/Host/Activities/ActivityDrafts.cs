using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Activities;

/// <summary>Keeps what staff report, asks the head, and turns the head's word into a confirmation in the same transaction.</summary>
public sealed class ActivityDrafts(
    UnitStore units,
    UnitPeriods periods,
    AssignmentViews views,
    ActivityForms forms,
    ReferenceData reference,
    DailyLimits limits,
    BusinessClock clock)
{
    private const int MaxTries = 10;

    // Three rows each; the others say that they are outdated when somebody decides on them.
    private const int MostClosedAtOnce = 20;

    public async Task<ActivityDraft?> FindAsync(string unitCode, int year, string id, CancellationToken cancellationToken) =>
        (await units.RowAsync<ActivityDraft>(unitCode, UnitRows.DraftKey(year, id), cancellationToken))?.State;

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
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            Stored<ActivityDraft>? stored = await units.RowAsync<ActivityDraft>(view.Unit.Code, UnitRows.DraftKey(now.Year, token), cancellationToken);
            Outcome<ActivityDraft> outcome = ReportActivity.Decide(
                stored?.State, token, view.Assignment, form, by, forms.ContextOf(view.Duty, view.Unit.Code), now, said);
            if (outcome is not Outcome<ActivityDraft>.Done done)
            {
                return outcome;
            }

            if (await limits.OnDraftsAsync(by, cancellationToken) is { } tooMany)
            {
                return Outcome.Refuse<ActivityDraft>([tooMany]);
            }

            IReadOnlyList<Stored<ActivityDraft>> all = await DraftsAsync(view.Unit.Code, cancellationToken);
            (ActivityDraft draft, IReadOnlyList<ActivityDraft> replaced) = ReportActivity.Replacing(done.Facts.Single(), all.Select(one => one.State));
            UnitChange change = new(draft.UnitCode);
            change.Save(before: null, draft);
            foreach (ActivityDraft older in replaced)
            {
                change.Save(all.First(one => one.State.Id == older.Id), older);
                change.Send(OutboxMessage.RefreshCards(older.UnitCode, older.Year, older.Subject, older.Version, now));
            }

            if (reference.Roster.AddresseeOf(draft.UnitCode) is { } head)
            {
                change.Send(OutboxMessage.DraftForHead(draft, head.Upn, now));
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return Outcome.Of(draft);
            }
        }

        throw new InvalidOperationException($"The rows of unit {view.Unit.Code} kept changing.");
    }

    /// <summary>Decides on a report; null when there is none.</summary>
    /// <param name="decide">The draft, its assignment where there is one, the duty's context and the moment.</param>
    public async Task<(ActivityDraft Draft, Outcome<DraftChange> Outcome)?> DecideAsync(
        string unitCode,
        int year,
        string id,
        Func<ActivityDraft, Assignment?, ConfirmContext, DateTime, Outcome<DraftChange>> decide,
        CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            DateTime now = clock.Now;
            if (await units.RowAsync<ActivityDraft>(unitCode, UnitRows.DraftKey(year, id), cancellationToken) is not { } stored
                || reference.Plan.FindDuty(stored.State.DutyId) is not { } duty)
            {
                return null;
            }

            Stored<Assignment>? assignment = await units.AssignmentAsync(stored.State.Assignment, cancellationToken);
            ConfirmContext by = forms.ContextOf(duty, unitCode) with { Frozen = await periods.FrozenAsync(unitCode, cancellationToken) };
            Outcome<DraftChange> outcome = decide(stored.State, assignment?.State, by, now);
            if (outcome is not Outcome<DraftChange>.Done done)
            {
                return (stored.State, outcome);
            }

            DraftChange decided = done.Facts.Single();
            UnitChange change = new(unitCode);
            change.Save(stored, decided.Draft);
            change.Send(OutboxMessage.DraftDecided(decided.Draft, now));
            change.Send(OutboxMessage.RefreshCards(unitCode, year, decided.Draft.Subject, decided.Draft.Version, now));
            if (decided.Facts.Count > 0)
            {
                Assignment after = change.Save(assignment, decided.Facts);
                IReadOnlyList<Stored<ActivityDraft>> all = await DraftsAsync(unitCode, cancellationToken);
                foreach (ActivityDraft other in DecideDraft.Overtaken(all.Select(one => one.State).Where(one => one.Id != id), after).Take(MostClosedAtOnce))
                {
                    change.Save(all.First(one => one.State.Id == other.Id), other);
                    change.Send(OutboxMessage.DraftDecided(other, now));
                    change.Send(OutboxMessage.RefreshCards(unitCode, other.Year, other.Subject, other.Version, now));
                }

                change.Send(OutboxMessage.RefreshCards(unitCode, after.Id.Year, after.Id.Subject, after.Version, now));
                if (after is { Status: AssignmentStatus.Confirmed, IsAwaited: true })
                {
                    change.Send(ChainMessages.TaskDone(after, now));
                }
            }

            if (await units.CommitAsync(change, cancellationToken))
            {
                return (decided.Draft, outcome);
            }

            if (await periods.RefusalAsync(unitCode, change.AssignmentFacts, cancellationToken) is { } frozen)
            {
                return (stored.State, Outcome.Refuse<DraftChange>([frozen]));
            }
        }

        throw new InvalidOperationException($"The rows of unit {unitCode} kept changing.");
    }

    private async Task<IReadOnlyList<Stored<ActivityDraft>>> DraftsAsync(string unitCode, CancellationToken cancellationToken)
    {
        List<Stored<ActivityDraft>> found = [];
        foreach (int year in (int[])[clock.Today.Year - 1, clock.Today.Year])
        {
            found.AddRange(await units.RowsAsync<ActivityDraft>(unitCode, UnitRows.DraftPrefix(year), cancellationToken));
        }

        return found;
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
                forms.ContextOf(view.Assignment.Duty, draft.UnitCode),
                forms.PlanVersion,
                clock.Now) is not Outcome<DraftChange>.Refused;
    }
}
