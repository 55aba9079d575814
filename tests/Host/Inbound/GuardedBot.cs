using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.IdentityModel.Tokens;
using TeamsReformBot.Compat.Tests.BotBuilder;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Inbound;

/// <summary>The real bot in Production, with authentication, in front of a channel that signs real tokens.</summary>
public sealed class GuardedBot(AzuriteFixture azurite) : IAsyncLifetime
{
    public const string AppId = "22222222-2222-4222-8222-222222222222";
    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    /// <summary>On the list of hosts; nobody listens there.</summary>
    public const string ServiceUrl = "https://127.0.0.1:9/teams/";

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 128 };

    private readonly HttpClient _http = new();
    private readonly int _port = Ports.FreeBlock(1);
    private readonly string _prefix = "T" + Guid.NewGuid().ToString("N")[..12];
    private OpenIdServer? _channel;
    private RsaSecurityKey? _key;
    private BotProcess? _process;

    public Uri Door => new($"http://localhost:{_port}/api/messages");

    /// <summary>The stand-in fetches keys over plain HTTP from this machine; the original does not.</summary>
    public static bool CanBePlayed { get; } = File.Exists(Path.Combine(Path.GetDirectoryName(Places.HostAssembly)!, "Compat.BotBuilder.dll"));

    public async ValueTask InitializeAsync()
    {
        if (!CanBePlayed)
        {
            return;
        }

        _channel = await OpenIdServer.StartAsync();
        _key = _channel.Publish("key-1", "msteams");
        Dictionary<string, string> settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["DOTNET_ENVIRONMENT"] = "Production",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = Tenant,
            ["ToBotFromChannelTokenIssuer"] = OpenIdServer.Issuer,
            ["ToBotFromChannelOpenIdMetadataUrl"] = _channel.MetadataUrl,
            ["ToChannelFromBotLoginUrl"] = "https://127.0.0.1:9/{0}",
            ["ToChannelFromBotOAuthScope"] = "https://channel.example",
            ["Storage__TablePrefix"] = _prefix,
            ["Reform__AllowStandIns"] = "true",
            ["Reform__ServiceHosts__0"] = "127.0.0.1",
        };
        _process = await BotProcess.StartAsync(
            new BotSettings(Places.HostAssembly, _port, azurite.ConnectionString, Places.Roster, null, settings),
            Path.Combine(AzuriteFixture.Folder, _prefix),
            CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        if (_channel is not null)
        {
            await _channel.DisposeAsync();
        }
    }

    /// <summary>A token of the channel; what is not given is as it should be.</summary>
    public string Token(string serviceUrl = ServiceUrl, string audience = AppId, double toMinutes = 60, SecurityKey? key = null) =>
        OpenIdServer.Sign(key ?? _key!, audience, serviceUrl, toMinutes: toMinutes, fromMinutes: toMinutes - 120);

    public SecurityKey PublishKey(string id, params string[] endorsements) => _channel!.Publish(id, endorsements);

    public static SecurityKey AttackersKey(string id) => OpenIdServer.AttackersKey(id);

    /// <param name="body">The activity's JSON.</param>
    /// <param name="token">The bearer token; null sends none.</param>
    /// <param name="chunked">Without saying its length first.</param>
    public async Task<int> PostAsync(string body, string? token, bool chunked = false)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Door) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using HttpResponseMessage response = await _http.SendAsync(request);
        return (int)response.StatusCode;
    }

    /// <summary>A well-formed activity of somebody whom the roster does not know, for a test to change.</summary>
    public static Dictionary<string, object?> Activity(Guid who) => new()
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

    /// <summary>True when the bot remembers where to write to somebody: what an installation leaves behind.</summary>
    public async Task<bool> RemembersAsync(Guid who)
    {
        TableClient people = new(azurite.ConnectionString, _prefix + "People");
        return (await people.GetEntityIfExistsAsync<TableEntity>("person", who.ToString("D"))).HasValue;
    }

    public static string Json(Dictionary<string, object?> activity) => JsonSerializer.Serialize(activity, Deep);
}
