using System.Collections.Concurrent;
using System.Text;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

public sealed class BadActivityTests(AzuriteFixture azurite)
{
    private const int Seed = 20261207;
    private const int Count = 2000;

    // More at once only wait for each other.
    private const int AtOnce = 8;

    [Fact]
    public async Task Two_thousand_malformed_activities_are_never_a_fault_of_ours_never_a_write_and_never_in_the_log()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00", b => b.OwnProcess = true);
        await SettleAsync(bot);
        IReadOnlyList<string> before = await StateAsync(bot);
        BadActivities bad = new(Seed, bot.Connector.Url);
        (int Number, string Body)[] bodies = [.. Enumerable.Range(0, Count).Select(i => (i, bad.Next()))];
        ConcurrentDictionary<int, int> statuses = new();
        ConcurrentBag<string> faults = [];
        using HttpClient http = new();
        await Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (each, cancellationToken) =>
        {
            // Latin letters as single bytes are no UTF-8: every fortieth is sent so.
            Encoding encoding = each.Number % 40 == 0 ? Encoding.Latin1 : Encoding.UTF8;
            using ByteArrayContent content = new(encoding.GetBytes(each.Body));
            using HttpResponseMessage response = await http.PostAsync(new Uri(bot.Url, "api/messages"), content, cancellationToken);
            int status = (int)response.StatusCode;
            statuses.AddOrUpdate(status, 1, (_, n) => n + 1);
            if (status >= 500)
            {
                faults.Add($"number {each.Number}, status {status}: {each.Body[..Math.Min(each.Body.Length, 1500)]}");
            }
        });

        Assert.True(faults.IsEmpty, $"Seed {Seed}:\n{string.Join('\n', faults.Take(5))}");
        // Enough of them come through the gate to mean something, and enough are stopped by it.
        Assert.InRange(statuses.GetValueOrDefault(200), Count / 4, Count);
        Assert.InRange(statuses.GetValueOrDefault(400), Count / 10, Count);
        Assert.Equal(before, await StateAsync(bot));
        Assert.DoesNotContain(await bot.RowsAsync("Audit"), r => r.Select(p => p.Value).OfType<string>().Any(v => v.Contains(BadActivities.Marker, StringComparison.Ordinal)));
        Assert.Empty(await LogLinesAsync(bot, BadActivities.Marker));
        Assert.Empty(await LogLinesAsync(bot, "forged log line"));
    }

    // Whoever the activities come from is known, and the division's ceremony is confirmed, before the first.
    private static async Task SettleAsync(RunningBot bot)
    {
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        foreach (Someone who in (Someone[])[Someone.StaffOfQlkh, Someone.Officer, Someone.HeadOfTdc, Someone.ChiefOfOffice])
        {
            await bot.InstallAsync(who);
        }

        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        await Eventually.QuietAsync(bot);
        // What was sent last has its hint removed after its row is written.
        await Eventually.HoldsAsync("no hint that is due", async () => !(await bot.RowsAsync("Due", "RowKey lt '20261207100500'")).Any());
    }

    /// <summary>
    /// The units' and the Office's rows, what is due, and settings. Conversations (also the one that was new last, kept among the settings),
    /// seen ids and audit lines are a sender's own.
    /// </summary>
    private static async Task<IReadOnlyList<string>> StateAsync(RunningBot bot)
    {
        IEnumerable<TableEntity> rows = (await bot.RowsAsync("Units"))
            .Concat(await bot.RowsAsync("Due"))
            .Concat(await bot.RowsAsync("People", "PartitionKey eq 'setting' and RowKey ne 'last-seen'"));
        return [.. rows.Select(r => $"{r.PartitionKey}/{r.RowKey}/{r.ETag}")];
    }

    private static async Task<string[]> LogLinesAsync(RunningBot bot, string part)
    {
        string log = await LogFile.ReadAsync(bot.LogPath);
        return [.. log.Split('\n').Where(l => l.Contains(part, StringComparison.Ordinal)).Take(5)];
    }
}
