namespace TeamsReformBot.Host.Trust;

/// <summary>Roles of trust.</summary>
public static class TrustServices
{
    public static IServiceCollection AddTrust(this IServiceCollection services) => services
        .AddSingleton<TrustBook>().AddSingleton<TrustDeciding>();
}
