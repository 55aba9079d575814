using Quartz;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Jobs;

/// <summary>The product's jobs. They hold no truth: each fires a reconciler, which computes what should exist.</summary>
public static class ReconcileJobs
{
    public const string MonthlyFlagCeremony = "monthly-flag-ceremony";
    public const string QuarterlyConference = "quarterly-conference";
    public const string StandingDuties = "standing-duties";
    public const string Deadlines = "deadlines";
    public const string OfficePrompts = "office-prompts";

    public const string FlagCeremonyDuty = "flag-ceremony";
    public const string ConferenceDuty = "quarterly-conference";

    // Which moments matter is the ladder's business; the trigger meets each of them (09:30 among them) and, since a run that has
    // nothing to do costs a few reads, also repairs what failed a quarter of an hour before.
    private const string EveryQuarterOfAnHour = "0 0/15 7-17 * * ?";

    private const string EveryFiveMinutes = "0 0/5 7-17 * * ?";

    /// <summary>The jobs in the order in which a start makes good what was missed.</summary>
    public static IReadOnlyList<(string Job, Func<Reconciler, CancellationToken, Task> Work)> All { get; } =
    [
        (MonthlyFlagCeremony, (r, ct) => r.DutyAsync(FlagCeremonyDuty, ct)),
        (QuarterlyConference, (r, ct) => r.DutyAsync(ConferenceDuty, ct)),
        (StandingDuties, (r, ct) => r.StandingDutiesAsync(ct)),
        (Deadlines, (r, ct) => r.DigestsAsync(ct)),
        (OfficePrompts, (r, ct) => r.AskOfficeAsync(ct)),
    ];

    /// <summary>What the watchdog expects of each job.</summary>
    public static IReadOnlyList<JobSchedule> Schedules { get; } = [.. All.Select(job => new JobSchedule(job.Job, TimeSpan.FromMinutes(15)))];

    public static IServiceCollection AddReconcileJobs(this IServiceCollection services, BusinessClock clock)
    {
        services.AddSingleton<Reconciler>().AddSingleton<JobRuns>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService(provider => provider.GetRequiredService<CatchUp>());
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            foreach ((string job, Func<Reconciler, CancellationToken, Task> work) in All)
            {
                quartz.ScheduleJob(job, (Reconciler r, JobRuns runs, CancellationToken ct) => runs.RunAsync(job, c => work(r, c), ct), Every(EveryQuarterOfAnHour));
            }

            quartz.ScheduleJob(WatchdogJob.Name, (WatchdogJob w, JobRuns runs, CancellationToken ct) => runs.RunAsync(WatchdogJob.Name, w.RunAsync, ct), Every(EveryFiveMinutes));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static Action<ITriggerConfigurator<IJob>> Every(string schedule) =>
        trigger => trigger.WithSchedule(CronScheduleBuilder.Create(schedule).InTimeZone(VietnamTime.Zone));
}
