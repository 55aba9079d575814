using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Tests.Chat;

public sealed class ChatTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task Staff_ask_in_their_own_words_and_get_the_units_list_without_buttons()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        foreach (string asked in (string[])["việc phòng mình còn gì", "viec phong minh con gi", "pending"])
        {
            Sent list = await bot.SayAsync(Someone.StaffOfQlkh, asked);
            Assert.Contains("Lễ chào cờ tháng 12/2026", list.Text, StringComparison.Ordinal);
            Assert.Contains("09/12/2026", list.Text, StringComparison.Ordinal);
            Assert.Contains("còn 2 ngày", list.Text, StringComparison.Ordinal);
            Assert.False(list.Card.HasButton(Verbs.ConfirmAll));
        }
    }

    [Fact]
    public async Task Somebody_the_roster_does_not_know_is_told_whom_to_ask()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent answer = await bot.SayAsync(Someone.Stranger, "việc phòng mình còn gì");
        Assert.Contains("cv.vp@so.example.vn", answer.Text, StringComparison.Ordinal);
        // Names are of the roster: they must not be read as markdown.
        Assert.Equal("plain", answer.Activity.GetProperty("textFormat").GetString());
    }

    [Fact]
    public async Task In_the_Offices_channel_the_units_that_owe_something_are_named_and_nowhere_else_to_staff()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);

        Sent owing = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> don vi nao chua bao cao", RunningBot.OfficeChannel);
        Assert.Contains("Phòng Kế hoạch - Tài chính", owing.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Quản lý Khoa học", owing.Text, StringComparison.Ordinal);
        Sent staff = await bot.SayAsync(Someone.StaffOfQlkh, "don vi nao chua bao cao");
        Assert.DoesNotContain("Kế hoạch - Tài chính", staff.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_chat_others_read_along()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent work = await bot.SayAsync(Someone.HeadOfQlkh, "<at>Trợ lý CCHC</at> viec phong minh con gi", RunningBot.GroupChat);
        Assert.Contains("Lễ chào cờ tháng 12/2026", work.Text, StringComparison.Ordinal);
        Assert.False(work.Card.HasButton(Verbs.ConfirmAll));

        Assert.Contains("nhắn riêng với tôi", (await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi", RunningBot.GroupChat)).Text, StringComparison.Ordinal);
        Assert.False((await bot.SayAsync(Someone.Officer, "don vi nao chua bao cao", RunningBot.GroupChat)).Card.HasButton(Verbs.OpenConfirm));
        Assert.Contains("kênh của Văn phòng Sở", (await bot.SayAsync(Someone.Officer, "ai chưa nhận được", RunningBot.GroupChat)).Text, StringComparison.Ordinal);
        Assert.False((await bot.SayAsync(Someone.StaffOfQlkh, "hôm nay ăn gì", RunningBot.GroupChat)).Card.HasButton(Verbs.ChooseCommand));
    }

    [Fact]
    public async Task A_message_that_is_delivered_twice_is_answered_once()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        for (int i = 0; i < 2; i++)
        {
            await bot.PostAsync(Someone.StaffOfQlkh.ConversationId, Someone.StaffOfQlkh, new() { ["type"] = "message", ["id"] = "same", ["text"] = "pending" });
        }

        Assert.Single(bot.Connector.All);
    }

    [Fact]
    public async Task What_is_not_understood_gets_the_nearest_commands()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent answer = await bot.SayAsync(Someone.StaffOfQlkh, "hôm nay ăn gì");
        Assert.True(answer.Card.HasButton(Verbs.ChooseCommand));

        // Nobody has to type again what was asked: the command chosen is given the sentence, and decides for itself who may.
        Sent unclear = await bot.SayAsync(Someone.HeadOfQlkh, "hôm nay ăn gì");
        Dictionary<string, string> press = new(PackedData.In(unclear.Card.Press(Verbs.ChooseCommand)));
        Assert.Equal("hôm nay ăn gì", press[DataKeys.Said]);
        press[DataKeys.Command] = nameof(IntentKind.AskOffice);
        press[DataKeys.Said] = "nhờ vp liệu giúp việc ấy, được không";
        ClickAnswer chosen = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ChooseCommand, PackedData.Of(press), unclear.ActivityId);
        Assert.Contains("nhờ vp liệu giúp việc ấy, được không", chosen.Text, StringComparison.Ordinal);
        press[DataKeys.Command] = nameof(IntentKind.UnitsOwing);
        Assert.DoesNotContain("Kế hoạch - Tài chính", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ChooseCommand, PackedData.Of(press))).Text, StringComparison.Ordinal);
        press[DataKeys.Command] = "nothing";
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ChooseCommand, PackedData.Of(press))).IsCard);
        press[DataKeys.Command] = nameof(IntentKind.ReportDifficulty);
        press[DataKeys.Said] = "văn bản TỐI MẬT";
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ChooseCommand, PackedData.Of(press))).IsCard);

        // In a channel the sentences are shown to be typed.
        Assert.False((await bot.SayAsync(Someone.Officer, "hôm nay ăn gì", RunningBot.OfficeChannel)).Card.HasButton(Verbs.ChooseCommand));
    }

    [Fact]
    public async Task The_conference_is_echoed_saved_by_an_officer_only_and_followed_by_every_unit()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await ConfirmTests.CardOfAsync(bot);
        const string Said = "đặt hội nghị quý 4 ngày 10/12 lúc 14:00";
        Sent refused = await bot.SayAsync(Someone.HeadOfQlkh, Said);
        Assert.False(refused.Card.HasButton(Verbs.SaveConference));

        Sent echo = await bot.SayAsync(Someone.Officer, Said);
        Assert.Contains("thứ Năm", echo.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("10/12/2026", echo.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.RowsAsync("Units", "RowKey eq '2026|a|2026-q4|quarterly-conference'"));

        Dictionary<string, string> save = echo.Card.Press(Verbs.SaveConference);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveConference, save)).IsCard);
        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SaveConference, save, echo.ActivityId);
        Assert.Contains("11/11", saved.Text, StringComparison.Ordinal);
        Assert.Equal(11, (await bot.RowsAsync("Units", "RowKey eq '2026|a|2026-q4|quarterly-conference'")).Count);

        // Moved: every unit follows, nothing is doubled.
        Sent moved = await bot.SayAsync(Someone.Officer, "đặt hội nghị quý 4 ngày 11/12 lúc 8h30");
        await bot.ClickAsync(Someone.Officer, Verbs.SaveConference, moved.Card.Press(Verbs.SaveConference), moved.ActivityId);
        Assert.All(
            await bot.RowsAsync("Units", "RowKey eq '2026|a|2026-q4|quarterly-conference'"),
            row => Assert.Contains("2026-12-11T08:30:00", row.GetString("Data"), StringComparison.Ordinal));

        // Two items in the list: confirming one in place leaves the other there to be confirmed.
        Sent list = await bot.SayAsync(Someone.HeadOfQlkh, "pending");
        ClickAnswer rest = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, list.Card.Press(Verbs.ConfirmAll), list.ActivityId);
        Assert.Contains("Đã ghi nhận: Lễ chào cờ tháng 12/2026, 27/27", rest.Text, StringComparison.Ordinal);
        Assert.Equal("2026-q4", rest.Card.Press(Verbs.ConfirmAll)[DataKeys.Occurrence]);

        // What has not been held yet cannot be confirmed.
        ClickAnswer early = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, rest.Card.Press(Verbs.ConfirmAll), list.ActivityId);
        Assert.True(early.Card.HasButton(Verbs.ConfirmAll));
        Assert.DoesNotContain("Đã ghi nhận", early.Text, StringComparison.Ordinal);

        // On its day at half past nine each head who can be reached gets one card.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-11T09:29:55");
        await Eventually.HoldsAsync("the conference's card", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Any(s => s.Text.Contains("quý IV/2026", StringComparison.Ordinal) && s.Card.HasButton(Verbs.ConfirmAll)));
    }
}
