using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
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
    BusinessClock clock,
    ILogger<Reconciler> logger)
{
    /// <summary>A unit's rows are contended only by its own people; so many conflicts in a row mean that something is wrong.</summary>
    private const int MaxTries = 10;

    /// <summary>One duty for every unit: its assignments, and the cards that are due before and on the day. Gives the number of units done.</summary>
    public async Task<int> DutyAsync(string dutyId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        IReadOnlyList<Occurrence> occurrences = await OccurrencesAsync(reference.Plan.Duty(dutyId), cancellationToken);
        int done = 0;
        foreach (Unit unit in reference.Roster.ReportingUnits)
        {
            await RetryAsync(unit, ct => UnitAsync(unit, occurrences, dutyId, ct), cancellationToken);
            done++;
        }

        LogDuty(dutyId, occurrences.Count, done);
        return done;
    }

    /// <summary>The day's digest for every head who owes something that is due or overdue.</summary>
    public async Task DigestsAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        foreach (Unit unit in reference.Roster.ReportingUnits)
        {
            await RetryAsync(unit, ct => DigestAsync(unit, ct), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<Occurrence>> OccurrencesAsync(Duty duty, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        DateOnly firstRun = await office.GoLiveAsync(DateOnly.FromDateTime(now), cancellationToken);
        DateOnly goLive = reference.Plan.GoLive > firstRun ? reference.Plan.GoLive : firstRun;
        List<EventSetting> settings = [];
        foreach (int year in (int[])[now.Year - 1, now.Year, now.Year + 1])
        {
            settings.AddRange(await office.SettingsAsync(duty.Id, year, cancellationToken));
        }

        return DatedOccurrences.Of(duty, settings, goLive, reference.Calendar, now);
    }

    private async Task<bool> UnitAsync(Unit unit, IReadOnlyList<Occurrence> occurrences, string dutyId, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        IReadOnlyList<Stored<Assignment>> existing = await units.AssignmentsAsync(unit.Code, now.Year, cancellationToken);
        UnitChange change = new(unit.Code);
        foreach (Occurrence occurrence in occurrences)
        {
            AssignmentId id = new(unit.Code, dutyId, occurrence.Key);
            Stored<Assignment>? stored = existing.FirstOrDefault(a => a.State.Id == id)
                ?? (id.Year > now.Year ? await units.AssignmentAsync(id, cancellationToken) : null);
            // A unit with a seat of its own holds the event there.
            Follow(unit, unit.OwnSeat ? occurrence with { Place = null } : occurrence, stored, now, change);
        }

        return change.Rows.Count == 0 || await units.CommitAsync(change, cancellationToken);
    }

    private void Follow(Unit unit, Occurrence occurrence, Stored<Assignment>? stored, DateTime now, UnitChange change)
    {
        List<AssignmentFact> facts = [];
        if (Assign.Decide(stored?.State, unit.Code, occurrence, PlanVersion, now) is Outcome<AssignmentFact>.Done made)
        {
            facts.AddRange(made.Facts);
        }

        Assignment assignment = facts.Count > 0 ? Assignment.EvolveAll(stored?.State, facts) : stored!.State;
        LadderStep? step = DatedLadder.StepToIssue(assignment, unit, reference.Calendar, now);
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
        if (asks && reference.Roster.HeadOf(unit.Code) is { } head)
        {
            MessageKind kind = step is LadderStep.HeadsUp ? MessageKind.HeadsUp : MessageKind.AssignmentCard;
            change.Send(OutboxMessage.ForAssignment(after, kind, head.Upn, NextOpening(now)));
        }

        if (stored is not null && after.SettingVersion != stored.State.SettingVersion)
        {
            change.Send(OutboxMessage.RefreshCards(unit.Code, after.Id.Year, after.Id.Subject, after.Version, now));
        }
    }

    private async Task<bool> DigestAsync(Unit unit, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        UnitChange change = new(unit.Code);
        foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, now.Year, cancellationToken))
        {
            if (DatedLadder.StepToIssue(stored.State, unit, reference.Calendar, now) is { } step and (LadderStep.DueDay or LadderStep.AfterDue))
            {
                change.Save(stored, [new AssignmentFact.Reminded(now, step)]);
            }
        }

        if (change.Rows.Count == 0)
        {
            return true;
        }

        if (reference.Roster.HeadOf(unit.Code) is { } head)
        {
            change.Send(OutboxMessage.Digest(unit.Code, head.Upn, NextOpening(now)));
        }

        return await units.CommitAsync(change, cancellationToken);
    }

    private string PlanVersion => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{reference.Plan.Year}.{reference.Plan.Version}");

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

    [LoggerMessage(1101, LogLevel.Information, "Duty {Duty}: {Occurrences} occurrences followed in {Units} units")]
    private partial void LogDuty(string duty, int occurrences, int units);
}
