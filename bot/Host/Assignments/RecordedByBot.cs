using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Assignments;

/// <summary>A record that the bot keeps step by step and that a duty's confirmation sums up.</summary>
public interface IRecordedFigures
{
    string DutyId { get; }

    /// <summary>What was recorded for an occurrence of the duty; null where the record is not of that occurrence.</summary>
    Task<RecordedFigures?> OfAsync(AssignmentId id, PeriodRule rule, CancellationToken cancellationToken);
}

/// <summary>The records, by the duty that sums them up.</summary>
public sealed class RecordedByBot(IEnumerable<IRecordedFigures> records)
{
    public async Task<RecordedFigures?> OfAsync(AssignmentId id, PeriodRule rule, CancellationToken cancellationToken) =>
        records.FirstOrDefault(r => r.DutyId == id.DutyId) is { } record ? await record.OfAsync(id, rule, cancellationToken) : null;
}

/// <summary>What was confirmed before its record went on: the report then says otherwise than the list.</summary>
public sealed class ConfirmedOtherwise(UnitStore units, RecordedByBot recorded, AssignmentViews views, CardContexts contexts)
{
    /// <summary>The assignment, where its confirmation contradicts the record; else null.</summary>
    public async Task<AssignmentView?> FindAsync(AssignmentId id, CancellationToken cancellationToken) =>
        await units.AssignmentAsync(id, cancellationToken) is { State: { Confirmation: { } said } assignment }
            && await recorded.OfAsync(id, contexts.Now().Rule, cancellationToken) is { } figures
            && figures.Contradicts(said)
            ? await views.OfAsync(assignment, cancellationToken)
            : null;
}
