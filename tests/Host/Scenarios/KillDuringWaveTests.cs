using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Scenarios;

public sealed class KillDuringWaveTests(AzuriteFixture azurite)
{
    // The dispatcher sends this many at once; only what is in flight when the power goes may arrive twice.
    private const int InFlight = 8;

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    public async Task Killed_while_a_wave_goes_out_and_started_again_every_card_is_sent_and_the_state_whole(int sentBefore)
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T08:00:00");
        List<Someone> heads = Heads();
        await Task.WhenAll(heads.Select(bot.InstallAsync));
        await bot.StopAsync();

        bot.Connector.Delay = TimeSpan.FromSeconds(1);
        await bot.StartAgainAsync("2026-12-07T09:29:57");
        await Eventually.HoldsAsync("the wave to begin", () => bot.Connector.All.Count >= sentBefore);
        await bot.KillAsync();
        int settled = (await bot.RowsAsync("Units", "Kind eq 'AssignmentCard' and State eq 'Sent'")).Count;
        Assert.True(settled < heads.Count, "The wave was over before the power went.");

        bot.Connector.Delay = TimeSpan.Zero;
        await bot.StartAgainAsync("2026-12-07T09:31:00");
        await Eventually.HoldsAsync("every head's card", () => heads.All(h => bot.Connector.PostsTo(h.ConversationId).Count > 0));
        await Eventually.QuietAsync(bot);

        Assert.InRange(bot.Connector.All.Count, heads.Count, heads.Count + InFlight);
        IReadOnlyList<TableEntity> messages = await bot.RowsAsync("Units", "Kind eq 'AssignmentCard'");
        Assert.Equal(11, messages.Count);
        Assert.Equal(heads.Count, messages.Count(m => m.GetString("State") == "Sent"));
        Assert.Equal(11 - heads.Count, messages.Count(m => m.GetString("State") == "Waiting"));
        Assert.Equal(11, (await bot.RowsAsync("Units", "RowKey eq '2026|a|2026-12|flag-ceremony'")).Count);
    }

    /// <summary>The heads of the sample roster who have an object id.</summary>
    private static List<Someone> Heads() =>
    [
        .. File.ReadLines(Places.Roster).Skip(1).Select(line => line.Split(','))
            .Where(c => c[7] is "head" or "chief_of_office" && c[9].Trim().Length > 0)
            .Select(c => new Someone("head-" + c[0], int.Parse(c[9].Trim()[^12..], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
