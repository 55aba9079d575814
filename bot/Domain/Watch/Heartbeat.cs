
namespace TeamsReformBot.Domain.Watch;

/// <summary>A job's last run that succeeded, on whichever instance.</summary>
/// <param name="SucceededAt">Vietnam local.</param>
public sealed record Heartbeat(string Job, DateTime SucceededAt);

/// <summary>How often a job runs.</summary>
public sealed record JobSchedule(string Job, TimeSpan Every);
