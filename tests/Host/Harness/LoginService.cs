using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>The login service, over TLS: gives the bot tokens that count up, and remembers what it was asked.</summary>
internal sealed class LoginService : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, string Form)> _requests = [];
    private LoopbackServer? _server;

    /// <summary>What the bot is told; {0} is the tenant.</summary>
    public string Address => _server!.Url + "/{0}";

    public IReadOnlyList<(string Path, string Form)> Requests => [.. _requests];

    /// <summary>Answers instead of giving a token, where given.</summary>
    public RequestDelegate? Trouble { get; set; }

    public static async Task<LoginService> StartAsync()
    {
        LoginService login = new();
        login._server = await LoopbackServer.StartOverTlsAsync(login.HandleAsync);
        return login;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body);
        _requests.Enqueue((http.Request.Path, await reader.ReadToEndAsync(http.RequestAborted)));
        string token = $"token-{_requests.Count}";
        object answer = new { token_type = "Bearer", expires_in = 3600, access_token = token };
        await (Trouble?.Invoke(http) ?? http.Response.WriteAsJsonAsync(answer));
    }
}
