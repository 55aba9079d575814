using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>
/// Makes what should exist now from plan, calendar and clock: assignments, and the reminders that are due. Running it twice,
/// late, or on three machines at once changes nothing more.
/// </summary>
public sealed partial class Reconciler(
    Deciding deciding,
    ReferenceData reference,
    UnitStore units,
    OfficeStore office,
    IOptions<ReformOptions> options,
    BusinessClock clock,
    ILogger<Reconciler> logger)
{
    /// <summary>One duty for every unit that owes it. Gives the number of units done.</summary>
    public Task<int> DutyAsync(string dutyId, CancellationToken cancellationToken) => DutiesAsync(d => d.Id == dutyId, cancellationToken);

    /// <summary>The duties that have no event of their own.</summary>
    public Task<int> StandingDutiesAsync(CancellationToken cancellationToken) => DutiesAsync(
        d => d.Recurrence.Kind is not (
            RecurrenceKind.MonthlyFirstMonday or RecurrenceKind.QuarterlyDated or RecurrenceKind.OnDemand), cancellationToken);

    // The units' assignments of some duties, and the cards that are due before and on the day.
    private async Task<int> DutiesAsync(Func<Duty, bool> which, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        List<Owed> occurrences = [];
        // Another instance of a plan, read again meanwhile, would be another plan.
        IReadOnlyList<Plan> plans = reference.Plans;
        foreach (Plan plan in plans)
        {
            foreach (Duty duty in plan.Duties.Where(which))
            {
                occurrences.AddRange(await OccurrencesAsync(plans, plan, duty, cancellationToken));
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
            await UnitAsync(unit, owed, cancellationToken);
            done++;
        }

        // Of what was closed long ago nothing is left to call off.
        DateOnly lastYear = clock.Today.AddYears(-1);
        foreach (Unit unit in reference.Roster.Units.Where(u => u.ClosedOn > lastYear))
        {
            await ClosedUnitAsync(unit, cancellationToken);
        }

        LogDuties(occurrences.Count, done);
        return done;
    }

    /// <summary>Every assignment still to come follows what was just changed of plan or calendar.</summary>
    public Task<int> FollowAsync(CancellationToken cancellationToken) =>
        DutiesAsync(d => d.Recurrence.Kind is not RecurrenceKind.OnDemand, cancellationToken);

    private async Task<IEnumerable<Owed>> OccurrencesAsync(
        IReadOnlyList<Plan> plans, Plan plan, Duty duty, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        DateOnly today = DateOnly.FromDateTime(now);
        DateOnly firstRun = await office.GoLiveAsync(today, cancellationToken);
        DateOnly goLive = reference.Settings.FirstGoLive(plan.GoLive);
        IReadOnlyList<EventSetting> settings = duty.Recurrence.Kind.IsDated()
            ? await office.SettingsAroundAsync(duty.Id, now.Year, cancellationToken)
            : [];
        return DutyOccurrences.Of(duty, settings, goLive > firstRun ? goLive : firstRun, reference.Calendar, options.Value.PeriodRule, now)
            .Where(o => PlansInForce.OfOccurrence(plans, new AssignmentId(UnitCode.Kept(""), duty.Id, o.Key).Year, today) == plan)
            .Select(o => new Owed(plan, duty, o));
    }

    private async Task UnitAsync(Unit unit, IReadOnlyList<Owed> occurrences, CancellationToken cancellationToken) => await deciding.OnAsync(
        async (now, ct) =>
        {
            IReadOnlyList<Stored<Assignment>> existing = await units.AssignmentsAsync(unit.Code, DateOnly.FromDateTime(now), ct);
            List<(Owed Owed, Stored<Assignment>? Stored)> rows = [];
            foreach (Owed owed in occurrences)
            {
                AssignmentId id = new(unit.Code, owed.Duty.Id, owed.Occurrence.Key);
                rows.Add((
                    owed,
                    existing.FirstOrDefault(a => a.State.Id == id) ?? (id.Year > now.Year ? await units.AssignmentAsync(id, ct) : null)));
            }

            return rows;
        },
        (rows, now) => Outcome.Of(rows.ConvertAll(row => (row.Stored, Followed: Follow(unit, row.Owed, row.Stored?.State, now)))),
        (_, followed, _, changeOf) =>
        {
            Change change = changeOf(unit.Code);
            foreach ((Stored<Assignment>? stored, FollowedOccurrence? its) in followed)
            {
                if (its is not null)
                {
                    change.Save(Kinds.Assignment, stored, its.Facts);
                    change.Send(its.Messages);
                }
            }

            return change;
        },
        cancellationToken);

    private FollowedOccurrence? Follow(Unit unit, Owed owed, Assignment? existing, DateTime now) => FollowOccurrence.Decide(
        existing, unit, owed.Duty, owed.Occurrence, VersionOf(owed.Plan), reference.Roster, reference.Calendar,
        reference.Settings.IsPaused(DateOnly.FromDateTime(now)), now);

    private async Task ClosedUnitAsync(Unit unit, CancellationToken cancellationToken) => await deciding.OnAsync(
        async (now, ct) => await units.AssignmentsAsync(unit.Code, DateOnly.FromDateTime(now), ct),
        (existing, now) => Outcome.Of<IReadOnlyList<FactOf>>(
        [
            .. from stored in existing
               let duty = reference.PlanOf(stored.State.Id.Year).FindDuty(stored.State.Id.DutyId)
               where duty is not null
               let gone = Assign.DecideOfClosed(stored.State, duty, unit, now) as Outcome<AssignmentFact>.Done
               where gone is not null
               select new FactOf(stored.State.Id, gone.Value),
        ]),
        (existing, gone, _, changeOf) => changeOf(unit.Code).Save(existing, gone),
        cancellationToken);

    private static string VersionOf(Plan plan) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{plan.Year}.{plan.Version}");

    private sealed record Owed(Plan Plan, Duty Duty, Occurrence Occurrence);

    [LoggerMessage(1101, LogLevel.Information, "{Occurrences} occurrences of duties followed in {Units} units")]
    private partial void LogDuties(int occurrences, int units);
}
