using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>A call of the bot to the channel.</summary>
internal sealed record Call(string Method, string Path, string? Authorization, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);
}

/// <summary>The channel on loopback: remembers every call, and answers each as the test says.</summary>
internal sealed class PlayedChannel : IAsyncDisposable
{
    private readonly ConcurrentQueue<Call> _calls = [];
    private LoopbackServer? _server;

    public string Url => _server!.Url;

    public IReadOnlyList<Call> Calls => [.. _calls];

    /// <summary>Answers the call that has just been remembered.</summary>
    public RequestDelegate Answer { get; set; } = With(201, """{"id":"m-1"}""");

    public static async Task<PlayedChannel> StartAsync(bool overTls = false)
    {
        PlayedChannel channel = new();
        channel._server = await (overTls
            ? LoopbackServer.StartOverTlsAsync(channel.HandleAsync)
            : LoopbackServer.StartAsync(channel.HandleAsync));
        return channel;
    }

    public static RequestDelegate With(int status, string body = "", string? retryAfter = null) => http =>
    {
        http.Response.StatusCode = status;
        http.Response.Headers.RetryAfter = retryAfter;
        return body.Length > 0 ? http.Response.WriteAsync(body) : Task.CompletedTask;
    };

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body);
        string body = await reader.ReadToEndAsync(http.RequestAborted);
        _calls.Enqueue(new Call(http.Request.Method, http.Request.Path, http.Request.Headers.Authorization, body));
        await Answer(http);
    }
}
