namespace TeamsReformBot.Local;

/// <summary>
/// What the bot is started with: <see cref="Now"/> is the Vietnamese local time to start its business clock at, null for
/// the real time; what stands in <see cref="Environment"/> goes before all other settings.
/// </summary>
public sealed record BotSettings(
    string Assembly,
    int Port,
    string StorageConnectionString,
    string Roster,
    DateTime? Now,
    IReadOnlyDictionary<string, string> Environment)
{
    private const string OfficeChannel = "Reform__Office__ChannelId";

    /// <summary>All of it as environment variables.</summary>
    public Dictionary<string, string> Variables()
    {
        var variables = new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Development",
            ["DOTNET_ENVIRONMENT"] = "Development",
            ["ASPNETCORE_URLS"] = $"http://localhost:{Port}",
            ["Storage__ConnectionString"] = StorageConnectionString,
            ["Reform__Roster"] = Roster,
        };
        if (System.Environment.GetEnvironmentVariable(OfficeChannel) is null)
            variables[OfficeChannel] = PlayedPeople.OfficeChannelId;
        if (Now is { } now)
            variables["Reform__Clock__Now"] = RunClock.Format(now);
        foreach (var (name, value) in Environment)
            variables[name] = value;
        return variables;
    }
}

/// <summary>The bot's host as a process of its own, as it would run on a server, in the Development environment.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly Uri _ready;

    private BotProcess(ChildProcess process, Uri ready) => (Process, _ready) = (process, ready);

    public ChildProcess Process { get; }

    /// <summary>Starts it and waits until <c>/health/ready</c> says 200.</summary>
    /// <exception cref="LocalRunException">It is not built, or did not become ready; its log says why.</exception>
    public static async Task<BotProcess> StartAsync(BotSettings settings, string logFolder, CancellationToken cancellation)
    {
        var bot = Launch(settings, logFolder);
        try
        {
            await bot.WaitUntilReadyAsync(cancellation);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it without waiting for anything.</summary>
    /// <exception cref="LocalRunException">It is not built.</exception>
    public static BotProcess Launch(BotSettings settings, string logFolder)
    {
        if (!File.Exists(settings.Assembly))
            throw LocalRunException.NotBuilt(settings.Assembly);
        var process = ChildProcess.Start(new ChildCommand(
            "Bot", Places.Dotnet, [settings.Assembly], Path.Combine(logFolder, "bot.log"), EnvironmentOf(settings))
        {
            // Its content root, where its own settings lie.
            WorkingFolder = Path.GetDirectoryName(settings.Assembly),
        });
        return new BotProcess(process, new Uri($"http://localhost:{settings.Port}/health/ready"));
    }

    /// <summary>Waits until <c>/health/ready</c> says 200.</summary>
    /// <exception cref="LocalRunException">It ended, or did not become ready; its log says why.</exception>
    public Task WaitUntilReadyAsync(CancellationToken cancellation) =>
        Process.WaitUntilAsync(async stop => await Loopback.StatusAsync(_ready, stop) == 200, TimeSpan.FromSeconds(60), cancellation);

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    private static Dictionary<string, string> EnvironmentOf(BotSettings settings) => new(settings.Variables().Concat(Loopback.NoProxy));
}
