namespace TeamsReformBot.Host.Joint;

/// <summary>Events that units held together.</summary>
public static class JointServices
{
    public static IServiceCollection AddJoint(this IServiceCollection services) => services
        .AddSingleton<JointBook>().AddSingleton<JointDeciding>().AddSingleton<JointAnswers>();
}
