using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Periods;

/// <summary>Periods, summed up and frozen.</summary>
public static class PeriodServices
{
    public static IServiceCollection AddPeriods(this IServiceCollection services) => services
        .AddSingleton<PeriodFigures>().AddSingleton<PeriodFreezer>().AddSingleton<PeriodCards>()
        .AddJob<PeriodFreezer>("period-freeze", Turn.Freeze, (f, ct) => f.RunAsync(ct));
}
