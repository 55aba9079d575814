using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>What the clock will send, from the plan, what the Office set and what the units have settled.</summary>
public sealed class PlannedReminders(
    ReferenceData reference, UnitStore units, OfficeStore office, IOptions<ReformOptions> options, BusinessClock clock)
{
    private const int ReadsAtOnce = 16;

    public async Task<IReadOnlyList<PlannedReminder>> AheadAsync(CancellationToken cancellationToken)
    {
        (IReadOnlyList<EventSetting> settings, DateOnly goLive, IReadOnlySet<AssignmentId> settled) = await ReadAsync(cancellationToken);
        return ReminderPreview.Of(Known, settings, reference.Settings, goLive, settled, options.Value.PeriodRule, clock.Now);
    }

    /// <summary>Of it what a pause of these days would hold back.</summary>
    public async Task<IReadOnlyList<PlannedReminder>> HeldBackAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        (IReadOnlyList<EventSetting> settings, DateOnly goLive, IReadOnlySet<AssignmentId> settled) = await ReadAsync(cancellationToken);
        return ReminderPreview.HeldBack(
            Known, settings, reference.Settings, goLive, settled, options.Value.PeriodRule, clock.Now, first, last);
    }

    private EventKnowledge Known => new(reference.Plan, reference.Roster, reference.Calendar);

    private async Task<(IReadOnlyList<EventSetting> Settings, DateOnly GoLive, IReadOnlySet<AssignmentId> Settled)> ReadAsync(
        CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        DateOnly firstRun = await office.GoLiveAsync(DateOnly.FromDateTime(now), cancellationToken);
        List<EventSetting> settings = [];
        foreach (Duty duty in reference.Plan.Duties.Where(d => d.Recurrence.Kind.IsDated()))
        {
            settings.AddRange(await office.SettingsAroundAsync(duty.Id, now.Year, cancellationToken));
        }

        // What begins with a later plan is shown once that plan is in force.
        DateOnly goLive = reference.Plan.GoLive > firstRun ? reference.Plan.GoLive : firstRun;
        return (settings, goLive, await SettledAsync(DateOnly.FromDateTime(now), cancellationToken));
    }

    private async Task<IReadOnlySet<AssignmentId>> SettledAsync(DateOnly today, CancellationToken cancellationToken)
    {
        ConcurrentBag<AssignmentId> settled = [];
        await Parallel.ForEachAsync(
            reference.Roster.ReportingUnits,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, today, ct))
                {
                    if (stored.State.Status is not AssignmentStatus.Open)
                    {
                        settled.Add(stored.State.Id);
                    }
                }
            });
        return settled.ToHashSet();
    }
}
