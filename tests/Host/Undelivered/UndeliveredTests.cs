using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Watch;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Undelivered;

public sealed class UndeliveredTests(AzuriteFixture azurite)
{
    private const string Blocked = """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\"}"}""";

    [Fact]
    public async Task The_Office_asks_who_was_not_reached_and_sends_again_what_died_exactly_once()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        bot.Connector.Misbehave = asked => asked.ConversationId == Someone.HeadOfQlkh.ConversationId ? new BadAnswer(403, Blocked)
            : asked.ConversationId == Someone.HeadOfTdc.ConversationId ? BadAnswer.Code(413, "MessageSizeTooBig")
            : null;
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.InstallAsync(Someone.HeadOfTdc);
        await Eventually.HoldsAsync("the message that is too long to die", async () => (await bot.RowsAsync("Units", "State eq 'Dead'")).Count == 1);
        await Eventually.HoldsAsync("the blocked head to be known", async () => (await bot.RowsAsync("People", "PartitionKey eq 'unreachable'")).Any(r => r.GetString("Data").Contains("MessageWritesBlocked", StringComparison.Ordinal)));
        await Eventually.QuietAsync(bot);

        // Nobody but the Office is told.
        Sent refused = await bot.SayAsync(Someone.StaffOfQlkh, "ai chưa nhận được");
        Assert.Contains("cán bộ Văn phòng", refused.Text, StringComparison.Ordinal);
        Sent elsewhere = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> ai chưa nhận được", "19:kenhkhac@thread.tacv2");
        Assert.DoesNotContain("Trưởng phòng QLKH", elsewhere.Text, StringComparison.Ordinal);

        Sent list = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> ai chua nhan duoc tin", RunningBot.OfficeChannel);
        foreach (string part in (string[])["Trưởng phòng QLKH", "Đã chặn", "bỏ chặn", "Chi cục trưởng TĐC", "Lễ chào cờ tháng 12/2026", "quá dài", "Chưa cài trợ lý"])
        {
            Assert.Contains(part, list.Text, StringComparison.Ordinal);
        }

        // The fault is mended; pressed by many and twice, it is sent once.
        bot.Connector.Misbehave = _ => null;
        Dictionary<string, string> again = list.Card.Press(Verbs.ResendMessage);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ResendMessage, again, list.ActivityId)).IsCard);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ResendAll, again, list.ActivityId)).IsCard);
        ClickAnswer[] answers = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => bot.ClickAsync(Someone.Officer, Verbs.ResendMessage, again, list.ActivityId, RunningBot.OfficeChannel)));
        Assert.Single(answers, a => a.Text.Contains("Đang gửi lại 1 tin", StringComparison.Ordinal));
        await Eventually.HoldsAsync("the card", () => bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId).Count == 1);
        await Eventually.QuietAsync(bot);
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ResendMessage, again);
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ResendAll, new Dictionary<string, string>());
        await Eventually.QuietAsync(bot);
        Assert.Single(bot.Connector.PostsTo(Someone.HeadOfTdc.ConversationId));

        // Who blocked the bot and writes again gets what waited.
        await bot.SayAsync(Someone.HeadOfQlkh, "trợ giúp");
        await Eventually.HoldsAsync("the waiting card", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count(s => s.Text.Contains("Lễ chào cờ tháng 12/2026", StringComparison.Ordinal)) == 1);
        Sent after = await bot.SayAsync(Someone.Officer, "gửi lại");
        Assert.DoesNotContain("Trưởng phòng QLKH", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chi cục trưởng TĐC", after.Text, StringComparison.Ordinal);
        Assert.False(after.Card.HasButton(Verbs.ResendMessage));

        IReadOnlyList<Azure.Data.Tables.TableEntity> audit = await bot.RowsAsync("Audit");
        Assert.Single(audit, r => r.GetString("What") == Verbs.ResendMessage && r.GetString("Why") == "Done");
        Assert.Contains(audit, r => r.GetString("What") == Verbs.ResendAll && r.GetString("Why") == "NotAnOfficer");
    }

    [Fact]
    public async Task The_Office_is_told_once_a_day_of_all_of_them_together_and_not_at_all_when_there_is_nothing()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T09:59:00");
        await bot.InstallInOfficeAsync();
        await Eventually.HoldsAsync("all heads to wait", async () => (await bot.RowsAsync("People", "PartitionKey eq 'unreachable'")).Count == 11);
        Assert.Empty(bot.OfficePosts());

        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T10:40:00");
        await Eventually.HoldsAsync("the day's list", () => bot.OfficePosts().Count == 1);
        Assert.Contains("11 người chưa nhận được tin", bot.OfficePosts()[0].Text, StringComparison.Ordinal);

        // Another failure on the same day is for the next day's list, with what is then still true.
        bot.Connector.Misbehave = asked => asked.ConversationId == Someone.HeadOfTdc.ConversationId ? BadAnswer.Code(400, "Bad Argument") : null;
        await bot.InstallAsync(Someone.HeadOfTdc);
        await Eventually.HoldsAsync("it to die", async () => (await bot.RowsAsync("Units", "State eq 'Dead'")).Count == 1);
        await Eventually.QuietAsync(bot);
        Assert.Single(bot.OfficePosts());
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T08:30:00");
        await Eventually.HoldsAsync("the next day's list", () => bot.OfficePosts().Count == 2);
        Sent second = bot.OfficePosts()[1];
        Assert.Contains("10 người chưa nhận được tin, 1 tin", second.Text, StringComparison.Ordinal);
        Assert.Equal("TDC", second.Card.Press(Verbs.ResendMessage)[DataKeys.Unit]);

        // What belongs to no unit, and what is said in December of January's event, are not out of sight.
        OutboxMessage heads = new("x", MessageKind.HeadsUp, TheUnit("QLKH"), 2027, Account("truong.qlkh@so.example.vn"), Subject.None, new(2026, 12, 8, 8, 30, 0), MessageState.Waiting, 0, 0, null);
        OutboxMessage watch = WatchNotices.Trouble(OfficeStore.Partition, nameof(TroubleKind.JobsLate), new(2027, 1, 4), new(2026, 12, 8, 9, 0, 0)) with { State = MessageState.Dead };
        await bot.Table("Units").AddEntityAsync(UnitRows.Of(heads), TestContext.Current.CancellationToken);
        await bot.Table("Units").AddEntityAsync(UnitRows.Of(watch), TestContext.Current.CancellationToken);
        Sent list = await bot.SayAsync(Someone.Officer, "ai chưa nhận được");
        Assert.Contains("Cảnh báo sự cố kỹ thuật", list.Text, StringComparison.Ordinal);
        Dictionary<string, string> again = list.Card.Press(Verbs.ResendMessage);
        Assert.Equal((OfficeStore.Partition, "2027"), (again[DataKeys.Unit], again[DataKeys.Year]));
        Assert.Contains("Đang gửi lại 1 tin", (await bot.ClickAsync(Someone.Officer, Verbs.ResendMessage, again)).Text, StringComparison.Ordinal);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.HoldsAsync(
            "the heads-up to be taken up", async () => !(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2027' and State eq 'Waiting'")).Any());

        // One that the bot cannot make out ends like any other, and the messages after it go out.
        await bot.StopAsync();
        OutboxMessage unreadable = new(
            "unreadable", MessageKind.OfficePrompt, TheUnit("VP"), 2026, null, new Subject.Named("no prompt"), new(2026, 12, 8, 9, 0, 0), MessageState.Open, Delivery.MaxAttempts - 1, 0, null);
        await bot.Table("Units").AddEntityAsync(UnitRows.Of(unreadable), TestContext.Current.CancellationToken);
        await bot.StartAgainAsync("2026-12-08T10:00:00");
        await Eventually.HoldsAsync("it to end", async () => (await bot.RowsAsync("Units", "State eq 'Dead'")).Count == 2);
        Assert.Contains("lỗi của trợ lý", (await bot.SayAsync(Someone.Officer, "ai chưa nhận được")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Office_sees_who_has_no_conversation_unit_by_unit_and_what_to_send_them()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-05T10:00:00");
        await bot.InstallInOfficeAsync();
        Sent before = await bot.SayAsync(Someone.Officer, "ai chưa cài trợ lý?");
        foreach (string part in (string[])["Trưởng phòng QLKH", "Chuyên viên QLKH", "Chi cục trưởng TĐC", "Trợ lý tuyên truyền CCHC", "xin chào"])
        {
            Assert.Contains(part, before.Text, StringComparison.Ordinal);
        }

        // Whoever has written or installed it is not among them; a unit that is named is looked at alone.
        Assert.DoesNotContain("Chuyên viên Văn phòng", before.Text, StringComparison.Ordinal);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.SayAsync(Someone.StaffOfQlkh, "xin chào");
        Sent unit = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> phòng QLKH ai chưa cài trợ lý", RunningBot.OfficeChannel);
        Assert.DoesNotContain("Trưởng phòng QLKH\"", unit.Text.Replace("Phó Trưởng phòng QLKH", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Chuyên viên QLKH", unit.Text, StringComparison.Ordinal);
        Assert.Contains("Phó Trưởng phòng QLKH", unit.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Chi cục trưởng TĐC", unit.Text, StringComparison.Ordinal);

        // It is the Office's to know, and not before others.
        Assert.Contains("cán bộ Văn phòng", (await bot.SayAsync(Someone.StaffOfQlkh, "ai chưa cài trợ lý")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("TĐC", (await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> ai chưa cài trợ lý", "19:kenhkhac@thread.tacv2")).Text, StringComparison.Ordinal);
    }
}
