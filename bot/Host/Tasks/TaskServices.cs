namespace TeamsReformBot.Host.Tasks;

/// <summary>Tasks that somebody gives.</summary>
public static class TaskServices
{
    public static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddSingleton<GivenTasks>();
}
