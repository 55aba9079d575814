using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Jobs;

/// <summary>
/// Makes what should exist now from plan, calendar and clock: assignments, and the reminders that are due. Running it twice,
/// late, or on three machines at once changes nothing more.
/// </summary>
public sealed partial class Reconciler(
    ReferenceData reference,
    UnitStore units,
    OfficeStore office,
    IOptions<ReformOptions> options,
    BusinessClock clock,
    ILogger<Reconciler> logger)
{
    /// <summary>A unit's rows are contended only by its own people; so many conflicts in a row mean that something is wrong.</summary>
    private const int MaxTries = 10;

    // A row, a fact and a message each, of the 100 rows that a change may have.
    private const int MostCalledOff = 30;

    /// <summary>One duty for every unit that owes it. Gives the number of units done.</summary>
    public Task<int> DutyAsync(string dutyId, CancellationToken cancellationToken) => DutiesAsync(d => d.Id == dutyId, cancellationToken);

    /// <summary>The duties that have no event of their own.</summary>
    public Task<int> StandingDutiesAsync(CancellationToken cancellationToken) => DutiesAsync(
        d => d.Recurrence.Kind is not (RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated or RecurrenceKind.OnDemand), cancellationToken);

    // The units' assignments of some duties, and the cards that are due before and on the day.
    private async Task<int> DutiesAsync(Func<Duty, bool> which, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        List<Owed> occurrences = [];
        foreach (Plan plan in reference.Plans)
        {
            foreach (Duty duty in plan.Duties.Where(which))
            {
                occurrences.AddRange(await OccurrencesAsync(plan, duty, cancellationToken));
            }
        }

        int done = 0;
        foreach (Unit unit in reference.Roster.ReportingUnits)
        {
            List<Owed> owed =
            [
                .. occurrences.Where(o => DutyOccurrences.Owes(
                    o.Duty, o.Occurrence, unit.Code, reference.Roster, reference.Settings.GoLiveOf(unit, o.Plan.GoLive))),
            ];
            // A change is one transaction of at most 100 rows, of which an occurrence makes up to five.
            foreach (Owed[] some in owed.Chunk(18))
            {
                await RetryAsync(unit, ct => UnitAsync(unit, some, ct), cancellationToken);
            }

            done++;
        }

        // Of what was closed long ago nothing is left to call off.
        DateOnly lastYear = clock.Today.AddYears(-1);
        foreach (Unit unit in reference.Roster.Units.Where(u => u.ClosedOn > lastYear))
        {
            await RetryAsync(unit, ct => ClosedUnitAsync(unit, ct), cancellationToken);
        }

        LogDuties(occurrences.Count, done);
        return done;
    }

    /// <summary>Every assignment still to come follows what was just changed of plan or calendar.</summary>
    public Task<int> FollowAsync(CancellationToken cancellationToken) => DutiesAsync(d => d.Recurrence.Kind is not RecurrenceKind.OnDemand, cancellationToken);

    private async Task<IEnumerable<Owed>> OccurrencesAsync(Plan plan, Duty duty, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        DateOnly today = DateOnly.FromDateTime(now);
        DateOnly firstRun = await office.GoLiveAsync(today, cancellationToken);
        DateOnly goLive = reference.Settings.FirstGoLive(plan.GoLive);
        IReadOnlyList<EventSetting> settings = duty.Recurrence.Kind.IsDated() ? await office.SettingsAroundAsync(duty.Id, now.Year, cancellationToken) : [];
        return DutyOccurrences.Of(duty, settings, goLive > firstRun ? goLive : firstRun, reference.Calendar, options.Value.PeriodRule, now)
            .Where(o => PlansInForce.OfOccurrence(reference.Plans, new AssignmentId("", duty.Id, o.Key).Year, today) == plan)
            .Select(o => new Owed(plan, duty, o));
    }

    private async Task<bool> UnitAsync(Unit unit, IReadOnlyList<Owed> occurrences, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        IReadOnlyList<Stored<Assignment>> existing = await units.AssignmentsAsync(unit.Code, DateOnly.FromDateTime(now), cancellationToken);
        UnitChange change = new(unit.Code);
        foreach ((Plan plan, Duty duty, Occurrence occurrence) in occurrences)
        {
            AssignmentId id = new(unit.Code, duty.Id, occurrence.Key);
            Stored<Assignment>? stored = existing.FirstOrDefault(a => a.State.Id == id)
                ?? (id.Year > now.Year ? await units.AssignmentAsync(id, cancellationToken) : null);
            // A unit with a seat of its own holds the event there.
            Follow(unit, plan, duty, unit.OwnSeat ? occurrence with { Place = null } : occurrence, stored, now, change);
        }

        return change.Rows.Count == 0 || await units.CommitAsync(change, cancellationToken);
    }

    private async Task<bool> ClosedUnitAsync(Unit unit, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        IReadOnlyList<Stored<Assignment>> existing = await units.AssignmentsAsync(unit.Code, DateOnly.FromDateTime(now), cancellationToken);
        foreach (Stored<Assignment>[] some in existing.Chunk(MostCalledOff))
        {
            UnitChange change = new(unit.Code);
            foreach (Stored<Assignment> stored in some)
            {
                if (reference.PlanOf(stored.State.Id.Year).FindDuty(stored.State.Id.DutyId) is { } duty
                    && Assign.DecideOfClosed(stored.State, duty, unit, now) is Outcome<AssignmentFact>.Done gone)
                {
                    Assignment after = change.Save(stored, gone.Facts);
                    change.Send(OutboxMessage.RefreshCards(unit.Code, after.Id.Year, after.Id.Subject, after.Version, now));
                }
            }

            if (change.Rows.Count > 0 && !await units.CommitAsync(change, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private void Follow(Unit unit, Plan plan, Duty duty, Occurrence occurrence, Stored<Assignment>? stored, DateTime now, UnitChange change)
    {
        List<AssignmentFact> facts = [];
        if (Assign.Decide(stored?.State, unit.Code, occurrence, VersionOf(plan), now) is Outcome<AssignmentFact>.Done made)
        {
            facts.AddRange(made.Facts);
        }

        Assignment assignment = facts.Count > 0 ? Assignment.EvolveAll(stored?.State, facts) : stored!.State;
        LadderStep? step = IsPaused(now) ? null : Ladder.StepToIssue(assignment, duty, unit, reference.Calendar, now);
        bool asks = step is LadderStep.HeadsUp or LadderStep.Ask;
        if (asks)
        {
            facts.Add(new AssignmentFact.Reminded(now, step!.Value));
        }

        if (facts.Count == 0)
        {
            return;
        }

        Assignment after = change.Save(stored, facts);
        if (reference.Roster.AddresseeOf(unit.Code) is { } addressee)
        {
            if (asks)
            {
                MessageKind kind = step is LadderStep.HeadsUp ? MessageKind.HeadsUp : MessageKind.AssignmentCard;
                change.Send(OutboxMessage.ForAssignment(after, kind, addressee.Upn, NextOpening(now)));
            }
            else if (stored is not null && Assign.IsNews(stored.State, after))
            {
                // The Office's click causes it, and it may concern the next morning.
                change.Send(OutboxMessage.ForAssignment(after, MessageKind.EventChanged, addressee.Upn, now));
            }
        }

        if (stored is not null && facts.Any(f => f is AssignmentFact.Rescheduled or AssignmentFact.CalledOff))
        {
            change.Send(OutboxMessage.RefreshCards(unit.Code, after.Id.Year, after.Id.Subject, after.Version, now));
        }
    }

    private static string VersionOf(Plan plan) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Year}.{plan.Version}");

    // While the Office has paused the reminders, assignments still arise; what is then still useful is said when the pause is over.
    private bool IsPaused(DateTime now) => reference.Settings.IsPaused(DateOnly.FromDateTime(now));

    private sealed record Owed(Plan Plan, Duty Duty, Occurrence Occurrence);

    // What the clock causes goes out in working hours only.
    private DateTime NextOpening(DateTime now) => WorkingHours.Default.NextOpening(now, reference.Calendar);

    private static async Task RetryAsync(Unit unit, Func<CancellationToken, Task<bool>> step, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            if (await step(cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The rows of unit {unit.Code} kept changing.");
    }

    [LoggerMessage(1101, LogLevel.Information, "{Occurrences} occurrences of duties followed in {Units} units")]
    private partial void LogDuties(int occurrences, int units);
}
