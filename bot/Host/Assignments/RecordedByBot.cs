using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;

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
