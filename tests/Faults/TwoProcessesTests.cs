using TeamsReformBot.Faults.Tests.Checks;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests;

public sealed class TwoProcessesTests(AzuriteFixture azurite)
{
    private const string AfterHalfPastNine = "2026-12-07T09:31:00";

    [Fact]
    public async Task Two_bots_over_one_storage_send_each_message_once()
    {
        await using RunningBot one = await InstalledAsync();
        await using RunningBot other = one.Beside();
        await Task.WhenAll(one.StartAgainAsync(AfterHalfPastNine), other.StartAgainAsync(AfterHalfPastNine));

        SavedRows rows = await World.QuietAsync(one);
        Assert.All(World.Heads, head => Assert.Single(one.Connector.PostsTo(head.ConversationId)));
        Assert.Equal(World.Heads.Count, one.Connector.All.Count);
        Assert.Empty(Invariants.Check(rows));
    }

    [Fact]
    public async Task When_one_of_two_bots_is_killed_in_the_middle_of_a_wave_the_other_finishes_it()
    {
        await using RunningBot one = await InstalledAsync();
        await using RunningBot other = one.Beside();
        SavedRows before = await SavedRows.OfAsync(one);
        foreach (RunningBot bot in (RunningBot[])[one, other])
        {
            bot.Settings["Reform__Sending__LeaseSeconds"] = "5";
        }

        one.Connector.Delay = TimeSpan.FromMilliseconds(700);
        other.Launch(AfterHalfPastNine);
        one.Launch(AfterHalfPastNine);
        await Eventually.HoldsAsync("the wave to begin", () => one.Connector.All.Count > 0);
        await one.KillAsync();
        IReadOnlyList<Sent> sentAtKill = one.Connector.All;
        SavedRows rowsAtKill = await SavedRows.OfAsync(other);
        Assert.False(OutboxFaults.IsQuiet(rowsAtKill), "The wave was over before the power went.");

        one.Connector.Delay = TimeSpan.Zero;
        await other.UntilReadyAsync();
        SavedRows rows = await World.QuietAsync(other);
        Assert.All(World.Heads, head => Assert.NotEmpty(one.Connector.PostsTo(head.ConversationId)));
        Assert.Empty(Invariants.Check(rows).Concat(Doubles.Find(before, rowsAtKill, rows, sentAtKill, one.Connector.All)));
    }

    private async Task<RunningBot> InstalledAsync()
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, World.Morning);
        await Task.WhenAll(World.Heads.Select(bot.InstallAsync));
        await bot.StopAsync();
        bot.OwnProcess = true;
        return bot;
    }
}
