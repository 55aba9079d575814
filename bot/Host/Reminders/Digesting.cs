using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>
/// The day's one digest for everybody who is asked for something, whether for one unit or, as a delegate, for several. Running it
/// twice, late, or on three machines at once changes nothing more.
/// </summary>
public sealed class Digesting(ReferenceData reference, UnitStore units, OutboxStore outbox, BusinessClock clock)
{
    /// <summary>A unit's rows are contended only by its own people; so many conflicts in a row mean that something is wrong.</summary>
    private const int MaxTries = 10;

    /// <summary>Of the 100 rows of a transaction a reminder takes two.</summary>
    private const int MostTogether = 40;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        // What is then still useful is said when the pause is over.
        if (reference.Settings.IsPaused(DateOnly.FromDateTime(now)))
        {
            return;
        }

        foreach (IGrouping<string, Unit> work in reference.Roster.ReportingUnits
            .GroupBy(u => reference.Roster.AddresseeOf(u.Code)!.Upn, StringComparer.OrdinalIgnoreCase))
        {
            await RetryAsync(reference.Roster.FindByUpn(work.Key)!, [.. work], now, cancellationToken);
        }
    }

    private async Task RetryAsync(Person addressee, IReadOnlyList<Unit> work, DateTime now, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            if (await PersonAsync(addressee, work, now, cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The rows of unit {work[0].Code} kept changing.");
    }

    // The messages are written first: were they lost between, the next run would write them again, with the same ids.
    private async Task<bool> PersonAsync(Person addressee, IReadOnlyList<Unit> work, DateTime now, CancellationToken cancellationToken)
    {
        List<UnitChange> changes = [];
        List<Unit> handedOver = [];
        bool due = false;
        foreach (Unit unit in work)
        {
            foreach (Unit each in reference.Roster.WorkOf(unit.Code))
            {
                IReadOnlyList<UnitChange> reminded = await RemindAsync(each, now, cancellationToken);
                changes.AddRange(reminded);
                due |= reminded.Count > 0;
            }

            UnitChange taking = new(unit.Code);
            changes.Add(taking);
            if (await HandedOverAsync(unit, addressee, taking, cancellationToken))
            {
                handedOver.Add(unit);
            }
        }

        UnitChange telling = new(addressee.UnitCode);
        foreach (OutboxMessage message in await MessagesAsync(addressee, due, handedOver, now, cancellationToken))
        {
            telling.Send(message);
        }

        foreach (UnitChange change in changes.Prepend(telling).Where(change => change.Rows.Count + change.Messages.Count > 0))
        {
            if (!await units.CommitAsync(change, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<IReadOnlyList<UnitChange>> RemindAsync(Unit unit, DateTime now, CancellationToken cancellationToken)
    {
        List<UnitChange> changes = [];
        List<(Stored<Assignment> Stored, LadderStep Step)> due = [];
        IReadOnlyList<Stored<Assignment>> all = await units.AssignmentsAsync(unit.Code, DateOnly.FromDateTime(now), cancellationToken);
        foreach (Stored<Assignment> stored in all)
        {
            if (reference.Plan.FindDuty(stored.State.Id.DutyId) is { } duty
                && Ladder.StepForDigest(stored.State, duty, unit, reference.Calendar, now) is { } step
                && !EarlyReminders.Waits(step, stored.State, all.Select(a => a.State), reference.Plan, reference.Calendar, now))
            {
                due.Add((stored, step));
            }
        }

        foreach ((Stored<Assignment> Stored, LadderStep Step)[] some in due.Chunk(MostTogether))
        {
            UnitChange reminded = new(unit.Code);
            foreach ((Stored<Assignment> stored, LadderStep step) in some)
            {
                reminded.Save(stored, [new AssignmentFact.Reminded(now, step)]);
            }

            changes.Add(reminded);
        }

        return changes;
    }

    private async Task<IReadOnlyList<OutboxMessage>> MessagesAsync(
        Person addressee, bool due, List<Unit> handedOver, DateTime now, CancellationToken cancellationToken)
    {
        if (!due && handedOver.Count == 0)
        {
            return [];
        }

        DateTime at = Ladder.DigestFrom(now, reference.Calendar);
        OutboxMessage digest = OutboxMessage.Digest(addressee.UnitCode, addressee.Upn, at);
        // Who takes over in the middle of the day is told at once, although the day's digest has gone.
        return await outbox.GetAsync(digest.UnitCode, digest.Year, digest.Id, cancellationToken) is { IsOver: true }
            ? [.. handedOver.Select(unit => OutboxMessage.HandOver(addressee.UnitCode, addressee.Upn, unit.Code, at))]
            : [digest];
    }

    // Whoever comes new to a unit's work (another head, a delegate, the head again) is told what was asked of the one before.
    private async Task<bool> HandedOverAsync(Unit unit, Person addressee, UnitChange change, CancellationToken cancellationToken)
    {
        Stored<string>? before = await units.RowAsync<string>(unit.Code, UnitRows.AddresseeKey, cancellationToken);
        if (string.Equals(before?.State, addressee.Upn, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        change.Put(UnitRows.AddresseeKey, addressee.Upn, before?.ETag);
        return before is not null
            && (await units.AssignmentsAsync(unit.Code, clock.Today, cancellationToken))
                .Any(a => a.State is { Status: AssignmentStatus.Open, Reminded: > LadderStep.None });
    }
}
