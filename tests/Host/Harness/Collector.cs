using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>A collector of metrics and traces on loopback: keeps all that it is sent (OTLP over HTTP), as bytes.</summary>
public sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<byte[]> _received = [];

    private Collector(WebApplication app) => _app = app;

    /// <summary>Makes a bot export to here, often enough for a test; from a process of its own, since instruments see all of theirs.</summary>
    public void Configure(RunningBot bot)
    {
        bot.OwnProcess = true;
        bot.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = _app.Urls.Single();
        bot.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        bot.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "500";
        bot.Settings["OTEL_BSP_SCHEDULE_DELAY"] = "500";
    }

    public static async Task<Collector> StartAsync()
    {
        WebApplication app = LoopbackServer.Build(overTls: false);
        Collector collector = new(app);
        app.MapPost("/v1/{signal}", collector.TakeAsync);
        await app.StartAsync();
        return collector;
    }

    /// <summary>Whether a text stands anywhere in what was received: texts are plain UTF-8 in it.</summary>
    public bool Has(string text) => _received.Any(body => body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using MemoryStream body = new();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        _received.Enqueue(body.ToArray());
        http.Response.ContentType = "application/x-protobuf";
    }
}
