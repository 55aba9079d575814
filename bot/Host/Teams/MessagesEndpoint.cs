using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Teams;

/// <summary>The door that the channel knocks at, and everything behind it that speaks the Bot Framework.</summary>
public static class MessagesEndpoint
{
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<CloudAdapter, ReformAdapter>();
        services.AddSingleton<IBot, TeamsBot>();
        services.AddSingleton<IMessenger, TeamsMessenger>();
        services.AddSingleton<ActivityGate>();
        services.AddSingleton<Arrivals>();
        services.AddSingleton<CardRouter>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<ChatRouter>();
        services.AddSingleton(_ => PhraseBook.Load());
        return services;
    }

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/messages", async (HttpContext http, ActivityGate gate, CloudAdapter adapter, IBot bot) =>
        {
            if (await gate.RefusalAsync(http.Request, http.RequestAborted) is { } status)
            {
                http.Response.StatusCode = status;
                return;
            }

            await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
        });

        // The local chat client and probes knock to see whether somebody is there.
        app.MapMethods("/api/messages", ["GET", "HEAD"], () => Results.Text("TeamsReformBot"));
        return app;
    }
}
