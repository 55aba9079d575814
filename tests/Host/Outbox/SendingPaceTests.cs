using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tests.Outbox;

public sealed class SendingPaceTests : IDisposable
{
    private readonly SendingPace _pace = new(new MachineClock(), Options.Create(new SendingOptions()));

    public void Dispose() => _pace.Dispose();

    [Fact]
    public async Task A_conversation_takes_five_at_once_and_then_one_a_second_while_others_go_on()
    {
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, await WaitAsync("a:1"));
        }

        Assert.InRange(await WaitAsync("a:1"), TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(1));
        Assert.Equal(TimeSpan.Zero, await WaitAsync("a:2"));
    }

    [Fact]
    public async Task A_tenant_takes_thirty_at_once_and_the_next_stand_in_line_for_a_moment()
    {
        long start = TimeProvider.System.GetTimestamp();
        for (int i = 0; i < 45; i++)
        {
            Assert.Equal(TimeSpan.Zero, await WaitAsync("a:" + i));
        }

        Assert.InRange(TimeProvider.System.GetElapsedTime(start), TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_throttled_conversation_pauses_as_long_as_told_and_alone()
    {
        _pace.Throttled(To("a:1"), TimeSpan.FromSeconds(30));

        Assert.InRange(await WaitAsync("a:1"), TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(30));
        Assert.Equal(TimeSpan.Zero, await WaitAsync("a:2"));
    }

    [Fact]
    public async Task Three_conversations_throttled_in_a_short_time_pause_the_tenant_and_no_other()
    {
        foreach (string conversation in (string[])["a:1", "a:2", "a:2"])
        {
            _pace.Throttled(To(conversation), null);
        }

        Assert.Equal(TimeSpan.Zero, await WaitAsync("a:4"));
        _pace.Throttled(To("a:3"), TimeSpan.FromSeconds(20));

        Assert.InRange(await WaitAsync("a:4"), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(20));
        Assert.Equal(TimeSpan.Zero, await _pace.WaitAsync(To("a:5") with { TenantId = "other" }, CancellationToken.None));
    }

    private ValueTask<TimeSpan> WaitAsync(string conversation) => _pace.WaitAsync(To(conversation), CancellationToken.None);

    private static ConversationAddress To(string conversation) => new(conversation, "https://service.example", "28:bot", null, "tenant");
}
