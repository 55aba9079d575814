namespace TeamsReformBot.Host.Targets;

/// <summary>The plan's targets.</summary>
public static class TargetServices
{
    public static IServiceCollection AddTargets(this IServiceCollection services) => services
        .AddSingleton<TargetFigures>();
}
