namespace TeamsReformBot.Host.Inspections;

/// <summary>What the Office saw at a unit.</summary>
public static class InspectionServices
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddSingleton<InspectionReceipts>();
}
