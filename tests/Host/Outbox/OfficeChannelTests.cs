using System.Text.Json;
using Azure.Data.Tables;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Outbox;

/// <summary>The Office's channel is lost and found: what waits for it goes out, and somebody hears of it meanwhile.</summary>
public sealed class OfficeChannelTests(AzuriteFixture azurite)
{
    private const string General = "19:team-so@thread.tacv2";
    private const string Other = "19:kenhkhac@thread.tacv2";
    private const string Now = "2026-12-07T10:00:00";
    private const string Question = "Lịch tập huấn ở đâu";
    private static readonly object Team = new { id = General, name = "Sở KH&CN" };

    [Theory]
    [InlineData("installation")]
    [InlineData("membersAdded")]
    [InlineData("teamUnarchived")]
    [InlineData("message")]
    public async Task Taken_out_of_the_team_and_back_what_waited_goes_out_by_the_teams_word_alone(string back)
    {
        await using RunningBot bot = await StartAsync();
        bot.Connector.Misbehave = asked => IsOffice(asked.ConversationId) ? BadAnswer.Code(403, "BotNotInConversationRoster") : null;
        await AskAsync(bot);

        // Another team's word says nothing of it.
        bot.Connector.Misbehave = _ => null;
        await TellAsync(bot, "19:other-team@thread.tacv2", new() { ["type"] = "installationUpdate", ["action"] = "add", ["channelData"] = new { team = new { id = "19:other-team@thread.tacv2" } } });
        await Eventually.QuietAsync(bot);
        Assert.False(HasQuestion(bot));

        await TellAsync(bot, back == "message" ? Other : General, new()
        {
            ["type"] = back switch { "installation" => "installationUpdate", "message" => "message", _ => "conversationUpdate" },
            ["action"] = "add",
            ["text"] = back == "message" ? "<at>Trợ lý CCHC</at> trợ giúp" : null,
            ["membersAdded"] = back == "membersAdded" ? new[] { new { id = "28:bot" } } : [],
            ["channelData"] = new { eventType = back, team = Team },
        });
        await Eventually.HoldsAsync("the question", () => HasQuestion(bot));
    }

    [Fact]
    public async Task A_channel_that_was_deleted_is_named_where_it_is_asked_for_and_restored_or_replaced_it_gets_what_waits()
    {
        await using RunningBot bot = await StartAsync();
        await TellAsync(bot, General, Event("channelRenamed", RunningBot.OfficeChannel, "Văn phòng Sở (mới)"));
        await TellAsync(bot, General, Event("channelDeleted", RunningBot.OfficeChannel, null));
        bot.Connector.Misbehave = asked => IsOffice(asked.ConversationId) ? BadAnswer.Code(404, "ConversationNotFound") : null;
        await AskAsync(bot);
        Sent list = await bot.SayAsync(Someone.Officer, "ai chưa nhận được");
        Assert.Contains("Văn phòng Sở (mới)", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 tin đang chờ gửi vào kênh này", list.Text, StringComparison.Ordinal);
        Assert.Contains("đã bị xóa", list.Text, StringComparison.Ordinal);

        // That the bot is written to elsewhere in the team does not bring a deleted channel back; that it is restored does.
        bot.Connector.Misbehave = _ => null;
        await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> trợ giúp", Other);
        await Eventually.QuietAsync(bot);
        Assert.False(HasQuestion(bot));
        await TellAsync(bot, General, Event("channelRestored", RunningBot.OfficeChannel, null));
        await Eventually.HoldsAsync("the question", () => HasQuestion(bot));
        Assert.DoesNotContain("Văn phòng Sở (mới)", (await bot.SayAsync(Someone.Officer, "ai chưa nhận được")).Text, StringComparison.Ordinal);

        // Deleted for good: another channel takes its place.
        await TellAsync(bot, General, Event("channelDeleted", RunningBot.OfficeChannel, null));
        await bot.SayAsync(Someone.HeadOfQlkh, "hỏi: mẫu biên bản ở đâu?");
        await Eventually.QuietAsync(bot);
        await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> đặt kênh Văn phòng", Other);
        await Eventually.HoldsAsync("the second question", () => bot.Connector.PostsTo(Other).Any(p => p.Text.Contains("ẫu biên bản ở đâu", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_happens_to_another_channel_of_the_team_changes_nothing()
    {
        await using RunningBot bot = await StartAsync();
        await TellAsync(bot, General, Event("channelRenamed", Other, "Kênh khác"));
        await TellAsync(bot, General, Event("channelDeleted", Other, null));
        await TellAsync(bot, Other, new() { ["type"] = "conversationUpdate", ["channelData"] = new { eventType = "channelDeleted", team = Team, channel = new { id = Other } } });
        await TellAsync(bot, "19:other-team@thread.tacv2", new() { ["type"] = "installationUpdate", ["action"] = "remove", ["channelData"] = new { team = new { id = "19:other-team@thread.tacv2" } } });
        await bot.SayAsync(Someone.HeadOfQlkh, "hỏi: lịch tập huấn ở đâu?");
        await Eventually.HoldsAsync("the question", () => bot.OfficePosts().Count(p => p.Text.Contains("ịch tập huấn ở đâu", StringComparison.Ordinal)) == 1);
        Sent list = await bot.SayAsync(Someone.Officer, "ai chưa nhận được");
        Assert.DoesNotContain("Kênh", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chief_hears_in_person_that_the_channel_is_lost_and_that_it_is_found()
    {
        await using RunningBot bot = await StartAsync();
        await bot.InstallAsync(Someone.ChiefOfOffice);
        await TellAsync(bot, General, new() { ["type"] = "conversationUpdate", ["membersRemoved"] = new[] { new { id = "28:bot" } }, ["channelData"] = new { eventType = "teamMemberRemoved", team = Team } });
        bot.Connector.Misbehave = asked => IsOffice(asked.ConversationId) ? BadAnswer.Code(403, "BotNotInConversationRoster") : null;
        await AskAsync(bot);
        await bot.StopAsync();

        await bot.StartAgainAsync("2026-12-07T10:31:00");
        await Eventually.HoldsAsync("the chief's card", () => ToChief(bot, "Kênh của Văn phòng Sở không nhận được tin") == 1);
        await Eventually.QuietAsync(bot);
        Assert.Equal(1, ToChief(bot, "sự cố kỹ thuật"));

        bot.Connector.Misbehave = _ => null;
        await TellAsync(bot, General, new() { ["type"] = "installationUpdate", ["action"] = "add", ["channelData"] = new { team = Team } });
        await Eventually.HoldsAsync("the question", () => HasQuestion(bot));
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T10:46:00");
        await Eventually.HoldsAsync("that it is over", () => ToChief(bot, "đã nhận được tin") == 1);
        Assert.DoesNotContain(bot.OfficePosts(), p => p.Text.Contains("sự cố kỹ thuật", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Trouble_that_the_channel_does_not_take_goes_to_the_chief()
    {
        await using RunningBot bot = await StartAsync();
        await bot.InstallAsync(Someone.ChiefOfOffice);
        bot.Connector.Misbehave = asked => IsOffice(asked.ConversationId) ? BadAnswer.Code(429, "Throttled") : null;
        await bot.SayAsync(Someone.HeadOfQlkh, "hỏi: lịch tập huấn ở đâu?");
        await Eventually.HoldsAsync("a failed try", async () => Attempts(await OpenAsync(bot, "QuestionForOffice")) > 0);
        await bot.StopAsync();

        // As if it had been tried for long: that is told in the channel, which does not take it; then to the chief.
        TableEntity row = (await OpenAsync(bot, "QuestionForOffice"))!;
        row["Data"] = row.GetString("Data").Replace($"\"Attempts\":{Attempts(row)}", "\"Attempts\":8", StringComparison.Ordinal);
        await bot.Table("Units").UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
        await bot.StartAgainAsync("2026-12-07T10:31:00");
        await Eventually.HoldsAsync("a failed try to tell it", async () => Attempts(await OpenAsync(bot, "WatchTrouble")) > 0);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T10:46:00");
        await Eventually.HoldsAsync("the chief's card", () => ToChief(bot, "chưa gửi đi được") == 1);
    }

    private static async Task<TableEntity?> OpenAsync(RunningBot bot, string kind) =>
        (await bot.RowsAsync("Units", $"Kind eq '{kind}' and State eq 'Open'")).FirstOrDefault(r => r.GetString("ToUpn") is null);

    private static int Attempts(TableEntity? row) =>
        row is null ? 0 : JsonDocument.Parse(row.GetString("Data")).RootElement.GetProperty("Attempts").GetInt32();

    private static async Task<RunningBot> StartAsync(AzuriteFixture azurite)
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await TellAsync(bot, RunningBot.OfficeChannel, new()
        {
            ["type"] = "installationUpdate",
            ["action"] = "add",
            ["channelData"] = new { team = Team, channel = new { id = RunningBot.OfficeChannel, name = "Văn phòng Sở" } },
        });
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        return bot;
    }

    private Task<RunningBot> StartAsync() => StartAsync(azurite);

    private static async Task AskAsync(RunningBot bot)
    {
        await bot.SayAsync(Someone.HeadOfQlkh, $"hỏi: {Question}?");
        await Eventually.HoldsAsync("the question to wait", async () => (await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and Kind eq 'QuestionForOffice' and State eq 'Waiting'")).Count == 1);
    }

    private static bool HasQuestion(RunningBot bot) => bot.OfficePosts().Any(p => p.Text.Contains(Question, StringComparison.Ordinal));

    private static int ToChief(RunningBot bot, string words) =>
        bot.Connector.PostsTo(Someone.ChiefOfOffice.ConversationId).Count(p => p.Text.Contains(words, StringComparison.Ordinal));

    private static bool IsOffice(string conversation) => conversation.StartsWith(RunningBot.OfficeChannel, StringComparison.Ordinal);

    private static Dictionary<string, object?> Event(string type, string channel, string? name) => new()
    {
        ["type"] = "conversationUpdate",
        ["channelData"] = new { eventType = type, team = Team, channel = new { id = channel, name } },
    };

    private static Task<JsonElement> TellAsync(RunningBot bot, string conversation, Dictionary<string, object?> activity) =>
        bot.PostAsync(conversation, Someone.Officer, activity);
}
