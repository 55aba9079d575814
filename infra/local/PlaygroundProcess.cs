using System.Net.WebSockets;
using System.Text.Json;

namespace TeamsReformBot.Local;

/// <summary>The chat client of one person, as a web page on a port of this machine.</summary>
public sealed class PlaygroundProcess : IAsyncDisposable
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);

    private PlaygroundProcess(ChildProcess process, PlaygroundConfig config, int port) =>
        (Process, Config, Port) = (process, config, port);

    public ChildProcess Process { get; }

    public PlaygroundConfig Config { get; }

    public int Port { get; }

    /// <summary>The page to open in a browser.</summary>
    public Uri Url => new($"http://localhost:{Port}/");

    /// <summary>Starts it and waits until it answers; the bot need not run yet.</summary>
    /// <exception cref="LocalRunException">It did not start; its log says why.</exception>
    public static async Task<PlaygroundProcess> StartAsync(
        NodeTools tools, PlaygroundConfig config, int port, int botPort, string dataFolder, CancellationToken cancellation)
    {
        var settings = Path.Combine(dataFolder, "playground", $"{config.Player.Key}.yml");
        var log = Path.Combine(dataFolder, "logs", $"playground-{config.Player.Key}");
        Directory.CreateDirectory(Path.GetDirectoryName(settings)!);
        await File.WriteAllTextAsync(settings, config.ToYaml(), cancellation);
        var process = ChildProcess.Start(new ChildCommand(
            $"Playground ({config.Player.Name})",
            "node",
            ["--require", tools.PlaygroundStream, tools.Playground, "start", "-e", $"http://localhost:{botPort}/api/messages", "-c", "msteams", "-p", $"{port}", "--disable-telemetry"],
            $"{log}.log",
            new Dictionary<string, string>(Loopback.NoProxy)
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = settings,
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = $"{log}.detail.log",
                ["TZ"] = "Asia/Ho_Chi_Minh",
            }));
        try
        {
            var ping = new Uri($"http://localhost:{port}/_debug/ping");
            await process.WaitUntilAsync(async stop => await Loopback.StatusAsync(ping, stop) == 200, TimeSpan.FromSeconds(60), cancellation);
            return new PlaygroundProcess(process, config, port);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Installs the bot in a conversation of this client, and waits until the bot has taken the installation.</summary>
    /// <exception cref="LocalRunException">The bot refused it, or did not answer.</exception>
    public async Task InstallAsync(string conversationId, string botLog, CancellationToken cancellation)
    {
        // The client's log stream says what the bot answered. Listening there leaves the chat messages buffered for the
        // browser that opens later: the stream of the conversations hands its buffer to whoever connects first.
        using var log = new ClientWebSocket();
        log.Options.Proxy = null;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(AnswerLimit);
        try
        {
            await log.ConnectAsync(new Uri($"ws://localhost:{Port}/_ws/log/stream"), limit.Token);
            var install = new Uri(Url, $"_debug/conversation/{Uri.EscapeDataString(conversationId)}/installation");
            using var accepted = await Loopback.PostJsonAsync(install, "{}", limit.Token);
            accepted.EnsureSuccessStatusCode();
            var status = await AnswerAsync(log, conversationId, limit.Token);
            if (status is < 200 or > 299)
                throw LocalRunException.NotInstalled(Config.Player.Name, $"HTTP {status}", botLog);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw LocalRunException.NotInstalled(Config.Player.Name, $"{AnswerLimit.TotalSeconds:0} s", botLog);
        }
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static async Task<int> AnswerAsync(ClientWebSocket log, string conversationId, CancellationToken cancellation)
    {
        while (true)
        {
            using var line = await ReceiveAsync(log, cancellation);
            if (line.RootElement.TryGetProperty("log", out var entry)
                && Text(entry, "activityName") == "installationUpdate"
                && Text(entry, "conversationId") == conversationId
                && entry.TryGetProperty("response", out var response)
                && response.TryGetProperty("statusCode", out var status))
                return status.GetInt32();
        }
    }

    private static async Task<JsonDocument> ReceiveAsync(ClientWebSocket socket, CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonDocument.Parse(message.ToArray());
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
