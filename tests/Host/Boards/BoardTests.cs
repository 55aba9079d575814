using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Boards;

public sealed class BoardTests(AzuriteFixture azurite)
{
    private static readonly string[] Units = ["VP", "TTTK", "TDC", "QLCN", "CDS", "BCVT"];

    [Fact]
    public async Task The_channel_has_one_board_that_is_replaced_in_place_and_names_who_is_late()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00", b => b.Settings["Reform__Sending__BoardSeconds"] = "4");
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.HoldsAsync("the board", () => bot.Boards().Count == 1);
        await Eventually.QuietAsync(bot);
        string id = bot.Boards()[0].ActivityId;
        Assert.Contains("Bảng theo dõi tháng 12/2026", bot.Boards()[0].Text, StringComparison.Ordinal);
        Assert.Contains("đã xác nhận 0/11, còn 11 (hạn 09/12/2026)", bot.Boards()[0].Text, StringComparison.Ordinal);

        // A burst: six units at once, entered by the Office.
        int before = Replaced(bot);
        await Task.WhenAll(Units.Select(unit => ConfirmAsync(bot, unit)));
        await Eventually.HoldsAsync("six on the board", () => bot.Connector.Latest(id).Text.Contains("đã xác nhận 6/11", StringComparison.Ordinal));
        await Eventually.QuietAsync(bot);
        Assert.InRange(Replaced(bot) - before, 1, 2);
        Assert.Single(bot.Boards());
        Assert.Empty(bot.OfficePosts());

        // Deleted in the channel: the next change finds it gone, and it is posted anew.
        bot.Connector.Misbehave = asked => asked.Method == "PUT" && asked.Path.EndsWith(id, StringComparison.Ordinal) ? BadAnswer.Code(404, "ActivityNotFoundInConversation") : null;
        await ConfirmAsync(bot, "TTUD");
        await Eventually.HoldsAsync("the board once more", () => bot.Boards().Count == 2);
        await Eventually.QuietAsync(bot);
        Assert.Contains("đã xác nhận 7/11", bot.Boards()[1].Text, StringComparison.Ordinal);
        await bot.StopAsync();

        // Named only after the last reminder: not yet on the morning of that, but the working day after.
        await bot.StartAgainAsync("2026-12-11T10:00:00");
        string again = bot.Boards()[1].ActivityId;
        await Eventually.HoldsAsync("who is late", () => bot.Connector.Latest(again).Text.Contains("quá hạn 4", StringComparison.Ordinal));
        Assert.DoesNotContain("Đơn vị quá hạn", bot.Connector.Latest(again).Text, StringComparison.Ordinal);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-14T09:31:00");
        await Eventually.HoldsAsync("their names", () => bot.Connector.Latest(again).Text.Contains("Đơn vị quá hạn", StringComparison.Ordinal));
        Assert.Contains("Phòng Quản lý Khoa học", bot.Connector.Latest(again).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng Chuyển đổi số", bot.Connector.Latest(again).Text, StringComparison.Ordinal);
        Assert.Equal(2, bot.Boards().Count);
    }

    [Fact]
    public async Task The_Office_sees_the_board_copies_the_chase_list_and_reminds_each_unit_once_a_day()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        foreach (Someone who in (Someone[])[Someone.HeadOfQlkh, Someone.HeadOfTdc, Someone.StaffOfQlkh])
        {
            await bot.InstallAsync(who);
        }

        await Eventually.HoldsAsync("both heads' cards", () => PostsTo(bot, Someone.HeadOfQlkh) + PostsTo(bot, Someone.HeadOfTdc) == 2);
        await Eventually.QuietAsync(bot);
        await ConfirmAsync(bot, "VP");
        foreach (Someone who in (Someone[])[Someone.Officer, Someone.ChiefOfOffice, Someone.Director])
        {
            Assert.Contains("đã xác nhận 1/11", (await bot.SayAsync(who, "bảng tổng hợp")).Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("1/11", (await bot.SayAsync(Someone.StaffOfQlkh, "bảng tổng hợp")).Text, StringComparison.Ordinal);

        string chase = (await bot.SayAsync(Someone.Officer, "danh sách đôn đốc")).Activity.GetProperty("text").GetString()!;
        Assert.Contains("Phòng Quản lý Khoa học (Trưởng phòng)\n- Lễ chào cờ tháng 12/2026: hạn 09/12/2026", chase, StringComparison.Ordinal);
        Assert.DoesNotContain("Văn phòng Sở (", chase, StringComparison.Ordinal);
        Assert.DoesNotContain("Phòng", (await bot.SayAsync(Someone.StaffOfQlkh, "danh sách đôn đốc")).Activity.GetProperty("text").GetString()!, StringComparison.Ordinal);

        // Those whom the morning's card did not reach are not counted on.
        Sent preview = await bot.SayAsync(Someone.Officer, "nhắc lại các đơn vị chưa báo cáo");
        Assert.Contains("2 đơn vị sẽ nhận", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa nhắn được qua Teams", preview.Text, StringComparison.Ordinal);
        Dictionary<string, string> send = preview.Card.Press(Verbs.SendNudge);
        Assert.Equal("TDC,QLKH", send[DataKeys.Units]);
        Assert.False((await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SendNudge, send)).IsCard);
        Assert.Contains(await bot.RowsAsync("Audit"), row => row.GetString("What") == Verbs.SendNudge);

        // Confirmed in between: nothing more to say. Two officers at once: one message.
        await ConfirmAsync(bot, "TDC");
        await Task.WhenAll(bot.ClickAsync(Someone.Officer, Verbs.SendNudge, send), bot.ClickAsync(Someone.OtherOfficer, Verbs.SendNudge, send));
        await Eventually.HoldsAsync("the reminder", () => PostsTo(bot, Someone.HeadOfQlkh) == 2);
        await Eventually.QuietAsync(bot);
        Assert.Equal((2, 1), (PostsTo(bot, Someone.HeadOfQlkh), PostsTo(bot, Someone.HeadOfTdc)));
        Sent reminder = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)[^1];
        Assert.Contains("Văn phòng Sở đề nghị", reminder.Text, StringComparison.Ordinal);
        Assert.True(reminder.Card.HasButton(Verbs.ConfirmAll));
        Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH'"), row => row.GetString("Data").Contains("\"nudged\"", StringComparison.Ordinal) && row.GetString("By").Contains("vp@", StringComparison.Ordinal));

        Sent second = await bot.SayAsync(Someone.OtherOfficer, "nhac phong QLKH");
        Assert.Contains("Hôm nay đã nhắc", second.Text, StringComparison.Ordinal);
        Assert.False(second.Card.HasButton(Verbs.SendNudge));
        await bot.ClickAsync(Someone.Officer, Verbs.SendNudge, send);
        await Eventually.QuietAsync(bot);
        Assert.Equal(2, PostsTo(bot, Someone.HeadOfQlkh));
        Assert.DoesNotContain("sẽ nhận", (await bot.SayAsync(Someone.HeadOfQlkh, "nhắc lại các đơn vị chưa báo cáo")).Text, StringComparison.Ordinal);

        // Who loses its head owes what it owed, and is not forgotten.
        await bot.ClickAsync(Someone.Officer, Verbs.RemovePerson, new Dictionary<string, string> { [DataKeys.Unit] = "KHTC", [DataKeys.Person] = "truong.khtc@so.example.vn" });
        Assert.Contains("đã xác nhận 2/11", (await bot.SayAsync(Someone.Officer, "bảng tổng hợp")).Text, StringComparison.Ordinal);
        chase = (await bot.SayAsync(Someone.Officer, "danh sách đôn đốc")).Activity.GetProperty("text").GetString()!;
        Assert.Contains("Phòng Kế hoạch - Tài chính\n- Lễ chào cờ tháng 12/2026", chase, StringComparison.Ordinal);
    }

    private static int Replaced(RunningBot bot) => bot.Connector.All.Count(s => s.Method == "PUT" && s.ConversationId == RunningBot.OfficeChannel);

    private static int PostsTo(RunningBot bot, Someone who) => bot.Connector.PostsTo(who.ConversationId).Count(s => s.Activity.TryGetProperty("attachments", out _));

    private static Task<ClickAnswer> ConfirmAsync(RunningBot bot, string unit) => bot.ClickAsync(
        Someone.Officer, Verbs.ConfirmAll, new Dictionary<string, string> { [DataKeys.Unit] = unit, [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" });
}
