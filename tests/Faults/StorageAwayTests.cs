using System.Diagnostics;
using System.Net;
using TeamsReformBot.Cards;
using TeamsReformBot.Faults.Tests.Checks;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Faults.Tests.Proxy;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests;

public sealed class StorageAwayTests(AzuriteFixture azurite)
{
    // Teams gives up on a click after about ten seconds.
    private static readonly TimeSpan ClickLimit = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(
        int.TryParse(Environment.GetEnvironmentVariable("FAULT_AWAY_SECONDS"), out int seconds) ? seconds : 20);

    private static readonly TimeSpan PastHalfPastNine = TimeSpan.FromSeconds(80);
    private const string ShippedPatience = "4";
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(20) };

    [Theory]
    [InlineData(Outage.Refusing)]
    [InlineData(Outage.Silent)]
    public async Task While_storage_is_away_people_are_told_to_try_again_and_afterwards_all_is_well_by_itself(Outage outage)
    {
        string endpoint = azurite.ConnectionString.Split(';').Single(p => p.StartsWith("TableEndpoint=", StringComparison.Ordinal))["TableEndpoint=".Length..];
        await using FaultProxy storage = await FaultProxy.StartAsync(new Uri(endpoint).GetLeftPart(UriPartial.Authority));
        await using RunningBot bot = await RunningBot.PrepareAsync(azurite);
        bot.StorageConnection = azurite.ConnectionString.Replace(storage.Target, storage.Url, StringComparison.Ordinal);
        bot.Settings["Storage__PatienceSeconds"] = ShippedPatience;

        // The conference's card is there to be clicked; the ceremony's is due in between, at half past nine.
        await bot.StartAgainAsync(World.Morning);
        await bot.InstallAsync(Someone.Officer);
        await bot.InstallAsync(Someone.HeadOfTdc);
        await bot.StopAsync();
        long started = Stopwatch.GetTimestamp();
        await bot.StartAgainAsync("2026-12-07T09:28:45");
        Sent? draft = null;
        // On a crowded machine storage may answer later than people are kept waiting, before anything was done to it.
        await Eventually.HoldsAsync(
            "the conference's form",
            async () => (draft = await bot.SayAsync(Someone.Officer, "đặt hội nghị quý 4 ngày 10/12 lúc 14:00")).HasCard);
        Dictionary<string, string> press = draft!.Card.Press(Verbs.SaveConference);
        storage.Outage = outage;
        long start = Stopwatch.GetTimestamp();

        ClickAnswer answer = await WithinAsync(ClickLimit, () => bot.ClickAsync(Someone.Officer, Verbs.SaveConference, press, draft.ActivityId));
        Assert.False(answer.IsCard, "A card in its place would lose what was typed.");
        Assert.StartsWith("Chưa lưu được. Nội dung đã nhập vẫn còn, đề nghị gửi lại", answer.Text, StringComparison.Ordinal);
        Sent sentence = await WithinAsync(ClickLimit, () => bot.SayAsync(Someone.Officer, "việc phòng mình còn gì"));
        Assert.Contains("đề nghị gửi lại sau ít phút", sentence.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await HealthAsync(bot, "ready"));
        Assert.Equal(HttpStatusCode.OK, await HealthAsync(bot, "live"));

        // For as long as asked, and past half past nine.
        while (Stopwatch.GetElapsedTime(start) < Away || Stopwatch.GetElapsedTime(started) < PastHalfPastNine)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, TestContext.Current.CancellationToken);
        }

        Assert.Empty(bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId));
        storage.Outage = Outage.None;

        await Eventually.HoldsAsync("readiness", async () => await HealthAsync(bot, "ready") == HttpStatusCode.OK);
        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SaveConference, press, draft.ActivityId);
        Assert.Contains("10/12/2026", saved.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            "the card that was due meanwhile",
            () => bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId).Any(s => s.Text.Contains("Lễ chào cờ tháng 12/2026", StringComparison.Ordinal)));
        Assert.Empty(Invariants.Check(await World.QuietAsync(bot)));
    }

    private static async Task<HttpStatusCode> HealthAsync(RunningBot bot, string what)
    {
        using HttpResponseMessage answer = await Http.GetAsync(new Uri(bot.Url, $"health/{what}"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<T> WithinAsync<T>(TimeSpan limit, Func<Task<T>> work)
    {
        long start = Stopwatch.GetTimestamp();
        T result = await work();
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, limit);
        return result;
    }
}
