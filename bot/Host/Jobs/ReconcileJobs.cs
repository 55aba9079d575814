using Quartz;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Periods;

namespace TeamsReformBot.Host.Jobs;

/// <summary>The product's jobs. They hold no truth: each fires a reconciler, which computes what should exist.</summary>
public static class ReconcileJobs
{
    public const string MonthlyFlagCeremony = "monthly-flag-ceremony";
    public const string QuarterlyConference = "quarterly-conference";
    public const string StandingDuties = "standing-duties";
    public const string Deadlines = "deadlines";
    public const string PeriodFreeze = "period-freeze";

    public const string FlagCeremonyDuty = "flag-ceremony";
    public const string ConferenceDuty = "quarterly-conference";

    // Which moments matter is the ladder's business; the trigger meets each of them (09:30 among them) and, since a run that has
    // nothing to do costs a few reads, also repairs what failed a quarter of an hour before.
    private const string EveryQuarterOfAnHour = "0 0/15 7-17 * * ?";

    public static IServiceCollection AddReconcileJobs(this IServiceCollection services, BusinessClock clock)
    {
        services.AddSingleton<Reconciler>();
        services.AddSingleton<CatchUp>();
        services.AddHostedService(provider => provider.GetRequiredService<CatchUp>());
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.ScheduleJob(MonthlyFlagCeremony, async (Reconciler r, CancellationToken ct) => { await r.DutyAsync(FlagCeremonyDuty, ct); }, OnSchedule);
            quartz.ScheduleJob(QuarterlyConference, async (Reconciler r, CancellationToken ct) => { await r.DutyAsync(ConferenceDuty, ct); }, OnSchedule);
            quartz.ScheduleJob(StandingDuties, async (Reconciler r, CancellationToken ct) => { await r.StandingDutiesAsync(ct); }, OnSchedule);
            quartz.ScheduleJob(Deadlines, (Reconciler r, CancellationToken ct) => r.DigestsAsync(ct), OnSchedule);
            quartz.ScheduleJob(PeriodFreeze, (PeriodFreezer f, CancellationToken ct) => f.RunAsync(ct), OnSchedule);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void OnSchedule(ITriggerConfigurator<IJob> trigger) =>
        trigger.WithSchedule(CronScheduleBuilder.Create(EveryQuarterOfAnHour).InTimeZone(VietnamTime.Zone));
}
