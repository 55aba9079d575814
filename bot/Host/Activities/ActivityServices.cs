namespace TeamsReformBot.Host.Activities;

/// <summary>What staff report.</summary>
public static class ActivityServices
{
    public static IServiceCollection AddActivities(this IServiceCollection services) => services
        .AddSingleton<ActivityForms>().AddSingleton<ActivityDrafts>().AddSingleton<DraftDeciding>().AddSingleton<WaitingDrafts>();
}
