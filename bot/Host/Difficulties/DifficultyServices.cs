using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The chain from the unit to the Director and back.</summary>
public static class DifficultyServices
{
    public static IServiceCollection AddDifficulties(this IServiceCollection services) => services
        .AddSingleton<DifficultyNumbers>().AddSingleton<LateDifficulties>().AddSingleton<DifficultyViews>()
        .AddSingleton<DifficultyDeciding>().AddSingleton<DifficultyDetail>().AddSingleton<DifficultyForms>()
        .AddSingleton<PendingDecisions>().AddSingleton<ChainReminding>()
        .AddJob<ChainReminding>("chain", Turn.Chain, (c, ct) => c.RunAsync(ct));
}
