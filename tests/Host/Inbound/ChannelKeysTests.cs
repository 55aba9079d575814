using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Inbound;

public sealed class ChannelKeysTests : IAsyncLifetime
{
    private readonly SetTime _time = new();
    private OpenIdServer _channel = null!;
    private ServiceProvider _services = null!;
    private ChannelKeys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await OpenIdServer.StartAsync();
        _channel.Publish("key-1", "msteams");
        ServiceCollection services = new();
        services.AddHttpClient(ChannelKeys.HttpClient).ConfigurePrimaryHttpMessageHandler(CertificateAuthority.Trust);
        _services = services.BuildServiceProvider();
        CloudAddresses cloud = new(OpenIdServer.Issuer, _channel.MetadataUrl, "https://login.example/{0}", "https://channel.example");
        _keys = new ChannelKeys(cloud, _services.GetRequiredService<IHttpClientFactory>(), _time, NullLogger<ChannelKeys>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        await _services.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task While_the_key_server_is_away_a_known_key_serves_for_a_day_and_no_longer()
    {
        Assert.True(await HasAsync("key-1"));
        _channel.Trouble = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };
        foreach (int hours in (int[])[11, 2, 10])
        {
            _time.Advance(TimeSpan.FromHours(hours));
            Assert.True(await HasAsync("key-1"));
        }

        _time.Advance(TimeSpan.FromHours(1));
        Assert.False(await HasAsync("key-1"));

        _channel.Trouble = null;
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(await HasAsync("key-1"));
    }

    [Fact]
    public async Task After_half_a_day_the_keys_are_renewed_behind_the_back_of_a_request_and_a_withdrawn_one_is_gone()
    {
        Assert.True(await HasAsync("key-1"));
        _channel.Withdraw();
        _channel.Publish("key-2", "msteams");
        _time.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(1));

        Assert.True(await HasAsync("key-1"));
        // An unknown id waits for the renewal that is under way.
        Assert.True(await HasAsync("key-2"));
        Assert.False(await HasAsync("key-1"));
        Assert.Equal(2, _channel.KeyRequests);
    }

    [Fact]
    public async Task Unknown_ids_have_the_keys_fetched_once_a_minute_at_most()
    {
        Assert.True(await HasAsync("key-1"));
        for (int minute = 1; minute <= 3; minute++)
        {
            bool[] found = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => HasAsync($"made-up-{i}")));
            Assert.DoesNotContain(true, found);
            Assert.Equal(1 + minute, _channel.KeyRequests);
            _time.Advance(TimeSpan.FromSeconds(61));
        }
    }

    [Fact]
    public async Task A_request_that_is_given_up_does_not_take_the_keys_from_the_others()
    {
        TaskCompletionSource slow = new();
        _channel.Trouble = async http =>
        {
            await slow.Task;
            await http.Response.WriteAsJsonAsync(new { });
        };
        Task<bool> fetching = HasAsync("key-1");
        using CancellationTokenSource impatient = new();
        Task waiting = _keys.FindAsync("key-1", impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        slow.SetResult();
        Assert.False(await fetching);
        _channel.Trouble = null;
        _time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(await HasAsync("key-1"));
    }

    private async Task<bool> HasAsync(string keyId) => await _keys.FindAsync(keyId, TestContext.Current.CancellationToken) is not null;

    /// <summary>A clock that stands still until it is told to go on.</summary>
    private sealed class SetTime : TimeProvider
    {
        private TimeSpan _elapsed = TimeSpan.FromDays(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _elapsed.Ticks;

        public void Advance(TimeSpan by) => _elapsed += by;
    }
}
