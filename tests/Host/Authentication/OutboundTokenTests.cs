using System.Net;
using System.Text;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

public sealed class OutboundTokenTests : IAsyncLifetime
{
    private const string AppId = "22222222-2222-4222-8222-222222222222";
    private const string Tenant = "11111111-1111-4111-8111-111111111111";

    private readonly LoginService _login = new();
    private RecordingConnector _connector = null!;

    public async ValueTask InitializeAsync() => _connector = await RecordingConnector.StartAsync();

    public ValueTask DisposeAsync() => _connector.DisposeAsync();

    [Theory]
    [InlineData("SingleTenant", Tenant)]
    [InlineData("MultiTenant", "botframework.com")]
    [InlineData(null, "botframework.com")]
    public async Task The_bots_token_comes_from_the_tenant_of_its_type_and_is_used_again(string? type, string tenant)
    {
        CloudAdapter adapter = Adapter(type);

        await SendAsync(adapter);
        await SendAsync(adapter);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], _connector.Calls.Select(c => c.Authorization));
        (string address, string form) = Assert.Single(_login.Requests);
        Assert.Equal($"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token", address);
        Assert.Contains("grant_type=client_credentials", form, StringComparison.Ordinal);
        Assert.Contains("client_id=" + AppId, form, StringComparison.Ordinal);
        Assert.Contains("client_secret=secret", form, StringComparison.Ordinal);
        Assert.Contains("scope=" + Uri.EscapeDataString("https://api.botframework.com/.default"), form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_401_has_the_token_renewed_once_and_the_call_made_again()
    {
        _connector.Answer = response =>
        {
            response.StatusCode = _connector.Calls.Count == 1 ? 401 : 201;
            return Task.CompletedTask;
        };

        await SendAsync(Adapter("SingleTenant"));

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _connector.Calls.Select(c => c.Authorization));
        Assert.Equal(_connector.Calls[0].Body, _connector.Calls[1].Body);
    }

    [Fact]
    public async Task A_second_401_is_final()
    {
        _connector.Answer = response => Task.FromResult(response.StatusCode = 401);

        ErrorResponseException failure = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(Adapter("SingleTenant")));

        Assert.Equal(HttpStatusCode.Unauthorized, failure.Response.StatusCode);
        Assert.Equal(2, _connector.Calls.Count);
    }

    [Fact]
    public async Task Another_bots_app_id_gets_no_token()
    {
        CloudAdapter adapter = Adapter("SingleTenant");
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(adapter, "33333333-3333-4333-8333-333333333333"));

        Assert.Empty(_connector.Calls);
        Assert.Empty(_login.Requests);
    }

    [Theory]
    [InlineData("MicrosoftAppId")]
    [InlineData("MicrosoftAppPassword")]
    [InlineData("MicrosoftAppTenantId")]
    public void A_single_tenant_bot_without_a_setting_does_not_start_and_names_it(string name)
    {
        IConfiguration configuration = Settings("SingleTenant");
        configuration[name] = "";

        Assert.Contains(name, Assert.Throws<ArgumentException>(() => new CloudAdapter(configuration)).Message, StringComparison.Ordinal);
    }

    private CloudAdapter Adapter(string? type)
    {
        IConfiguration configuration = Settings(type);
        ConfigurationServiceClientCredentialFactory credentials = new(configuration, new HttpClient(_login));
        return new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration, credentials));
    }

    private static IConfiguration Settings(string? type)
    {
        IConfiguration configuration = BotServer.Settings(
            ("MicrosoftAppId", AppId), ("MicrosoftAppPassword", "secret"), ("MicrosoftAppTenantId", Tenant));
        configuration["MicrosoftAppType"] = type;
        return configuration;
    }

    private Task SendAsync(CloudAdapter adapter, string appId = AppId) => adapter.ContinueConversationAsync(
        appId,
        new ConversationReference { ServiceUrl = _connector.ServiceUrl, Conversation = new ConversationAccount { Id = "a:1" } },
        (turn, token) => turn.SendActivityAsync("x", cancellationToken: token),
        TestContext.Current.CancellationToken);

    /// <summary>Stands where the login service would be: nothing leaves this machine.</summary>
    private sealed class LoginService : HttpMessageHandler
    {
        public List<(string Address, string Form)> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string form = await request.Content!.ReadAsStringAsync(cancellationToken);
            Requests.Add((request.RequestUri!.GetLeftPart(UriPartial.Path), form));
            string token = $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Requests.Count}}"}""";
            return new HttpResponseMessage { Content = new StringContent(token, Encoding.UTF8, "application/json") };
        }
    }
}
