using System.Text.Json;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Assignments;

public sealed class ConfirmTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task One_tap_gives_the_receipt_brings_every_copy_up_to_date_and_says_kindly_when_repeated()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        Sent list = await bot.SayAsync(Someone.HeadOfQlkh, "viec phong minh con gi");
        string token = Guid.NewGuid().ToString();
        Dictionary<string, string> press = card.Card.Press(Verbs.ConfirmAll);

        // The card of a day on which the unit had 26 people confirms nothing of 27.
        ClickAnswer stale = await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.ConfirmAll, new Dictionary<string, string>(press) { [Fields.ShownTotal] = "26" }, card.ActivityId);
        Assert.Contains("từ 26 thành 27", stale.Text, StringComparison.Ordinal);
        Assert.Equal("27", stale.Card.Press(Verbs.ConfirmAll)[Fields.ShownTotal]);

        ClickAnswer receipt = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, press, card.ActivityId, activityToken: token);
        Assert.Contains("27/27", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("quý IV/2026", receipt.Text, StringComparison.Ordinal);
        Assert.False(receipt.Card.HasButton(Verbs.ConfirmAll));

        // The posted message itself becomes the receipt, for every device.
        await Eventually.HoldsAsync("the replaced card", () => bot.Connector.Latest(card.ActivityId) is { Method: "PUT" } put && put.Text.Contains("27/27", StringComparison.Ordinal));

        int facts = (await FactsAsync(bot)).Count;
        ClickAnswer redelivered = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, press, card.ActivityId, activityToken: token);
        ClickAnswer fromTheList = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, list.Card.Press(Verbs.ConfirmAll), list.ActivityId);
        foreach (ClickAnswer again in (ClickAnswer[])[redelivered, fromTheList])
        {
            Assert.Contains("không cần gửi lại", again.Text, StringComparison.Ordinal);
        }

        Assert.Contains("27/27", redelivered.Text, StringComparison.Ordinal);
        // The list comes back with what the unit still owes.
        Assert.Contains("Tuyên truyền tại các cuộc họp của đơn vị quý IV/2026", fromTheList.Text, StringComparison.Ordinal);

        Assert.Equal(facts, (await FactsAsync(bot)).Count);
        TableEntity row = Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey eq '2026|a|2026-12|flag-ceremony'"));
        Assert.Equal("Confirmed", row.GetString("Status"));
    }

    [Fact]
    public async Task Wrong_input_returns_the_form_with_the_values_kept_and_the_fault_named()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenConfirm, card.Card.Press(Verbs.OpenConfirm), card.ActivityId);

        string longNote = new('ă', 40_000);
        foreach ((string field, string value, string sentence) in ((string, string, string)[])
        [
            ("present", "30", "lớn hơn tổng số (27)"),
            ("present", "", "Chưa nhập số người dự"),
            ("heldOn", "2026-12-08", "không được sau hôm nay"),
            ("evidence", "htp://cong.so", "http:// hoặc https://"),
            ("note", longNote, "quá 2.000 ký tự"),
            ("note", "Văn bản TỐI MẬT kèm theo", "dấu chỉ độ mật"),
        ])
        {
            Dictionary<string, string> typed = form.Card.Press(Verbs.Confirm, ("present", "25"), ("excused", "2"), (field, value));
            ClickAnswer again = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Confirm, typed, card.ActivityId);
            Assert.Contains(sentence, again.Text, StringComparison.Ordinal);
            Assert.Equal("2", again.Card.ValueOf("excused")?.Split('.')[0]);
            if (value.Length > 0)
            {
                Assert.StartsWith(value, again.Card.ValueOf(field), StringComparison.Ordinal);
            }
        }

        Assert.DoesNotContain(await bot.RowsAsync("Units"), r => (r.GetString("Data") ?? "").Contains("MẬT", StringComparison.Ordinal));
        ClickAnswer receipt = await bot.ClickAsync(
            Someone.HeadOfQlkh,
            Verbs.Confirm,
            form.Card.Press(Verbs.Confirm, ("present", "25"), ("excused", "2"), ("evidence", "05/BB-QLKH"), ("note", "Đã *phổ biến* <at>lại</at>")),
            card.ActivityId);
        Assert.Contains("25/27", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("05/BB-QLKH", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_with_its_form_open_is_left_alone_until_the_form_is_done()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        Sent list = await bot.SayAsync(Someone.HeadOfQlkh, "pending");
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenConfirm, card.Card.Press(Verbs.OpenConfirm), card.ActivityId);
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, list.Card.Press(Verbs.ConfirmAll), list.ActivityId);
        await Eventually.HoldsAsync(
            "the postponed refresh",
            async () => (await bot.RowsAsync("Units", "State eq 'Open'")).Any(r => string.CompareOrdinal(r.GetString("DueAt"), "2026-12-07 10:05") > 0));

        Assert.Equal("POST", bot.Connector.Latest(card.ActivityId).Method);
    }

    [Fact]
    public async Task An_old_clients_button_arrives_as_a_message_and_replaces_the_card_too()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        await bot.PostAsync(Someone.HeadOfQlkh.ConversationId, Someone.HeadOfQlkh, new()
        {
            ["type"] = "message",
            ["replyToId"] = card.ActivityId,
            ["value"] = card.Card.Press(Verbs.ConfirmAll),
        });

        Sent replaced = bot.Connector.Latest(card.ActivityId);
        Assert.Equal("PUT", replaced.Method);
        Assert.Contains("27/27", replaced.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_confirm_is_refused_and_leaves_an_audit_line_only()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        await Eventually.QuietAsync(bot);
        IReadOnlyList<string> before = await UnitRowsAsync(bot);

        foreach (Someone forger in (Someone[])[Someone.StaffOfQlkh, Someone.HeadOfTdc, Someone.Stranger])
        {
            foreach (string verb in (string[])[Verbs.ConfirmAll, Verbs.Confirm, Verbs.OpenConfirm, Verbs.ReportDifficulty])
            {
                Dictionary<string, string> data = card.Card.Press(Verbs.ConfirmAll);
                data[DataKeys.Token] = Guid.NewGuid().ToString("N");
                data["present"] = "27";
                data["text"] = "Không có kinh phí";
                data["effect"] = "CannotDo";
                ClickAnswer answer = await bot.ClickAsync(forger, verb, data);
                Assert.False(answer.IsCard, $"{forger.Key} {verb}");
            }
        }

        // An officer enters on the head's behalf, and reports no difficulty of a unit.
        Dictionary<string, string> report = card.Card.Press(Verbs.ConfirmAll);
        report[DataKeys.Token] = Guid.NewGuid().ToString("N");
        Assert.False((await bot.ClickAsync(Someone.Officer, Verbs.ReportDifficulty, report)).IsCard);

        Assert.Equal(before, await UnitRowsAsync(bot));
        IReadOnlyList<TableEntity> audit = await bot.RowsAsync("Audit");
        Assert.Equal(13, audit.Count);
        Assert.Contains(audit, a => a.GetString("Who") == "cv.qlkh@so.example.vn" && a.GetString("Why") == "NotAllowedToConfirm");
    }

    [Fact]
    public async Task The_Office_enters_on_a_heads_behalf_and_the_receipt_names_both()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await CardOfAsync(bot);
        ClickAnswer answer = await bot.ClickAsync(Someone.Officer, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        Assert.Contains("Chuyên viên Văn phòng", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Văn phòng nhập thay Trưởng phòng QLKH", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_that_names_nothing_is_answered_in_words()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        foreach (string data in (string[])
        [
            "{}",
            "{\"unit\":\"QLKH\"}",
            "{\"unit\":\"QLKH\",\"duty\":\"flag-ceremony\",\"occurrence\":\"2026-99\"}",
            "{\"unit\":\"../x\",\"duty\":\"#\",\"occurrence\":\"2026-12\"}",
            "{\"unit\":\"NONE\",\"duty\":\"flag-ceremony\",\"occurrence\":\"2026-12\"}",
        ])
        {
            Dictionary<string, string> named = JsonSerializer.Deserialize<Dictionary<string, string>>(data)!;
            ClickAnswer answer = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, named);
            Assert.Contains("Không tìm thấy việc này", answer.Text, StringComparison.Ordinal);
        }
    }

    internal static async Task<Sent> CardOfAsync(RunningBot bot)
    {
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.HoldsAsync("the head's card", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count == 1);
        await Eventually.QuietAsync(bot);
        return bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)[0];
    }

    private static Task<IReadOnlyList<TableEntity>> FactsAsync(RunningBot bot) =>
        bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|f|' and RowKey lt '2026|f~'");

    // The jobs note on their own that they have run.
    private static async Task<IReadOnlyList<string>> UnitRowsAsync(RunningBot bot) =>
        [.. (await bot.RowsAsync("Units")).Where(r => !r.RowKey.StartsWith("heartbeat|", StringComparison.Ordinal)).Select(r => $"{r.PartitionKey}/{r.RowKey}/{r.ETag}")];
}
