using System.Globalization;
using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Watch;

public sealed class WatchdogTests(AzuriteFixture azurite)
{
    private const string Trouble = "Trợ lý đang gặp sự cố kỹ thuật";
    private const string Over = "Trợ lý đã trở lại bình thường";

    [Fact]
    public async Task A_job_that_no_longer_succeeds_is_told_to_the_Office_once_also_after_a_restart()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:04:45");
        await bot.InstallInOfficeAsync();
        await AgeAsync(bot, new DateTime(2026, 12, 7, 10, 4, 45));
        await Eventually.HoldsAsync("the trouble", () => Posts(bot, Trouble) == 1);
        string told = bot.OfficePosts()[0].Text;
        Assert.Contains("nhắc việc đến hạn, quá hạn", told, StringComparison.Ordinal);
        Assert.Contains("08:00 ngày 07/12/2026", told, StringComparison.Ordinal);
        Assert.Contains("quản trị hệ thống", told, StringComparison.Ordinal);

        // The start catches up, so it is over; then it is late again, which is not told a second time that day.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T10:09:45");
        await Eventually.HoldsAsync("that it is over", () => Posts(bot, Over) == 1);
        await AgeAsync(bot, new DateTime(2026, 12, 7, 10, 9, 45));
        await Eventually.HoldsAsync("the watchdog's next look", async () => await BeatAsync(bot, "watchdog") >= new DateTime(2026, 12, 7, 10, 10, 0));
        await Eventually.QuietAsync(bot);
        Assert.Equal((1, 1), (Posts(bot, Trouble), Posts(bot, Over)));

        // The next day it is.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T08:04:45");
        await AgeAsync(bot, new DateTime(2026, 12, 8, 8, 4, 45));
        await Eventually.HoldsAsync("the next day's trouble", () => Posts(bot, Trouble) == 2);
    }

    private static int Posts(RunningBot bot, string text) =>
        bot.OfficePosts().Count(s => s.Text.Contains(text, StringComparison.Ordinal));

    // As if the job had failed on every instance since then. What the start itself catches up on must be over, or it would say otherwise after this.
    private static async Task AgeAsync(RunningBot bot, DateTime started)
    {
        await Eventually.HoldsAsync("the start's own run", async () => await BeatAsync(bot, "deadlines") >= started);
        await bot.Table("Units").UpsertEntityAsync(
            new TableEntity("_office", "heartbeat|deadlines") { ["Data"] = """{"Job":"deadlines","SucceededAt":"2026-12-07T08:00:00"}""" }, TableUpdateMode.Replace);
    }

    private static async Task<DateTime> BeatAsync(RunningBot bot, string job) =>
        (await bot.RowsAsync("Units", $"PartitionKey eq '_office' and RowKey eq 'heartbeat|{job}'")) is [var row]
            ? DateTime.Parse(
                System.Text.Json.JsonDocument.Parse(row.GetString("Data")).RootElement.GetProperty("SucceededAt").GetString()!, CultureInfo.InvariantCulture)
            : DateTime.MinValue;
}
