using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

/// <summary>The bot's token from the host's own identity service, as an app service offers it: an address and a header's value in the environment.</summary>
public sealed class ManagedIdentityTests : IAsyncLifetime
{
    private const string AppId = "44444444-4444-4444-8444-444444444444";
    private const string Secret = "header-value";

    private readonly List<(string Query, string? Header)> _requests = [];
    private Loopback _identity = null!;
    private RecordingConnector _connector = null!;

    public async ValueTask InitializeAsync()
    {
        _identity = await Loopback.StartAsync(GiveTokenAsync);
        _connector = await RecordingConnector.StartAsync();
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", _identity.Url + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", Secret);
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        await _connector.DisposeAsync();
        await _identity.DisposeAsync();
    }

    [Fact]
    public async Task The_token_is_asked_for_once_for_the_identity_and_the_connector_and_again_after_a_401()
    {
        CloudAdapter adapter = new(Settings());

        await SendAsync(adapter);
        await SendAsync(adapter);
        Assert.Equal(["Bearer token-1", "Bearer token-1"], _connector.Calls.Select(c => c.Authorization));
        (string query, string? header) = Assert.Single(_requests);
        Assert.Equal(Secret, header);
        Assert.Contains("client_id=" + AppId, query, StringComparison.Ordinal);
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(query), StringComparison.Ordinal);
        Assert.DoesNotContain(".default", query, StringComparison.Ordinal);

        _connector.Answer = response =>
        {
            response.StatusCode = _connector.Calls.Count == 3 ? 401 : 201;
            return Task.CompletedTask;
        };
        await SendAsync(adapter);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Calls.Skip(2).Select(c => c.Authorization));
    }

    [Theory]
    [InlineData("MicrosoftAppId", "")]
    [InlineData("MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppPassword", "secret")]
    public void A_setting_that_is_missing_or_must_not_be_there_stops_the_start_and_is_named(string name, string value)
    {
        IConfiguration configuration = Settings();
        configuration[name] = value;

        Assert.Contains(name, Assert.Throws<ArgumentException>(() => new CloudAdapter(configuration)).Message, StringComparison.Ordinal);
    }

    private Task SendAsync(CloudAdapter adapter) => adapter.ContinueConversationAsync(
        AppId,
        new ConversationReference { ServiceUrl = _connector.ServiceUrl, Conversation = new ConversationAccount { Id = "a:1" } },
        (turn, token) => turn.SendActivityAsync("x", cancellationToken: token),
        TestContext.Current.CancellationToken);

    private static IConfiguration Settings() => BotServer.Settings(
        ("MicrosoftAppType", "UserAssignedMSI"),
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppTenantId", "11111111-1111-4111-8111-111111111111"));

    private Task GiveTokenAsync(HttpContext http)
    {
        _requests.Add((http.Request.QueryString.Value ?? "", http.Request.Headers["X-IDENTITY-HEADER"]));
        long expires = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        return http.Response.WriteAsJsonAsync(new
        {
            access_token = $"token-{_requests.Count}",
            expires_on = expires.ToString(System.Globalization.CultureInfo.InvariantCulture),
            resource = "https://api.botframework.com",
            token_type = "Bearer",
            client_id = AppId,
        });
    }
}
