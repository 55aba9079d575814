using System.Text.Json;
using Microsoft.Bot.Builder;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Bench;

/// <summary>
/// What a turn is measured beside, each as a process of its own: a bot that says back what was said, behind the product's own door and
/// over its own connector, and an ASP.NET Core endpoint that reads the same JSON and makes the same outgoing call.
/// </summary>
public static class EchoServers
{
    public const string Bare = "bare";
    public const string Echo = "echo";

    /// <summary>Serves until the process is ended.</summary>
    public static Task RunAsync(string kind, string url)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddHttpClient(Bare).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        builder.Services.AddOptions<ReformOptions>();
        builder.Services.AddSingleton<MachineClock>().AddSingleton<ServiceHosts>().AddSingleton<SenderGate>()
            .AddChannelAuthentication().AddSingleton<ReformAdapter>().AddSingleton<IBot, EchoBot>();

        WebApplication app = builder.Build();
        app.MapGet("/health/ready", () => Results.Text("ready"));
        if (kind == Echo)
        {
            app.MapTeams();
        }
        else
        {
            MapBare(app);
        }

        return app.RunAsync();
    }

    private static void MapBare(WebApplication app)
    {
        HttpClient http = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient(Bare);
        app.MapPost("/api/messages", async (HttpContext context) =>
        {
            Said said = (await JsonSerializer.DeserializeAsync<Said>(context.Request.Body, JsonSerializerOptions.Web, context.RequestAborted))!;
            Uri to = new($"{said.ServiceUrl}v3/conversations/{Uri.EscapeDataString(said.Conversation.Id)}/activities/{Uri.EscapeDataString(said.Id)}");
            Reply reply = new("message", said.Text, said.Recipient, said.From, said.Conversation, said.Id, said.ServiceUrl, said.ChannelId);
            using HttpResponseMessage answer = await http.PostAsJsonAsync(to, reply, JsonSerializerOptions.Web, context.RequestAborted);
            await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Posted>(context.RequestAborted);
        });
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(
            ITurnContext<Microsoft.Bot.Schema.IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
    }

    private sealed record Account(string Id, string? Name);

    private sealed record Talk(string Id, string? ConversationType, string? TenantId);

    private sealed record Said(string Id, string Text, string ServiceUrl, string ChannelId, Account From, Account Recipient, Talk Conversation);

    private sealed record Reply(
        string Type, string Text, Account From, Account Recipient, Talk Conversation, string ReplyToId, string ServiceUrl, string ChannelId);

    private sealed record Posted(string Id);
}
