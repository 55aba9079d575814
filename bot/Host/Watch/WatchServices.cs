using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Watch;

/// <summary>Whether jobs run and messages go out.</summary>
public static class WatchServices
{
    public static IServiceCollection AddWatchdog(this IServiceCollection services) => services
        .AddSingleton<WatchdogJob>().AddHostedService<WatchAfterStart>()
        .AddJob<WatchdogJob>(WatchdogJob.Name, Rhythm.EveryFiveMinutes, (w, ct) => w.RunAsync(ct));
}
