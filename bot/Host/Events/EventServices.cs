using TeamsReformBot.Host.Jobs;

namespace TeamsReformBot.Host.Events;

/// <summary>Ceremonies and conferences.</summary>
public static class EventServices
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services
        .AddSingleton<ConferenceTitle>().AddSingleton<EventBook>().AddSingleton<EventDeciding>().AddSingleton<OfficeAsking>()
        .AddJob<OfficeAsking>("office-prompts", Turn.OfficePrompts, (o, ct) => o.RunAsync(ct));
}
