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
        services.AddSingleton<SenderGate>();
        services.AddSingleton<Recognition>().AddSingleton<PrivacyNotice>().AddSingleton<Arrivals>();
        services.AddSingleton<SentFiles>();
        services.AddHttpClient(SentFiles.HttpClient, client => client.Timeout = TimeSpan.FromSeconds(20))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
        services.AddSingleton<CardRouter>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<ChatRouter>();
        services.AddSingleton(_ => PhraseBook.Load());
        return services;
    }

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/messages", async (HttpContext http, SenderGate gate, CloudAdapter adapter, IBot bot) =>
        {
            if (!await ActivityGate.AdmitsAsync(http.Request, http.RequestAborted))
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            GuardedTurn turn = new(bot, gate);
            // The adapter sets a status of its own when the turn is over.
            http.Response.OnStarting(() =>
            {
                http.Response.StatusCode = turn.Refused ? StatusCodes.Status403Forbidden : http.Response.StatusCode;
                return Task.CompletedTask;
            });
            await adapter.ProcessAsync(http.Request, http.Response, turn, http.RequestAborted);
        });

        // The local chat client and probes knock to see whether somebody is there.
        app.MapMethods("/api/messages", ["GET", "HEAD"], () => Results.Text(
            "Bot TeamsReformBot đang chạy; mời nhắn tin cho bot trong Microsoft Teams. / TeamsReformBot is running; talk to it in Microsoft Teams."));
        return app;
    }
}
