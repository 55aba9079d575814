using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Reminders;

/// <summary>The ceremony is on Monday 07/12/2026, due on 09/12.</summary>
public sealed class SnoozeTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_person_gets_one_digest_a_day_and_puts_reminders_off_but_never_past_the_due_days_own()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        Sent card = await ConfirmTests.CardOfAsync(bot);

        // On the card of one thing: tomorrow, and only by who confirms.
        Dictionary<string, string> tomorrow = card.Card.Press(Verbs.Snooze);
        Assert.Equal("1", tomorrow[DataKeys.Days]);
        Assert.Contains("hẹn nhắc lại", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.Snooze, tomorrow)).Text, StringComparison.Ordinal);
        ClickAnswer put = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Snooze, tomorrow, card.ActivityId);
        Assert.Contains("09:30, 08/12/2026", put.Text, StringComparison.Ordinal);
        Assert.Contains("17:00 ngày 09/12/2026", put.Text, StringComparison.Ordinal);
        Assert.Contains(await bot.RowsAsync("Audit"), a => a.GetString("Why") == "NotAllowedToSnooze");

        // Asked to stop: no, but it can come later; a forged number of days is no offer.
        Sent stop = await bot.SayAsync(Someone.HeadOfQlkh, "tắt nhắc việc");
        Assert.Contains("không tắt nhắc được", stop.Text, StringComparison.Ordinal);
        Assert.Contains("Lễ chào cờ tháng 12/2026", stop.Text, StringComparison.Ordinal);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Snooze, new Dictionary<string, string>(tomorrow) { [DataKeys.Days] = "40" })).IsCard);

        // Another process, the next day: one digest with both the meeting and what was put off.
        int before = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count;
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T09:31:00");
        Sent digest = await NextAsync(bot, before);
        Assert.Contains("Lễ chào cờ tháng 12/2026", digest.Text, StringComparison.Ordinal);
        Assert.Contains("unit-meetings", digest.Text, StringComparison.Ordinal);

        // All of the digest in two working days; the ceremony is due on the 9th and is reminded of that day all the same.
        Sent said = await bot.SayAsync(Someone.HeadOfQlkh, "nhac lai sau 2 ngay");
        Assert.Contains("10/12/2026", said.Text, StringComparison.Ordinal);
        ClickAnswer all = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Snooze, said.Card.Press(Verbs.Snooze));
        Assert.Contains("2 việc được nhắc lại từ 09:30, 09/12/2026", all.Text, StringComparison.Ordinal);
        before = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count;
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-09T09:31:00");
        Sent dueDay = await NextAsync(bot, before);
        Assert.Contains("Lễ chào cờ tháng 12/2026", dueDay.Text, StringComparison.Ordinal);
        Assert.Contains("Không kể 1 việc đã hẹn nhắc lại", dueDay.Text, StringComparison.Ordinal);
        Assert.Contains("không hẹn nhắc sau hạn được", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Snooze, tomorrow)).Text, StringComparison.Ordinal);

        // The unit is merged into another: its head has one digest of both, whichever is confirmed first.
        await bot.ClickAsync(Someone.Officer, Verbs.CloseUnit, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", ["mergeInto"] = "KHTC" });
        await bot.InstallAsync(Someone.HeadOfKhtc);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-11T09:31:00");
        await Eventually.QuietAsync(bot);
        Sent[] ofBoth = [.. bot.Connector.PostsTo(Someone.HeadOfKhtc.ConversationId).Where(p => p.Text.Contains("Việc cần làm", StringComparison.Ordinal) && p.Text.Contains("11/12/2026", StringComparison.Ordinal))];
        Sent both = Assert.Single(ofBoth);
        Assert.Contains("Phòng Quản lý Khoa học", both.Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Kế hoạch - Tài chính", both.Text, StringComparison.Ordinal);
        ClickAnswer left = await bot.ClickAsync(Someone.HeadOfKhtc, Verbs.ConfirmAll, both.Card.Press(Verbs.ConfirmAll));
        Assert.Contains("Đã ghi nhận", left.Text, StringComparison.Ordinal);
        Assert.True(left.Card.HasButton(Verbs.ConfirmAll));
        Assert.Single(await bot.RowsAsync("Units", "RowKey eq '2026|o|digest|truong.khtc@so.example.vn|20261211'"));
    }

    private static async Task<Sent> NextAsync(RunningBot bot, int before)
    {
        await Eventually.HoldsAsync("the digest", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count > before);
        await Eventually.QuietAsync(bot);
        return Assert.Single(bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Skip(before));
    }
}
