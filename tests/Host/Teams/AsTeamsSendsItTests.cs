using System.Text.Json;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams;

/// <summary>Messages as Teams really sends them: with mentions, pictures and files, edited, deleted, from guests.</summary>
public sealed class AsTeamsSendsItTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Theory]
    [InlineData("<at>Trợ lý CCHC</at> nhắc <at>Trưởng phòng QLKH</at> báo cáo")]
    [InlineData("<at>Trợ lý</at> nhắc <at>Trưởng phòng QLKH</at> báo cáo")]
    [InlineData("nhắc <at>Trưởng phòng QLKH</at> báo cáo <at>Trợ lý CCHC</at>")]
    public async Task Only_the_bots_own_mention_goes_and_a_persons_stays_their_name(string text)
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await SayWithMentionsAsync(bot, text);
        Sent answer = bot.Connector.PostsTo($"{RunningBot.OfficeChannel};messageid=1")[^1];
        Assert.DoesNotContain("Chi cục", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Kế hoạch", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_or_a_message_without_words_gets_the_help()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        Sent alone = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at>", RunningBot.OfficeChannel);
        Sent help = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> trợ giúp", RunningBot.OfficeChannel);
        Assert.Equal(help.Card.GetRawText(), alone.Card.GetRawText());
        Assert.Equal((await bot.SayAsync(Someone.HeadOfQlkh, "trợ giúp")).Card.GetRawText(), (await bot.SayAsync(Someone.HeadOfQlkh, "  ")).Card.GetRawText());
    }

    [Fact]
    public async Task Who_edits_or_deletes_a_message_hears_once_that_what_was_recorded_stands()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await WriteAsync(bot, Someone.StaffOfQlkh, "message", "m1", "chao co sang nay du 25 ng");
        await Eventually.HoldsAsync("the draft", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Any(p => p.Card.HasButton(Verbs.ApproveDraft)));

        int before = Lines(bot).Count;
        await WriteAsync(bot, Someone.StaffOfQlkh, "messageUpdate", "m1", "chao co sang nay du 26 ng", "editMessage");
        await WriteAsync(bot, Someone.StaffOfQlkh, "messageUpdate", "m1", "chao co sang nay du 27 ng", "editMessage");
        Sent edited = Assert.Single(Lines(bot).Skip(before));
        Assert.Contains("không đọc tin đã sửa", edited.Text, StringComparison.Ordinal);
        Assert.Contains("sửa lại số người dự thành 26", edited.Text, StringComparison.Ordinal);

        await WriteAsync(bot, Someone.StaffOfQlkh, "messageDelete", "m1", null, "softDeleteMessage");
        Assert.Contains("Tin đã xóa", Assert.Single(Lines(bot).Skip(before + 1)).Text, StringComparison.Ordinal);
        await WriteAsync(bot, Someone.StaffOfQlkh, "messageUpdate", "m1", "chao co sang nay du 25 ng", "undeleteMessage");
        Assert.Equal(before + 2, Lines(bot).Count);
        Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|draft|' and RowKey lt '2026|draft~'"));

        // What others write to each other in a channel is not the bot's to speak of.
        await bot.PostAsync(
            $"{RunningBot.OfficeChannel};messageid=1", Someone.Officer,
            new() { ["type"] = "messageUpdate", ["id"] = "never-seen", ["text"] = "x", ["channelData"] = new { eventType = "editMessage" } });
        Assert.Empty(bot.Connector.PostsTo($"{RunningBot.OfficeChannel};messageid=1"));
    }

    [Fact]
    public async Task A_picture_or_a_file_as_evidence_gets_a_clear_word_and_the_way_to_give_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);

        // Nothing is confirmed yet: the work, in whose form the evidence goes.
        Sent[] alone = await SendAsync(bot, null, "image/*", null);
        Assert.Contains("không nhận ảnh, tệp", alone[0].Text, StringComparison.Ordinal);
        Assert.Contains("05/BB-QLKH", alone[0].Text, StringComparison.Ordinal);
        Assert.True(alone[1].Card.HasButton(Verbs.OpenConfirm));
        Sent[] named = await SendAsync(bot, "minh chứng chào cờ đây ạ", "image/jpeg", "IMG_1.jpg");
        Assert.Contains("không nhận ảnh, tệp", named[0].Text, StringComparison.Ordinal);
        Assert.True(named[1].Card.HasButton(Verbs.OpenConfirm));

        // Then the form with the field.
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, named[1].Card.Press(Verbs.ConfirmAll));
        foreach ((string? text, string type) in ((string?, string)[])[("gửi minh chứng", "application/vnd.microsoft.teams.file.download.info"), (null, "image/png"), ("ảnh chào cờ", "image/png"), ("em gửi ạ", "video/mp4")])
        {
            Sent[] sent = await SendAsync(bot, text, type, "bien-ban.pdf");
            Assert.Contains("không nhận ảnh, tệp", sent[0].Text, StringComparison.Ordinal);
            Assert.Contains("\"evidence\"", sent[1].Text, StringComparison.Ordinal);
        }

        // A sentence that wants something gets it; what a client adds to every text is no file.
        Sent[] work = await SendAsync(bot, "việc phòng mình còn gì", "image/png", null);
        Assert.Contains("không nhận ảnh, tệp", work[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"evidence\"", work[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("không nhận ảnh", (await SendAsync(bot, "việc phòng mình còn gì", "text/html", null))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guest_is_known_by_the_address_they_were_invited_by_and_a_member_is_not()
    {
        string roster = Path.Combine(AzuriteFixture.Folder, $"{Guid.NewGuid():N}.csv");
        string sample = await File.ReadAllTextAsync(Local.Places.Roster, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(roster, sample.Replace("pho.qlkh@so.example.vn", "pho.qlkh@khach.example.com", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, prepare: b => b.Settings["Reform__Roster"] = roster);
        bot.Connector.PrincipalNameOf = _ => "ai.do@so.example.vn";
        bot.Connector.EmailOf = _ => "pho.qlkh@khach.example.com";
        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.DeputyOfQlkh, "trợ giúp")).Text, StringComparison.Ordinal);
        bot.Connector.PrincipalNameOf = _ => "pho.qlkh_khach.example.com#EXT#@so.example.vn";
        Assert.True((await bot.SayAsync(Someone.DeputyOfQlkh, "trợ giúp")).HasCard);
    }

    private static async Task SayWithMentionsAsync(RunningBot bot, string text)
    {
        string own = text.Contains("<at>Trợ lý CCHC</at>", StringComparison.Ordinal) ? "Trợ lý CCHC" : "Trợ lý";
        await bot.PostAsync($"{RunningBot.OfficeChannel};messageid=1", Someone.Officer, new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["entities"] = new object?[]
            {
                new { type = "clientInfo", locale = "vi-VN" },
                null,
                new { type = "mention", mentioned = new { id = "29:truong-qlkh", name = "Trưởng phòng QLKH" }, text = "<at>Trưởng phòng QLKH</at>" },
                new { type = "mention", mentioned = new { id = "28:bot", name = own }, text = $"<at>{own}</at>" },
            },
        });
    }

    private static Task<JsonElement> WriteAsync(RunningBot bot, Someone who, string type, string id, string? text, string? eventType = null) =>
        bot.PostAsync(who.ConversationId, who, new() { ["type"] = type, ["id"] = id, ["text"] = text, ["channelData"] = new { eventType } });

    private static IReadOnlyList<Sent> Lines(RunningBot bot) => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId);

    private static async Task<Sent[]> SendAsync(RunningBot bot, string? text, string contentType, string? name)
    {
        int before = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count;
        await bot.PostAsync(Someone.HeadOfQlkh.ConversationId, Someone.HeadOfQlkh, new()
        {
            ["type"] = "message",
            ["text"] = text,
            ["attachments"] = new[] { new { contentType, name, contentUrl = "https://smba.example/attachments/0-x/views/original" } },
        });
        return [.. bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Skip(before)];
    }
}
