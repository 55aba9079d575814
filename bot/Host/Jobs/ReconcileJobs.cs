using Quartz;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Activities;
using TeamsReformBot.Host.Boards;
using TeamsReformBot.Host.Difficulties;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.PersonalData;
using TeamsReformBot.Host.Reminders;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Jobs;

/// <summary>The product's jobs. They hold no truth: each fires a reconciler, which computes what should exist.</summary>
public static class ReconcileJobs
{
    public const string MonthlyFlagCeremony = "monthly-flag-ceremony";
    public const string QuarterlyConference = "quarterly-conference";
    public const string StandingDuties = "standing-duties";
    public const string Deadlines = "deadlines";
    public const string PeriodFreeze = "period-freeze";
    public const string OfficePrompts = "office-prompts";
    public const string Chain = "chain";
    public const string Boards = "boards";
    public const string DataRequestsDue = "data-requests";

    public const string FlagCeremonyDuty = "flag-ceremony";
    public const string ConferenceDuty = "quarterly-conference";

    // Which moments matter is the ladder's business; the trigger meets each of them (09:30 among them) and, since a run that has
    // nothing to do costs a few reads, also repairs what failed a quarter of an hour before.
    private const string EveryQuarterOfAnHour = "0 0/15 7-17 * * ?";

    // When nobody waits for storage.
    private const string EveryNight = "0 10 2 * * ?";

    private const string EveryFiveMinutes = "0 0/5 7-17 * * ?";

    /// <summary>The jobs in the order in which a start makes good what was missed.</summary>
    public static IReadOnlyList<(string Job, Func<IServiceProvider, CancellationToken, Task> Work)> All { get; } =
    [
        (MonthlyFlagCeremony, (p, ct) => Of(p).DutyAsync(FlagCeremonyDuty, ct)),
        (QuarterlyConference, (p, ct) => Of(p).DutyAsync(ConferenceDuty, ct)),
        (StandingDuties, (p, ct) => Of(p).StandingDutiesAsync(ct)),
        (Deadlines, RemindAsync),
        (PeriodFreeze, (p, ct) => p.GetRequiredService<PeriodFreezer>().RunAsync(ct)),
        (Chain, (p, ct) => p.GetRequiredService<ChainReminding>().RunAsync(ct)),
        (Boards, (p, ct) => p.GetRequiredService<BoardKeeping>().RunAsync(ct)),
        (DataRequestsDue, (p, ct) => p.GetRequiredService<DataRequestReminding>().RunAsync(ct)),
        (OfficePrompts, (p, ct) => p.GetRequiredService<OfficeAsking>().RunAsync(ct)),
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
            quartz.AddJobListener(new TryAgainSoon(clock));
            foreach ((string job, Func<IServiceProvider, CancellationToken, Task> work) in All)
            {
                quartz.ScheduleJob(job, (IServiceProvider p, JobRuns runs, CancellationToken ct) => runs.RunAsync(job, c => work(p, c), ct), Every(EveryQuarterOfAnHour));
            }

            quartz.ScheduleJob(WatchdogJob.Name, (WatchdogJob w, JobRuns runs, CancellationToken ct) => runs.RunAsync(WatchdogJob.Name, w.RunAsync, ct), Every(EveryFiveMinutes));
            quartz.ScheduleJob(RetentionJob.Name, (RetentionJob r, JobRuns runs, CancellationToken ct) => runs.RunAsync(RetentionJob.Name, r.RunAsync, ct), Every(EveryNight));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static async Task RemindAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        await provider.GetRequiredService<Digesting>().RunAsync(cancellationToken);
        await provider.GetRequiredService<WaitingDrafts>().RunAsync(cancellationToken);
    }

    private static Reconciler Of(IServiceProvider provider) => provider.GetRequiredService<Reconciler>();

    private static Action<ITriggerConfigurator<IJob>> Every(string schedule) =>
        trigger => trigger.WithSchedule(CronScheduleBuilder.Create(schedule).InTimeZone(VietnamTime.Zone));
}
