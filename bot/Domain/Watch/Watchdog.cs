using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Watch;

/// <summary>What the watchdog looks at, all of it at one moment.</summary>
/// <param name="Heartbeats">Of all instances.</param>
/// <param name="Open">The open messages that are due, or tried and due again soon.</param>
/// <param name="StartedAt">When the looking process started, Vietnam local.</param>
/// <param name="Now">Vietnam local.</param>
public sealed record WatchView(IReadOnlyList<Heartbeat> Heartbeats, IReadOnlyList<OutboxMessage> Open, DateTime StartedAt, DateTime Now)
{
    /// <summary>The Office's channel, while it takes no messages; else null.</summary>
    public UnreachableChannel? LostOffice { get; init; }
}

/// <summary>Tells from heartbeats and waiting messages what is wrong.</summary>
public static class Watchdog
{
    // One run may fail, and a deployment may cost another.
    private const int MissedRuns = 4;

    // What the pauses between the tries add up to is then about ten minutes too.
    private const int TriedTooOften = 8;

    /// <summary>How long a message may be due before it is stuck.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(10);

    /// <summary>At most one trouble of each kind.</summary>
    public static IReadOnlyList<Trouble> Troubles(WatchView view, IReadOnlyList<JobSchedule> schedules, WorkCalendar calendar)
    {
        List<Trouble> troubles = [];
        // A job that never succeeded is counted from the start of the process.
        List<(string Job, DateTime Last)> late =
        [
            .. schedules
                .Select(s => (s.Job, s.Every, Last: view.Heartbeats.FirstOrDefault(h => h.Job == s.Job)?.SucceededAt ?? view.StartedAt))
                .Where(s => WorkingTime.Between(s.Last, view.Now, calendar) > s.Every * MissedRuns)
                .Select(s => (s.Job, s.Last)),
        ];
        if (late.Count > 0)
        {
            troubles.Add(new Trouble(TroubleKind.JobsLate, late.Min(l => l.Last), [.. late.Select(l => l.Job)], 0));
        }

        List<OutboxMessage> stuck = [.. view.Open.Where(m => IsStuck(m, view))];
        if (stuck.Count > 0)
        {
            DateTime oldest = stuck.Min(m => m.DueAt);
            troubles.Add(new Trouble(TroubleKind.MessagesStuck, oldest < view.Now ? oldest : view.Now, [], stuck.Count));
        }

        if (view.LostOffice is { IsMissed: true, WaitingSince: { } first } office && view.Now - first > Patience)
        {
            troubles.Add(new Trouble(TroubleKind.OfficeChannelLost, office.LostAt ?? first, [], office.Waiting));
        }

        return troubles;
    }

    // After downtime all that is due is overdue; it only counts from when there was a process to send it. The watchdog's own
    // messages are no reason for another.
    private static bool IsStuck(OutboxMessage message, WatchView view)
    {
        if (message.Kind is MessageKind.WatchTrouble or MessageKind.WatchOver)
        {
            return false;
        }

        DateTime dueSince = message.DueAt > view.StartedAt ? message.DueAt : view.StartedAt;
        return view.Now - dueSince > Patience || message.Attempts + message.AmbiguousAttempts >= TriedTooOften;
    }
}
