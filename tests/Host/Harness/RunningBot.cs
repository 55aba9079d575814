using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>The real bot over real Azurite, spoken to as the channel speaks to it.</summary>
public sealed class RunningBot : IAsyncDisposable
{
    public const string OfficeChannel = "19:vanphongso@thread.tacv2";
    public const string GroupChat = "19:nhomthu@thread.v2";

    private readonly AzuriteFixture _azurite;
    private readonly int _port = Ports.FreeBlock(1);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly bool _ownsConnector;
    private BotProcess? _process;
    private HostedBot? _hosted;

    private RunningBot(AzuriteFixture azurite, RecordingConnector connector, bool ownsConnector) =>
        (_azurite, Connector, _ownsConnector, ServiceUrl, StorageConnection) = (azurite, connector, ownsConnector, connector.Url, azurite.ConnectionString);

    public RecordingConnector Connector { get; }

    public string Tables { get; private init; } = "T" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>Where the bot sends its messages to: the connector, or what stands before it.</summary>
    public string ServiceUrl { get; set; }

    /// <summary>How the bot reaches its rows: Azurite, or what stands before it. The test itself always goes there directly.</summary>
    public string StorageConnection { get; set; }

    /// <summary>Further settings, as environment variables.</summary>
    /// <remarks>Who waits for a quiet outbox waits for the board as well; a crowded machine is no storage that is away.</remarks>
    public Dictionary<string, string> Settings { get; } =
        new() { ["Reform__Sending__BoardSeconds"] = "1", ["Storage__PatienceSeconds"] = "10" };

    /// <summary>A process of its own, which can be killed and read; else within the tests' process, at a fraction of the cost.</summary>
    public bool OwnProcess { get; set; }

    /// <summary>Puts other services in place of the bot's own, unless it is a process of its own.</summary>
    public Action<IServiceCollection> Services { get; set; } = _ => { };

    /// <summary>What its process has written out, from its start.</summary>
    public string LogPath => _process!.Process.LogPath;

    public Uri Url => new($"http://localhost:{_port}");

    /// <param name="azurite">Where its rows are.</param>
    /// <param name="now">Where the business clock starts, Vietnam local, such as 2026-12-07T10:00:00.</param>
    /// <param name="prepare">Sets what must be there before the start.</param>
    public static async Task<RunningBot> StartAsync(AzuriteFixture azurite, string now, Action<RunningBot>? prepare = null)
    {
        RunningBot bot = await PrepareAsync(azurite);
        prepare?.Invoke(bot);
        await bot.StartAgainAsync(now);
        return bot;
    }

    /// <summary>A bot that is not running yet.</summary>
    public static async Task<RunningBot> PrepareAsync(AzuriteFixture azurite) => new(azurite, await RecordingConnector.StartAsync(), ownsConnector: true);

    /// <summary>A second process over the same rows and the same channel; not running yet.</summary>
    public RunningBot Beside() =>
        new(_azurite, Connector, ownsConnector: false) { Tables = Tables, ServiceUrl = ServiceUrl, StorageConnection = StorageConnection, OwnProcess = OwnProcess };

    /// <summary>Starts it over the same rows, with its business clock at another moment.</summary>
    public async Task StartAgainAsync(string now)
    {
        if (OwnProcess)
        {
            Launch(now);
            await UntilReadyAsync();
            return;
        }

        _hosted = await HostedBot.StartAsync(SettingsAt(now), Services);
        await Eventually.HoldsAsync("readiness", async () => (await _http.GetAsync(new Uri(Url, "health/ready"))).IsSuccessStatusCode);
    }

    /// <summary>Starts it as a process, without waiting for it.</summary>
    public void Launch(string now) =>
        _process = BotProcess.Launch(SettingsAt(now), Path.Combine(AzuriteFixture.Folder, $"{Tables}-{Guid.NewGuid():N}"));

    public Task UntilReadyAsync() => _process!.WaitUntilReadyAsync(CancellationToken.None);

    public Task KillAsync() => _process!.Process.KillAsync();

    public async ValueTask StopAsync()
    {
        await (_process?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_hosted?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    public TableClient Table(string name) => new(_azurite.ConnectionString, Tables + name);

    /// <summary>The months' boards that were posted to the Office's channel.</summary>
    public IReadOnlyList<Sent> Boards() => [.. Connector.PostsTo(OfficeChannel).Where(IsBoard)];

    /// <summary>What was posted to the Office's channel, but for the boards and what the Office is asked for by the season: a date, next year's plan.</summary>
    public IReadOnlyList<Sent> OfficePosts() =>
        [.. Connector.PostsTo(OfficeChannel).Where(s => !IsBoard(s) && !s.Card.HasButton("event.save") && !s.Card.HasButton("days.show") && !s.Card.HasButton("plan.rollOver")
            && !s.Card.HasButton("plan.editDuty"))];

    /// <summary>The rows of a table, by filter, as text.</summary>
    public async Task<IReadOnlyList<TableEntity>> RowsAsync(string table, string filter = "PartitionKey ge ''") =>
        await Table(table).QueryAsync<TableEntity>(filter).ToListAsync();

    private BotSettings SettingsAt(string now) => new(
        Places.HostAssembly, _port, StorageConnection, Places.Roster, DateTime.Parse(now, CultureInfo.InvariantCulture),
        new Dictionary<string, string>(Settings) { ["Storage__TablePrefix"] = Tables, ["Reform__Office__ChannelId"] = OfficeChannel });

    private static bool IsBoard(Sent sent) => sent.Text.Contains("Bảng theo dõi", StringComparison.Ordinal);

    public Task InstallAsync(Someone who) => PostAsync(who.ConversationId, who, new() { ["type"] = "installationUpdate", ["action"] = "add" });

    public Task InstallInOfficeAsync() =>
        PostAsync(OfficeChannel, Someone.Officer, new() { ["type"] = "installationUpdate", ["action"] = "add" });

    /// <summary>Says something in the personal chat, in a channel's thread or in the group chat; gives the answer that the bot sends.</summary>
    public async Task<Sent> SayAsync(Someone who, string text, string? place = null)
    {
        string conversation = place switch { null => who.ConversationId, GroupChat => place, _ => $"{place};messageid=1" };
        int before = Connector.PostsTo(conversation).Count;
        await PostAsync(conversation, who, new() { ["type"] = "message", ["text"] = text });
        return Connector.PostsTo(conversation)[before];
    }

    /// <summary>Sends a file in the personal chat; gives the answer that the bot sends.</summary>
    /// <param name="url">Where the bot fetches it from.</param>
    public async Task<Sent> SendFileAsync(Someone who, string name, string url)
    {
        int before = Connector.PostsTo(who.ConversationId).Count;
        await PostAsync(who.ConversationId, who, new()
        {
            ["type"] = "message",
            ["text"] = "",
            ["attachments"] = JsonSerializer.SerializeToElement(new[]
            {
                new { contentType = "application/vnd.microsoft.teams.file.download.info", name, content = new { downloadUrl = url } },
            }),
        });
        return Connector.PostsTo(who.ConversationId)[before];
    }

    /// <summary>Presses a button; gives the body of the answer.</summary>
    public async Task<ClickAnswer> ClickAsync(
        Someone who, string verb, IReadOnlyDictionary<string, string> data, string? activityId = null, string? channelId = null, string? activityToken = null)
    {
        JsonElement body = await PostAsync(channelId ?? who.ConversationId, who, new()
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["id"] = activityToken ?? Guid.NewGuid().ToString(),
            ["replyToId"] = activityId,
            ["value"] = new { action = new { type = "Action.Execute", verb, data } },
        });
        return new ClickAnswer(body);
    }

    /// <summary>Sends an activity as the channel would; gives the body of the HTTP answer.</summary>
    public async Task<JsonElement> PostAsync(string conversationId, Someone who, Dictionary<string, object?> activity)
    {
        string type = conversationId == GroupChat ? "groupChat" : conversationId.StartsWith("19:", StringComparison.Ordinal) ? "channel" : "personal";
        Dictionary<string, object?> whole = new(activity)
        {
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new { id = "29:" + who.Key, aadObjectId = who.ObjectId },
            ["recipient"] = new { id = "28:bot", name = "Trợ lý CCHC" },
            ["conversation"] = new { id = conversationId, conversationType = type, tenantId = "tenant" },
            ["locale"] = "en-US",
        };
        whole.TryAdd("id", Guid.NewGuid().ToString());
        using HttpResponseMessage response = await _http.PostAsJsonAsync(new Uri(Url, "api/messages"), whole);
        response.EnsureSuccessStatusCode();
        string body = await response.Content.ReadAsStringAsync();
        return body.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(body);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_ownsConnector)
        {
            await Connector.DisposeAsync();
        }

        _http.Dispose();
    }
}
