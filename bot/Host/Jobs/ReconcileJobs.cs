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
    public const string Deadlines = "deadlines";

    public const string FlagCeremonyDuty = "flag-ceremony";
    public const string ConferenceDuty = "quarterly-conference";

    // Which moments matter is the ladder's business; the trigger meets each of them (09:30 among them) and, since a run that has
    // nothing to do costs a few reads, also repairs what failed a quarter of an hour before.
    private const string EveryQuarterOfAnHour = "0 0/15 7-17 * * ?";

    private const string EveryFiveMinutes = "0 0/5 7-17 * * ?";

    /// <summary>What the watchdog expects of each job.</summary>
    public static IReadOnlyList<JobSchedule> Schedules { get; } =
        [.. ((string[])[MonthlyFlagCeremony, QuarterlyConference, Deadlines]).Select(job => new JobSchedule(job, TimeSpan.FromMinutes(15)))];

    public static IServiceCollection AddReconcileJobs(this IServiceCollection services, BusinessClock clock)
    {
        services.AddSingleton<Reconciler>().AddSingleton<JobRuns>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService(provider => provider.GetRequiredService<CatchUp>());
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.ScheduleJob(MonthlyFlagCeremony, (Reconciler r, JobRuns runs, CancellationToken ct) => runs.RunAsync(MonthlyFlagCeremony, c => r.DutyAsync(FlagCeremonyDuty, c), ct), Every(EveryQuarterOfAnHour));
            quartz.ScheduleJob(QuarterlyConference, (Reconciler r, JobRuns runs, CancellationToken ct) => runs.RunAsync(QuarterlyConference, c => r.DutyAsync(ConferenceDuty, c), ct), Every(EveryQuarterOfAnHour));
            quartz.ScheduleJob(Deadlines, (Reconciler r, JobRuns runs, CancellationToken ct) => runs.RunAsync(Deadlines, r.DigestsAsync, ct), Every(EveryQuarterOfAnHour));
            quartz.ScheduleJob(WatchdogJob.Name, (WatchdogJob w, JobRuns runs, CancellationToken ct) => runs.RunAsync(WatchdogJob.Name, w.RunAsync, ct), Every(EveryFiveMinutes));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static Action<ITriggerConfigurator<IJob>> Every(string schedule) =>
        trigger => trigger.WithSchedule(CronScheduleBuilder.Create(schedule).InTimeZone(VietnamTime.Zone));
}
