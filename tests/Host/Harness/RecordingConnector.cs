using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>What the bot sent: a new message (POST) or a replaced one (PUT), in order.</summary>
public sealed record Sent(int Order, string Method, string ConversationId, string ActivityId, JsonElement Activity)
{
    /// <summary>All text of the message and its card.</summary>
    public string Text => Activity.GetRawText();

    public JsonElement Card => Activity.GetProperty("attachments")[0].GetProperty("content");
}

/// <summary>The channel's side of the conversation, on loopback: records all that the bot sends, and can answer slowly or badly.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Sent> _sent = [];
    private int _order;

    private RecordingConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>How long each answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Answers a call with a status instead of taking it; null takes it.</summary>
    public Func<string, string, int?> Refuse { get; set; } = (_, _) => null;

    public IReadOnlyList<Sent> All => [.. _sent];

    public static async Task<RecordingConnector> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        RecordingConnector connector = new(app);
        app.MapMethods("/v3/conversations/{conversation}/activities/{activity?}", ["POST", "PUT"], connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>The new messages to a conversation.</summary>
    public IReadOnlyList<Sent> PostsTo(string conversationId) => [.. All.Where(s => s.Method == "POST" && s.ConversationId == conversationId)];

    /// <summary>The message as it stands: as posted, or as last replaced.</summary>
    public Sent Latest(string activityId) => All.Last(s => s.ActivityId == activityId);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        string conversation = (string)http.Request.RouteValues["conversation"]!;
        if (Refuse(http.Request.Method, conversation) is { } status)
        {
            http.Response.StatusCode = status;
            await http.Response.WriteAsJsonAsync(new { error = new { code = "Refused" + status, message = "" } });
            return;
        }

        JsonElement activity = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        int order = Interlocked.Increment(ref _order);
        string id = http.Request.Method == "PUT"
            ? (string)http.Request.RouteValues["activity"]!
            : order.ToString("D6", CultureInfo.InvariantCulture);
        _sent.Enqueue(new Sent(order, http.Request.Method, conversation, id, activity));
        await Task.Delay(Delay, TimeProvider.System, CancellationToken.None);
        await http.Response.WriteAsJsonAsync(new { id });
    }
}
