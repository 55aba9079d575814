using System.Net;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.IdentityModel.Tokens;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>
/// The real bot in Production, with authentication, between a channel that signs real tokens and a login service; all of it over TLS.
/// </summary>
public sealed class GuardedBot(AzuriteFixture azurite) : IAsyncLifetime
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 128 };

    private readonly HttpClient _http = new();
    private readonly int _port = Ports.FreeBlock(1);
    private readonly string _prefix = "T" + Guid.NewGuid().ToString("N")[..12];
    private OpenIdServer? _channel;
    private LoginService? _login;
    private RecordingConnector? _connector;
    private BotProcess? _process;

    public Uri Door => new($"http://localhost:{_port}/api/messages");

    /// <summary>What the bot answers over; its host is on the list.</summary>
    public RecordingConnector Connector => _connector!;

    public string ServiceUrl => Connector.Url + "/";

    /// <summary>The channel's key for Teams.</summary>
    public RsaSecurityKey TeamsKey { get; private set; } = null!;

    /// <summary>Keys that the channel publishes and that are for something else, by what they are for.</summary>
    public RsaSecurityKey WebChatKey { get; private set; } = null!;

    public RsaSecurityKey NobodysKey { get; private set; } = null!;

    internal OpenIdServer Channel => _channel!;

    internal LoginService Login => _login!;

    public async ValueTask InitializeAsync()
    {
        _channel = await OpenIdServer.StartAsync();
        _login = await LoginService.StartAsync();
        _connector = await RecordingConnector.StartAsync(overTls: true);
        TeamsKey = _channel.Publish("key-1", "msteams", "AseChannel", "emulator");
        WebChatKey = _channel.Publish("key-web", "webchat");
        NobodysKey = _channel.Publish("key-none", null);
        string folder = Path.Combine(AzuriteFixture.Folder, _prefix);
        Dictionary<string, string> settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["SSL_CERT_FILE"] = await CertificateAuthority.WriteAsync(folder),
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToBotFromChannelTokenIssuer"] = OpenIdServer.Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = _channel.MetadataUrl,
            ["ToChannelFromBotLoginUrl"] = _login.Address,
            ["ToChannelFromBotOAuthScope"] = "https://channel.example",
            ["Storage__TablePrefix"] = _prefix,
            ["Reform__ServiceHosts__0"] = "127.0.0.1",
        };
        _process = await BotProcess.StartAsync(
            new BotSettings(Places.HostAssembly, _port, azurite.ConnectionString, Places.Roster, null, settings), folder, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        foreach (IAsyncDisposable? part in (IAsyncDisposable?[])[_process, _connector, _login, _channel])
        {
            await (part?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    /// <summary>A token of the channel; what is not given is as it should be.</summary>
    public string Token(
        string? serviceUrl = null,
        string audience = AppId,
        string issuer = OpenIdServer.Issuer,
        double toMinutes = 60,
        SecurityKey? key = null,
        string algorithm = SecurityAlgorithms.RsaSha256,
        params (string Name, string Value)[] claims) =>
        OpenIdServer.Sign(key ?? TeamsKey, audience, serviceUrl ?? ServiceUrl, issuer, toMinutes - 120, toMinutes, algorithm, claims);

    /// <param name="body">The activity's JSON.</param>
    /// <param name="token">The bearer token; null sends none.</param>
    /// <param name="chunked">Without saying its length first.</param>
    public async Task<int> PostAsync(string body, string? token, bool chunked = false) =>
        (int)(await AnswerAsync(body, token is null ? null : "Bearer " + token, chunked)).Status;

    /// <summary>The same with the whole header as it is given, and with the answer's body.</summary>
    public async Task<(HttpStatusCode Status, string Body)> AnswerAsync(string body, string? authorization, bool chunked = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Door) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using HttpResponseMessage response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A well-formed activity of somebody whom the roster does not know, for a test to change.</summary>
    public Dictionary<string, object?> Activity(Guid who) => new()
    {
        ["type"] = "installationUpdate",
        ["action"] = "add",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = ServiceUrl,
        ["from"] = new { id = "29:x", aadObjectId = who },
        ["recipient"] = new { id = "28:bot" },
        ["conversation"] = new { id = $"a:{who:N}", conversationType = "personal", tenantId = Tenant },
    };

    /// <summary>A sentence of somebody in their personal chat, or in another conversation.</summary>
    public Dictionary<string, object?> Message(Someone who, string text, string? conversationId = null)
    {
        Dictionary<string, object?> activity = Activity(Guid.Parse(who.ObjectId));
        activity["type"] = "message";
        activity["text"] = text;
        activity["conversation"] = new { id = conversationId ?? who.ConversationId, conversationType = "personal", tenantId = Tenant };
        return activity;
    }

    /// <summary>True when the bot remembers where to write to somebody: what an installation leaves behind.</summary>
    public async Task<bool> RemembersAsync(Guid who)
    {
        TableClient people = new(azurite.ConnectionString, _prefix + "People");
        return (await people.GetEntityIfExistsAsync<TableEntity>("person", who.ToString("D"))).HasValue;
    }

    /// <summary>All that the process has written out so far.</summary>
    public Task<string> LogAsync() => LogFile.ReadAsync(_process!.Process.LogPath);

    public static string Json(Dictionary<string, object?> activity) => JsonSerializer.Serialize(activity, Deep);
}
