using Microsoft.AspNetCore.Http;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

public sealed class ChannelKeysTests : IAsyncLifetime
{
    private ChannelSide _side = null!;

    private OpenIdServer Channel => _side.Channel;

    public async ValueTask InitializeAsync()
    {
        _side = await ChannelSide.StartAsync();
        Channel.Publish("key-1", "msteams");
    }

    public ValueTask DisposeAsync() => _side.DisposeAsync();

    [Fact]
    public async Task While_the_key_server_is_away_a_known_key_serves_for_a_day_and_no_longer()
    {
        Assert.True(await HasAsync("key-1"));
        Channel.Trouble = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };
        foreach (int hours in (int[])[11, 2, 10])
        {
            _side.Time.Advance(TimeSpan.FromHours(hours));
            Assert.True(await HasAsync("key-1"));
        }

        _side.Time.Advance(TimeSpan.FromHours(1));
        Assert.False(await HasAsync("key-1"));

        Channel.Trouble = null;
        _side.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(await HasAsync("key-1"));
    }

    [Fact]
    public async Task After_half_a_day_the_keys_are_renewed_behind_the_back_of_a_request_and_a_withdrawn_one_is_gone()
    {
        Assert.True(await HasAsync("key-1"));
        Channel.Withdraw();
        Channel.Publish("key-2", "msteams");
        _side.Time.Advance(TimeSpan.FromHours(12) + TimeSpan.FromSeconds(1));

        Assert.True(await HasAsync("key-1"));
        // An unknown id waits for the renewal that is under way.
        Assert.True(await HasAsync("key-2"));
        Assert.False(await HasAsync("key-1"));
        Assert.Equal(2, Channel.KeyRequests);
    }

    [Fact]
    public async Task Unknown_ids_have_the_keys_fetched_once_a_minute_at_most()
    {
        Assert.True(await HasAsync("key-1"));
        for (int minute = 1; minute <= 3; minute++)
        {
            bool[] found = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => HasAsync($"made-up-{i}")));
            Assert.DoesNotContain(true, found);
            Assert.Equal(1 + minute, Channel.KeyRequests);
            _side.Time.Advance(TimeSpan.FromSeconds(61));
        }
    }

    [Fact]
    public async Task A_key_that_was_rotated_in_is_found_at_once_and_another_soon_after_within_a_minute()
    {
        Assert.True(await HasAsync("key-1"));
        Channel.Publish("key-2", "msteams");
        Assert.True(await HasAsync("key-2"));

        Channel.Publish("key-3", "msteams");
        Assert.False(await HasAsync("key-3"));
        _side.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await HasAsync("key-3"));
    }

    [Fact]
    public async Task A_request_that_is_given_up_does_not_take_the_keys_from_the_others()
    {
        TaskCompletionSource slow = new();
        Channel.Trouble = async http =>
        {
            await slow.Task;
            await http.Response.WriteAsJsonAsync(new { });
        };
        Task<bool> fetching = HasAsync("key-1");
        using CancellationTokenSource impatient = new();
        Task waiting = _side.Keys.FindAsync("key-1", impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        slow.SetResult();
        Assert.False(await fetching);
        Channel.Trouble = null;
        _side.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.True(await HasAsync("key-1"));
    }

    private async Task<bool> HasAsync(string keyId) => await _side.Keys.FindAsync(keyId, TestContext.Current.CancellationToken) is not null;
}
