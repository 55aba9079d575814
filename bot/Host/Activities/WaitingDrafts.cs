using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Activities;

/// <summary>
/// A staff member's report that nobody has decided on reaches whoever answers for the unit now: another head, a delegate, the head
/// of the unit that it was merged into, the first head after none. Each is asked once; running it again changes nothing.
/// </summary>
public sealed class WaitingDrafts(UnitStore units, OutboxStore outbox, ReferenceData reference, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        if (reference.Settings.IsPaused(DateOnly.FromDateTime(now)))
        {
            return;
        }

        DateTime at = reference.Calendar.NextSending(now);
        foreach (Unit unit in reference.Roster.Units)
        {
            if (reference.Roster.AddresseeOf(unit.Code) is { } addressee)
            {
                await AskAsync(unit, addressee, at, cancellationToken);
            }
        }
    }

    private async Task AskAsync(Unit unit, Person addressee, DateTime at, CancellationToken cancellationToken)
    {
        List<OutboxMessage> messages = [];
        foreach (ActivityDraft draft in await WaitingAsync(unit, cancellationToken))
        {
            OutboxMessage message = DraftNotices.ForHead(draft, addressee.Upn, at);
            if (await outbox.GetAsync(message.UnitCode, message.Year, message.Id, cancellationToken) is null)
            {
                messages.Add(message);
            }
        }

        await units.SendAsync(messages, cancellationToken);
    }

    private async Task<IReadOnlyList<ActivityDraft>> WaitingAsync(Unit unit, CancellationToken cancellationToken)
    {
        List<ActivityDraft> found = [];
        foreach (int year in (int[])[clock.Today.Year - 1, clock.Today.Year])
        {
            IReadOnlyList<Stored<ActivityDraft>> rows = await units.RowsAsync<ActivityDraft>(
                unit.Code, UnitRows.DraftPrefix(year), cancellationToken);
            found.AddRange(rows.Select(row => row.State).Where(draft => draft.Status is DraftStatus.Waiting));
        }

        return found;
    }
}
