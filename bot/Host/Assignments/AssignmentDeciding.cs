using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>An assignment, with what confirming or correcting it needs beside it.</summary>
public sealed record ConfirmRows(Stored<Assignment>? Stored, ConfirmContext Context)
{
    public Assignment? Assignment => Stored?.State;
}

/// <summary>Runs decisions on assignments, each on what is read anew on every try.</summary>
public sealed class AssignmentDeciding(
    Deciding deciding, UnitStore units, UnitPeriods periods, RecordedByBot recorded, CarriedFigures carried, ReferenceData reference,
    BusinessClock clock, IOptions<ReformOptions> options)
{
    private PeriodRule Rule => options.Value.PeriodRule;

    /// <summary>Decides on an assignment that is there; null when it, its unit or its duty is not.</summary>
    public Task<Decided<ConfirmRows, AssignmentFact, Assignment>?> OnAsync(
        AssignmentId id, Func<Assignment, ConfirmContext, DateTime, Outcome<AssignmentFact>> decide, CancellationToken cancellationToken) =>
        deciding.OnAsync(
            async (_, ct) => await RowsAsync(id, ct) is { Stored: not null } rows ? rows : null,
            (rows, now) => decide(rows.Assignment!, rows.Context, now),
            (rows, fact, _, changeOf) => changeOf(id.UnitCode).Save(Kinds.Assignment, rows.Stored, fact),
            cancellationToken);

    /// <summary>
    /// An assignment that need not exist yet, with what confirming it needs; null when its unit or its duty is not there.
    /// </summary>
    public async Task<ConfirmRows?> RowsAsync(AssignmentId id, CancellationToken cancellationToken)
    {
        Plan plan = reference.PlanOf(id.Year);
        return reference.Roster.FindUnit(id.UnitCode) is { } unit && plan.FindDuty(id.DutyId) is { } duty
            ? new ConfirmRows(
                await units.AssignmentAsync(id, cancellationToken),
                new ConfirmContext(plan, duty, unit, reference.Roster, Rule)
                {
                    Frozen = await periods.FrozenAsync(id.UnitCode, cancellationToken),
                    Recorded = await recorded.OfAsync(id, Rule, cancellationToken),
                    Carried = await carried.IntoAsync(id, duty, cancellationToken),
                })
            : null;
    }

    /// <summary>Decides on all of a unit's assignments that matter today.</summary>
    public async Task<Outcome<IReadOnlyList<FactOf>>> OnUnitAsync(
        UnitCode unitCode, Func<IReadOnlyList<Assignment>, DateTime, Outcome<IReadOnlyList<FactOf>>> decide,
        CancellationToken cancellationToken) =>
        (await deciding.OnAsync(
            async (_, ct) => await units.AssignmentsAsync(unitCode, clock.Today, ct),
            (stored, now) => decide([.. stored.Select(s => s.State)], now),
            (stored, facts, _, changeOf) => changeOf(unitCode).Save(stored, facts),
            cancellationToken))!.Outcome;
}
