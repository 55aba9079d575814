using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Events;

/// <summary>What was set of an event.</summary>
/// <param name="Setting">As it stands now; null when it was refused and nothing was set before.</param>
/// <param name="Units">In how many units it is followed.</param>
public sealed record EventSet(Outcome<EventSetting> Outcome, EventSetting? Setting, int Units);

/// <summary>Keeps what the Office sets of an event as one fact, then has every unit follow it.</summary>
public sealed class EventDeciding(Deciding deciding, OfficeStore office, Reconciler reconciler)
{
    /// <param name="occurrenceKey">Which event; one that is no key has no setting.</param>
    public async Task<EventSet> SetAsync(
        string dutyId, string occurrenceKey, Func<EventSetting?, DateTime, Outcome<EventSetting>> decide,
        CancellationToken cancellationToken)
    {
        Decided<Found<EventSetting>, EventSetting, EventSetting> decided = (await deciding.OnAsync(
            async (_, ct) => new Found<EventSetting>(
                OccurrenceKey.Parse(occurrenceKey) is null ? null : await office.SettingAsync(dutyId, occurrenceKey, ct)),
            (before, now) => decide(before.State, now),
            (before, setting, _, changeOf) =>
            {
                changeOf(OfficeStore.Partition).Put(OfficeStore.RowsOf(before.Stored, setting));
                return setting;
            },
            cancellationToken))!;
        int units = decided.Outcome is Outcome<EventSetting>.Refused ? 0 : await reconciler.DutyAsync(dutyId, cancellationToken);
        return new EventSet(decided.Outcome, decided.After ?? decided.Rows.State, units);
    }
}
