namespace TeamsReformBot.Local;

/// <summary>A running local system: the table store, the bot, and a chat client for each person who is played.</summary>
public sealed class LocalRun : IAsyncDisposable
{
    private LocalRunOptions _options;
    private readonly NodeTools _tools;
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<PlaygroundProcess> _chats = [];
    private AzuriteProcess? _store;
    private BotProcess? _bot;
    private RunClock? _clock;
    private Task _clockReadings = Task.CompletedTask;

    private LocalRun(LocalRunOptions options)
    {
        _options = options;
        _tools = new NodeTools(Places.LocalFolder, options.LogFolder);
    }

    public Uri BotUrl => new($"http://localhost:{_options.BotPort}");

    public AzuriteProcess Store => _store!;

    public BotProcess Bot => _bot!;

    /// <summary>One per person of <see cref="LocalRunOptions.WithWindow"/>, in that order.</summary>
    public IReadOnlyList<PlaygroundProcess> Chats => _chats;

    /// <summary>Checks, installs and starts everything, in order, and returns when each part answers.</summary>
    /// <exception cref="LocalRunException">Something is in the way; nothing is left running.</exception>
    public static async Task<LocalRun> StartAsync(LocalRunOptions options, Action<string> say, CancellationToken cancellation)
    {
        var run = new LocalRun(options);
        try
        {
            await run.StartPartsAsync(say, cancellation);
            return run;
        }
        catch
        {
            await run.DisposeAsync();
            throw;
        }
    }

    public PlaygroundProcess ChatOf(PlayedPerson person) => _chats.Single(chat => chat.Config.Player == person);

    /// <summary>Waits until asked to stop, or until a part ends by itself.</summary>
    /// <exception cref="LocalRunException">A part ended by itself.</exception>
    public async Task WaitAsync(CancellationToken stop)
    {
        var asked = Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop);
        ChildProcess[] parts = [Store.Process, Bot.Process, .. _chats.Select(chat => chat.Process)];
        var first = await Task.WhenAny([asked, .. parts.Select(part => part.Ended)]);
        if (first != asked && parts.First(part => part.Ended == first) is { EndedByUs: false } dead)
            throw LocalRunException.Died(dead.Name, await dead.Ended, dead.LogPath);
    }

    /// <summary>Ends the bot and starts it over the same rows, with the business clock at a later moment.</summary>
    public async Task StartBotAgainAsync(DateTime now, CancellationToken cancellation)
    {
        await Bot.DisposeAsync();
        _clock!.Put(now);
        await StartBotAsync(cancellation);
    }

    /// <summary>Stops the bot first and the store last, so that nothing is written into a store that is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_bot is not null)
            await _bot.DisposeAsync();
        await _stopping.CancelAsync();
        await Task.WhenAll(_chats.Select(chat => chat.DisposeAsync().AsTask()));
        if (_store is not null)
            await _store.DisposeAsync();
        await _clockReadings;
        _stopping.Dispose();
    }

    private async Task StartPartsAsync(Action<string> say, CancellationToken cancellation)
    {
        if (!File.Exists(_options.BotAssembly))
            throw LocalRunException.NotBuilt(_options.BotAssembly);
        await NodeTools.CheckAsync(cancellation);
        CheckPorts();
        Directory.CreateDirectory(_options.DataFolder);
        if (_options.Reset)
            DeleteData();
        if (_options.SampleYear && _options.Now < SampleYearProcess.End)
            throw LocalRunException.BeforeSampleYear(_options.Now.Value);
        var start = RunClock.StartOver(_options.DataFolder, _options.Now);
        if (start != _options.Now)
            say($"Chạy tiếp từ {start:HH:mm dd/MM/yyyy}, lúc dữ liệu chạy thử dừng lại.");
        _options = _options with { Now = start };

        if (!_tools.AreInstalled())
            say("Cài Azurite và Microsoft 365 Agents Playground (chỉ lần đầu, khoảng một phút)...");
        await _tools.InstallAsync(cancellation);
        say("Khởi động kho dữ liệu (Azurite)...");
        _store = await AzuriteProcess.StartAsync(_tools, _options.TablePort, _options.TableFolder, _options.LogFolder, cancellation);
        if (_options.SampleYear)
        {
            say("Ghi một năm làm việc mẫu vào kho dữ liệu (dưới một phút)...");
            say(await SampleYearProcess.RunAsync(Store.ConnectionString, _options.Roster, _options.LogFolder, cancellation));
        }
        say(_options.WithWindow.Count > 0 ? "Khởi động bot và các cửa sổ trò chuyện..." : "Khởi động bot...");
        var chats = StartChatsAsync(cancellation);
        try
        {
            await StartBotAsync(cancellation);
        }
        finally
        {
            await chats;
        }
        foreach (var chat in _chats)
            await InstallInAsync(chat, cancellation);
    }

    private async Task StartBotAsync(CancellationToken cancellation)
    {
        if (_clock is null)
        {
            _clock = new RunClock(TimeProvider.System, _options.Now);
            _clockReadings = _clock.KeepReadingAsync(_options.DataFolder, _stopping.Token);
        }
        var now = _options.Now is null ? (DateTime?)null : _clock.Now;
        var settings = new BotSettings(
            _options.BotAssembly, _options.BotPort, Store.ConnectionString, _options.Roster, now, _options.Environment);
        _bot = await BotProcess.StartAsync(settings, _options.LogFolder, cancellation);
    }

    // One after another: together they would only wait for the same two cores, and a failure leaves none half started.
    private async Task StartChatsAsync(CancellationToken cancellation)
    {
        foreach (var (index, person) in _options.WithWindow.Index())
        {
            _chats.Add(await PlaygroundProcess.StartAsync(
                _tools, new PlaygroundConfig(person), _options.ChatPort + index, _options.BotPort, _options.DataFolder, cancellation));
        }
    }

    private async Task InstallInAsync(PlaygroundProcess chat, CancellationToken cancellation)
    {
        await chat.InstallAsync(chat.Config.Player.ConversationId, Bot.Process.LogPath, cancellation);
        if (chat.Config.HasOfficeChannel)
            await chat.InstallAsync(chat.Config.ChannelId, Bot.Process.LogPath, cancellation);
    }

    private void CheckPorts()
    {
        (int Port, string Part, string Option)[] needed =
        [
            (_options.TablePort, "Azurite", "--table-port"),
            (_options.BotPort, "bot", "--bot-port"),
            .. _options.WithWindow.Select((_, index) => (_options.ChatPort + index, "Playground", "--chat-port")),
        ];
        (int Port, string Part, string Option, string? Holder)[] taken =
        [
            .. needed.Where(n => !Ports.IsFree(n.Port)).Select(n => (n.Port, n.Part, n.Option, PortHolder.Of(n.Port))),
        ];
        if (taken.Length > 0)
            throw LocalRunException.PortsTaken(taken);
    }

    private void DeleteData()
    {
        if (Directory.Exists(_options.TableFolder))
            Directory.Delete(_options.TableFolder, recursive: true);
        RunClock.Forget(_options.DataFolder);
    }
}
