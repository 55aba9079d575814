using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Outbox;

/// <summary>One wave, in which the channel answers each head in another way.</summary>
public sealed class OutboundTests(AzuriteFixture azurite)
{
    private static readonly Someone Throttled = new("tttk", 13);
    private static readonly Someone Opened = new("qlcn", 17);
    private static readonly Someone NotInstalled = new("khtc", 19);
    private static readonly Someone Unauthorized = new("cds", 20);
    private static readonly Someone StrangeHost = new("bcvt", 22);
    private static readonly Someone Busy = new("ttn", 24);
    private static readonly Someone Faulty = new("ttud", 26);
    private static readonly Someone Gone = new("ttcntt", 28);
    private static readonly Someone Doubled = Someone.HeadOfTdc;
    private static readonly Someone Government = Someone.ChiefOfOffice;
    private static readonly Someone Blocking = Someone.HeadOfQlkh;

    [Fact]
    public async Task Every_answer_of_the_channel_has_its_rule_and_nobody_is_forgotten()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T08:00:00", b =>
        {
            b.Settings["Reform__Sending__OpenConversations"] = "true";
            b.Settings["Reform__Sending__GovernmentServiceUrl"] = b.Connector.Url + "/gcc";
        });
        await Task.WhenAll(((Someone[])[Throttled, Unauthorized, Busy, Faulty, Gone, Doubled, Government, Blocking]).Select(bot.InstallAsync));
        await StoreOnStrangeHostAsync(bot);
        await bot.StopAsync();

        Dictionary<string, int> calls = [];
        bot.Connector.ConversationOf = id => id == Opened.ObjectId ? Opened.ConversationId : null;
        bot.Connector.Misbehave = asked =>
        {
            lock (calls)
            {
                int nth = calls[asked.ConversationId] = calls.GetValueOrDefault(asked.ConversationId) + 1;
                return Answer(asked, nth);
            }
        };
        await bot.StartAgainAsync("2026-12-07T09:30:00");
        await Eventually.HoldsAsync("the wave", async () => (await bot.RowsAsync("Units", "Kind eq 'AssignmentCard'")).Count == 11);
        await Eventually.QuietAsync(bot);

        // Delivered in the end: once each, twice where the channel took it and said that it did not.
        Assert.All((Someone[])[Throttled, Opened, Busy, Government], who => Assert.Single(bot.Connector.PostsTo(who.ConversationId)));
        Assert.Equal(2, bot.Connector.PostsTo(Doubled.ConversationId).Count);
        Assert.Equal((3, 3), (calls[Throttled.ConversationId], calls[Busy.ConversationId]));
        Assert.Contains("/gcc", await DataAsync(bot, "person", Government), StringComparison.Ordinal);
        Assert.Contains(Opened.ConversationId, await DataAsync(bot, "person", Opened), StringComparison.Ordinal);

        // Dead, each with its reason; what must not be tried again was tried once (the token is renewed inside a try).
        IReadOnlyList<TableEntity> dead = await bot.RowsAsync("Units", "State eq 'Dead'");
        Assert.Equal(
            ["BCVT ServiceHostNotAllowed", "CDS BotNotRegistered", "TTUD Bad Argument"],
            dead.Select(r => $"{r.PartitionKey} {Field(r, "LastError")}").Order(StringComparer.Ordinal));
        Assert.All((Someone[])[Unauthorized, Faulty, Gone, Blocking], who => Assert.Equal(1, calls[who.ConversationId]));

        // Waiting, each with its reason, and no conversation left to hammer.
        IReadOnlyList<TableEntity> waiting = await bot.RowsAsync("Units", "State eq 'Waiting' and Kind eq 'AssignmentCard'");
        Assert.Equal(
            ["KHTC ForbiddenOperationException", "QLKH ConversationBlockedByUser", "TTCNTT ConversationNotFound"],
            waiting.Select(r => $"{r.PartitionKey} {Field(r, "LastError")}").Order(StringComparer.Ordinal));
        await Assert.AllAsync((Someone[])[Gone, Blocking, NotInstalled], async who => Assert.Null(await DataAsync(bot, "person", who)));

        // A message more on the same day does not try again to open what could not be opened, the next day's does: once.
        await NextMessageAsync(bot, "2026-12-07T16:00:00");
        Assert.Single(bot.Connector.Opened, NotInstalled.ObjectId);
        await NextMessageAsync(bot, "2026-12-09T10:00:00");
        Assert.Equal(2, bot.Connector.Opened.Count(id => id == NotInstalled.ObjectId));
        Assert.DoesNotContain(Blocking.ObjectId, bot.Connector.Opened);
    }

    private static BadAnswer? Answer(Asked asked, int nth) => asked.ConversationId switch
    {
        var id when id == Throttled.ConversationId && nth <= 2 => BadAnswer.Code(429, "Throttled") with { RetryAfter = "1" },
        var id when id == Busy.ConversationId && nth <= 2 => BadAnswer.Code(412, "PreconditionFailed"),
        var id when id == Doubled.ConversationId && nth == 1 => new BadAnswer(502, "<html>Bad gateway</html>", Accepts: true),
        var id when id == Unauthorized.ConversationId => BadAnswer.Code(401, "BotNotRegistered"),
        var id when id == Faulty.ConversationId => BadAnswer.Code(400, "Bad Argument"),
        var id when id == Gone.ConversationId => BadAnswer.Code(404, "ConversationNotFound"),
        var id when id == Blocking.ConversationId => BadAnswer.Code(403, "ConversationBlockedByUser"),
        var id when id == Government.ConversationId && !asked.Path.StartsWith("/gcc", StringComparison.Ordinal) => BadAnswer.Code(403, "InvalidBotApiHost"),
        _ => null,
    };

    private static async Task NextMessageAsync(RunningBot bot, string now)
    {
        await bot.StopAsync();
        await bot.StartAgainAsync(now);
        await Eventually.QuietAsync(bot);
    }

    // As an older version, or a restored backup, may have left it.
    private static async Task StoreOnStrangeHostAsync(RunningBot bot) => await bot.Table("People").AddEntityAsync(new TableEntity("person", StrangeHost.ObjectId)
    {
        ["Data"] = """{"ConversationId":"a:x","ServiceUrl":"https://elsewhere.example/","BotId":"28:bot","TenantId":"tenant"}""",
    });

    private static async Task<string?> DataAsync(RunningBot bot, string partition, Someone who) =>
        (await bot.RowsAsync("People", $"PartitionKey eq '{partition}' and RowKey eq '{who.ObjectId}'")).SingleOrDefault()?.GetString("Data");

    private static string? Field(TableEntity row, string name) =>
        System.Text.Json.JsonElement.Parse(row.GetString("Data")).GetProperty(name).GetString();
}
