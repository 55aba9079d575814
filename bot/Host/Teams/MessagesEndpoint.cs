using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>The door that the channel knocks at, and everything behind it that speaks the Bot Framework.</summary>
public static class MessagesEndpoint
{
    // Vietnamese letters take two or three bytes as they are and six when they are escaped; a card has little room.
    private static readonly JsonSerializerOptions AsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddChannelAuthentication();
        services.AddSingleton<ReformAdapter>();
        services.AddSingleton<IBot, TeamsBot>();
        services.AddSingleton<IMessenger, TeamsMessenger>();
        services.AddSingleton<SenderGate>().AddSingleton<ServiceHosts>().AddSingleton<RosterContacts>();
        services.AddSingleton<Recognition>().AddSingleton<PrivacyNotice>().AddSingleton<Arrivals>();
        services.AddSingleton<SentFiles>().AddSingleton<TeamEvents>().AddSingleton<ChangedMessages>();
        services.AddHttpClient(SentFiles.HttpClient, client => client.Timeout = TimeSpan.FromSeconds(20))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
        services.AddSingleton<FileOffers>();
        services.AddHttpClient(FileOffers.HttpClient, client => client.Timeout = TimeSpan.FromSeconds(20))
            .ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { AllowAutoRedirect = false });
        services.AddSingleton<CardRouter>();
        services.AddSingleton<Refusals>();
        services.AddSingleton<ChatRouter>().AddSingleton<CommandUse>();
        services.AddSingleton(_ => PhraseBook.Load());
        return services;
    }

    public static IEndpointRouteBuilder MapTeams(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/messages", async (HttpContext http, ReformAdapter adapter, IBot bot) =>
        {
            if (await ActivityGate.ReadAsync(http.Request, http.RequestAborted) is not { } activity)
            {
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            await AnswerAsync(
                http.Response, await adapter.ReceiveAsync(activity, http.Request.Headers.Authorization, bot, http.RequestAborted));
        });

        // The local chat client and probes knock to see whether somebody is there.
        app.MapMethods("/api/messages", ["GET", "HEAD"], () => Results.Text(
            "Bot TeamsReformBot đang chạy; mời nhắn tin cho bot trong Microsoft Teams. / TeamsReformBot is running; talk to it in Microsoft Teams."));
        return app;
    }

    private static Task AnswerAsync(HttpResponse response, InvokeResponse answer)
    {
        // Replies that the caller asked to have in the answer are the SDK's own types.
        if (answer.Body is ExpectedReplies)
        {
            return HttpHelper.WriteResponseAsync(response, answer);
        }

        response.StatusCode = answer.Status;
        return answer.Body is null
            ? Task.CompletedTask
            : response.WriteAsJsonAsync(answer.Body, AsTheyAre, response.HttpContext.RequestAborted);
    }
}
