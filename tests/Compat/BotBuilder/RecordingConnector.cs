using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

/// <summary>What the bot sent, as it stood on the wire.</summary>
internal sealed record Call(string Method, string Path, string Body, string? Authorization)
{
    public JsonElement Json => JsonElement.Parse(Body);
}

/// <summary>A connector that notes every call and answers as it is told (201 with id m-1, m-2 ... unless told otherwise).</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<Call> _calls = new();
    private Loopback? _server;

    public IReadOnlyList<Call> Calls => [.. _calls];

    /// <summary>With a path, as the local chat client has it.</summary>
    public string ServiceUrl => _server!.Url + "/_connector";

    public Func<HttpResponse, Task>? Answer { get; set; }

    public static async Task<RecordingConnector> StartAsync()
    {
        RecordingConnector connector = new();
        connector._server = await Loopback.StartAsync(connector.HandleAsync);
        return connector;
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task HandleAsync(HttpContext http)
    {
        using StreamReader reader = new(http.Request.Body);
        string target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        _calls.Enqueue(new Call(http.Request.Method, target, await reader.ReadToEndAsync(), http.Request.Headers.Authorization));
        if (Answer is not null)
        {
            await Answer(http.Response);
            return;
        }
        http.Response.StatusCode = StatusCodes.Status201Created;
        await http.Response.WriteAsJsonAsync(new { id = $"m-{_calls.Count}" });
    }
}
