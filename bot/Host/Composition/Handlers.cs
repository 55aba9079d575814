using Microsoft.Extensions.DependencyInjection.Extensions;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Jobs;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Composition;

/// <summary>What answers a button, a sentence, a file or a message is known by its interface alone.</summary>
public static class Handlers
{
    private static readonly Type[] Interfaces =
    [
        typeof(ICardAction), typeof(IChatCommand), typeof(ISentFileHandler), typeof(IMessageContent), typeof(IOutboxEffect),
        typeof(ISubjectListener),
        typeof(IRecordedFigures), typeof(IStartStep), typeof(IFileSource),
    ];

    public static IServiceCollection AddHandlers(this IServiceCollection services)
    {
        foreach (Type handler in typeof(Handlers).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            foreach (Type what in Interfaces.Where(what => what.IsAssignableFrom(handler)))
            {
                services.TryAddSingleton(handler);
                services.AddSingleton(what, provider => provider.GetRequiredService(handler));
            }
        }

        return services;
    }
}
