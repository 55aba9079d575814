using System.Collections.Frozen;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Joint;

/// <summary>Runs decisions on an event that units held together, in the rows of the unit that was named.</summary>
public sealed class JointDeciding(
    Deciding deciding, UnitStore units, UnitPeriods periods, ReferenceData reference, IOptions<ReformOptions> options)
{
    /// <summary>The event and the unit that a card's data name; null when it names none.</summary>
    public static (UnitCode UnitCode, AssignmentId Event)? Read(CardClick click) =>
        AssignmentId.Parse(click[DataKeys.EventUnit], click[DataKeys.Duty], click[DataKeys.Occurrence]) is { } of
            && UnitCode.Parse(click[DataKeys.Unit]) is { } unit
            ? (unit, of)
            : null;

    /// <summary>The unit's item follows the record.</summary>
    public Task FollowAsync(AssignmentId record, UnitCode unitCode, CancellationToken cancellationToken) => deciding.OnAsync(
        async (_, ct) =>
            new Rows(await FindAsync(unitCode, record, ct), (await units.AssignmentAsync(record, ct))?.State, FrozenSet<string>.Empty),
        (rows, now) => FollowRecord.Decide(rows.Stored?.State, rows.Record, unitCode, now),
        (rows, fact, _, changeOf) => changeOf(unitCode).Save(Kinds.Joint, rows.Stored, fact),
        cancellationToken);

    /// <param name="own">The unit's own record of the same event; null where it said none.</param>
    public Task<(JointItem? Item, Outcome<JointFact>? Outcome)> AgreeAsync(
        UnitCode unitCode, AssignmentId of, AssignmentId? own, CardClick click, CancellationToken cancellationToken) => OnAsync(
        unitCode, of, own,
        (rows, now) => AnswerJoint.Agree(
            rows.Stored!.State, rows.Record, click.Who, reference.Roster, rows.Frozen, options.Value.PeriodRule, now), cancellationToken);

    public Task<(JointItem? Item, Outcome<JointFact>? Outcome)> DenyAsync(
        UnitCode unitCode, AssignmentId of, CardClick click, CancellationToken cancellationToken) =>
        OnAsync(
            unitCode, of, null, (rows, now) => AnswerJoint.Deny(rows.Stored!.State, click.Who, reference.Roster, now), cancellationToken);

    public Task<(JointItem? Item, Outcome<JointFact>? Outcome)> CountUnderAsync(
        UnitCode unitCode, AssignmentId of, UnitCode under, CardClick click, CancellationToken cancellationToken) =>
        OnAsync(unitCode, of, null, (rows, now) => AnswerJoint.CountUnder(rows.Stored!.State, under, click.Who, now), cancellationToken);

    private async Task<(JointItem? Item, Outcome<JointFact>? Outcome)> OnAsync(
        UnitCode unitCode, AssignmentId of, AssignmentId? own, Func<Rows, DateTime, Outcome<JointFact>> decide,
        CancellationToken cancellationToken)
    {
        Decided<Rows, JointFact, JointItem>? decided = await deciding.OnAsync(
            async (_, ct) => await FindAsync(unitCode, of, ct) is not { } stored ? null : new Rows(
                stored, own is { } id ? (await units.AssignmentAsync(id, ct))?.State : null, await periods.FrozenAsync(unitCode, ct)),
            decide,
            (rows, fact, _, changeOf) => changeOf(unitCode).Save(Kinds.Joint, rows.Stored, fact),
            cancellationToken);
        return (decided?.After ?? decided?.Rows.Stored?.State, decided?.Outcome);
    }

    private Task<Stored<JointItem>?> FindAsync(UnitCode unitCode, AssignmentId of, CancellationToken cancellationToken) =>
        units.FindAsync(Kinds.Joint, new RowId(unitCode, of.Year, JointItem.IdOf(of)), cancellationToken);

    /// <param name="Record">The event's record, or the unit's own of the same event.</param>
    /// <param name="Frozen">The keys of the quarters that are frozen for the unit.</param>
    private sealed record Rows(Stored<JointItem>? Stored, Assignment? Record, IReadOnlySet<string> Frozen);
}
