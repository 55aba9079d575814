using Quartz;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Jobs;

/// <summary>Schedules the features' jobs.</summary>
public static class JobServices
{
    /// <summary>A job that a start makes good, and that the watchdog expects every quarter of an hour.</summary>
    public static IServiceCollection AddJob<T>(
        this IServiceCollection services, string name, Turn turn, Func<T, CancellationToken, Task> run)
        where T : notnull =>
            services.AddSingleton(new Job(name, Rhythm.EveryQuarterOfAnHour, turn, (p, ct) => run(p.GetRequiredService<T>(), ct)));

    /// <summary>A job with a rhythm of its own.</summary>
    public static IServiceCollection AddJob<T>(
        this IServiceCollection services, string name, string schedule, Func<T, CancellationToken, Task> run)
        where T : notnull => services.AddSingleton(new Job(name, schedule, null, (p, ct) => run(p.GetRequiredService<T>(), ct)));

    /// <summary>After the features: schedules the jobs that they have brought.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, BusinessClock clock)
    {
        Job[] jobs = [.. services.Select(service => service.ImplementationInstance).OfType<Job>()];
        services.AddSingleton<JobRuns>().AddSingleton<CatchUp>();
        services.AddHostedService(provider => provider.GetRequiredService<CatchUp>());
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.AddJobListener(new TryAgainSoon(clock));
            foreach (Job job in jobs)
            {
                quartz.ScheduleJob(
                    job.Name,
                    (IServiceProvider p, JobRuns runs, CancellationToken ct) => runs.RunAsync(job.Name, c => job.Work(p, c), ct),
                    trigger => trigger.WithSchedule(CronScheduleBuilder.Create(job.Schedule).InTimeZone(VietnamTime.Zone)));
            }
        });
        return services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
