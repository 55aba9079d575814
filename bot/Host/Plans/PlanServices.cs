namespace TeamsReformBot.Host.Plans;

/// <summary>The plan, read, edited and rolled over.</summary>
public static class PlanServices
{
    public static IServiceCollection AddPlan(this IServiceCollection services) => services
        .AddSingleton<PlanReading>().AddSingleton<PlanImporting>().AddSingleton<PlanEditing>().AddSingleton<PlanHistory>()
        .AddSingleton<RollingOver>();
}
