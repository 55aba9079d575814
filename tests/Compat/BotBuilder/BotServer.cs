using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

/// <summary>A bot behind its adapter, spoken to over HTTP as the channel does.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private static readonly HttpClient Http = new();
    private readonly Loopback _server;

    private BotServer(Loopback server) => _server = server;

    public static async Task<BotServer> StartAsync(CloudAdapter adapter, IBot bot) =>
        new(await Loopback.StartAsync(http => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted)));

    public static CloudAdapter Adapter(params (string Name, string Value)[] settings) => new(Settings(settings));

    public static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build();

    public async Task<(int Status, string Body)> PostAsync(string body, string? authorization = null, Encoding? encoding = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, _server.Url)
        {
            Content = new ByteArrayContent((encoding ?? Encoding.UTF8).GetBytes(body)),
        };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await SendAsync(request);
    }

    public async Task<(int Status, string Body)> GetAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, _server.Url);
        return await SendAsync(request);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        using HttpResponseMessage response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
