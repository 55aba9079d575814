namespace TeamsReformBot.Host.Undelivered;

/// <summary>What could not be delivered.</summary>
public static class UndeliveredServices
{
    public static IServiceCollection AddUndelivered(this IServiceCollection services) => services
        .AddSingleton<UndeliveredList>();
}
