using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>
/// The bot's token from the host's own identity service, as an app service offers it: an address and a header's value in the environment.
/// </summary>
public sealed class ManagedIdentityTests : IAsyncLifetime
{
    // Where the identity service is stands in the environment, which is the whole process's: one test at a time.
    private static readonly SemaphoreSlim Turn = new(1, 1);

    // The library keeps such tokens for the whole process, by their client.
    private readonly string _appId = Guid.NewGuid().ToString();
    private readonly string _secret = Guid.NewGuid().ToString();
    private readonly ConcurrentQueue<(string Query, string? Header)> _requests = [];
    private LoopbackServer _identity = null!;
    private SendingBot _bot = null!;

    public async ValueTask InitializeAsync()
    {
        await Turn.WaitAsync(TestContext.Current.CancellationToken);
        _identity = await LoopbackServer.StartAsync(GiveTokenAsync);
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", _identity.Url + "/msi/token");
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", _secret);
        _bot = await SendingBot.StartAsync(
            settings: [("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", _appId), ("MicrosoftAppPassword", "")]);
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", null);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", null);
        await _bot.DisposeAsync();
        await _identity.DisposeAsync();
        Turn.Release();
    }

    [Fact]
    public async Task The_token_is_asked_for_once_for_the_identity_and_the_channel_and_again_after_a_401()
    {
        await _bot.SendAsync();
        await _bot.SendAsync();
        Assert.Equal(["Bearer token-1", "Bearer token-1"], _bot.Channel.Calls.Select(c => c.Authorization));
        (string query, string? header) = Assert.Single(_requests);
        Assert.Equal(_secret, header);
        Assert.Contains("client_id=" + _appId, query, StringComparison.Ordinal);
        Assert.Contains("resource=https://channel.example", Uri.UnescapeDataString(query), StringComparison.Ordinal);
        Assert.DoesNotContain(".default", query, StringComparison.Ordinal);
        Assert.Empty(_bot.Login.Requests);

        _bot.Channel.Answer = http => PlayedChannel.With(_bot.Channel.Calls.Count == 3 ? 401 : 201)(http);
        Assert.IsType<SendResult.Sent>(await _bot.SendAsync());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], _bot.Channel.Calls.Skip(2).Select(c => c.Authorization));
    }

    [Fact]
    public async Task Without_the_identity_service_nothing_is_sent()
    {
        await _identity.DisposeAsync();

        Assert.Equal(new SendResult.Refused(503, ChannelErrors.NoToken, null), await _bot.SendAsync());
        Assert.Empty(_bot.Channel.Calls);
    }

    private Task GiveTokenAsync(HttpContext http)
    {
        _requests.Enqueue((http.Request.QueryString.Value ?? "", http.Request.Headers["X-IDENTITY-HEADER"]));
        return http.Response.WriteAsJsonAsync(new
        {
            access_token = $"token-{_requests.Count}",
            expires_on = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
            resource = "https://channel.example",
            token_type = "Bearer",
            client_id = _appId,
        });
    }
}
