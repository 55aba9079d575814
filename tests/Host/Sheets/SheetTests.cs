using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Sheets;

/// <summary>The division TTTK leads most figure duties; quarter IV/2026 ends on 14/12, its figures are due on Tuesday 15/12.</summary>
public sealed class SheetTests(AzuriteFixture azurite)
{
    private const string Qa = "qa-page~2026-q4~";

    private static readonly (string, string)[] Figures =
    [
        (Qa + "measure-page-exists", "true"), (Qa + "measure-page-updated", "2026-12-02"),
        (Qa + "measure-questions-asked", "5"), (Qa + "measure-questions-answered", "4"),
        ("portal-posts~2026-12~measure-posts", "12"),
        ("social-media~2026-12~nothing", "true"),
        ("press-and-journals~2026-q4~nothing", "true"),
        ("online-services~2026-q4~nothing", "later"),
        ("unit-meetings~2026-q4~nothing", "later"),
        ("topics", "II.1.a"), ("evidence", "12/BC-TTTK"),
    ];

    [Fact]
    public async Task All_figures_of_a_quarter_come_as_one_item_are_sent_at_once_or_not_at_all_and_are_corrected_one_by_one()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-08T10:00:00");
        await bot.InstallAsync(Someone.HeadOfTttk);
        await Eventually.HoldsAsync("the digest", () => bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId).Count > 0);
        await Eventually.QuietAsync(bot);

        // One message; the figures are one item of it, and what has none is an item of its own.
        Sent digest = Assert.Single(bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId));
        Assert.Contains("Phiếu số liệu quý IV/2026", digest.Text, StringComparison.Ordinal);
        Assert.Contains("1 phiếu (6 việc)", digest.Text, StringComparison.Ordinal);
        Assert.Equal("plan-review", digest.Card.Press(Verbs.ConfirmNothing)[DataKeys.Duty]);

        Dictionary<string, string> open = digest.Card.Press(Verbs.OpenSheet);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenSheet, open)).IsCard);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.OpenSheet, open, digest.ActivityId);

        // One fault: nothing is saved, and all that was typed is still there.
        Dictionary<string, string> wrong = form.Card.Press(Verbs.SendSheet, [.. Figures, (Qa + "measure-questions-answered", "6")]);
        ClickAnswer refused = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.SendSheet, wrong);
        Assert.Contains("Xem lại ở: Kiểm tra chuyên mục hỏi đáp", refused.Text, StringComparison.Ordinal);
        Assert.Contains("lớn hơn", refused.Text, StringComparison.Ordinal);
        Assert.Equal("12", refused.Card.ValueOf("portal-posts~2026-12~measure-posts")?.Split('.')[0]);
        Assert.Equal("later", refused.Card.ValueOf("unit-meetings~2026-q4~nothing"));
        Assert.Empty(await ConfirmedAsync(bot));
        Assert.False((await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SendSheet, wrong)).IsCard);

        // Sent by two people at the same moment: every figure is confirmed once, by one of them.
        Dictionary<string, string> right = refused.Card.Press(Verbs.SendSheet, (Qa + "measure-questions-answered", "4"));
        ClickAnswer[] answers = await Task.WhenAll(
            bot.ClickAsync(Someone.HeadOfTttk, Verbs.SendSheet, right), bot.ClickAsync(Someone.Officer, Verbs.SendSheet, right));
        Assert.All(answers, a => Assert.Contains("Đã ghi nhận: Phiếu số liệu quý IV/2026", a.Text, StringComparison.Ordinal));
        Assert.Single(answers, a => a.Text.Contains("4 mục đã được xác nhận trước đó", StringComparison.Ordinal));
        Assert.Equal(["portal-posts", "press-and-journals", "qa-page", "social-media"], await ConfirmedAsync(bot));
        Assert.Equal(4, (await FactsAsync(bot)).Count(f => f.Contains("\"confirmed\"", StringComparison.Ordinal)));
        Assert.Contains("12/BC-TTTK", answers[0].Text, StringComparison.Ordinal);

        // Each is corrected and taken back as its own receipt is; the sheet then opens with what it had said.
        Dictionary<string, string> first = answers[0].Card.Press(Verbs.AskTakeBack);
        ClickAnswer question = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.AskTakeBack, Of("portal-posts", "2026-12"));
        Assert.Equal("TTTK", first[DataKeys.Unit]);
        await bot.ClickAsync(Someone.HeadOfTttk, Verbs.TakeBack, question.Card.Press(Verbs.TakeBack));
        Sent again = await bot.SayAsync(Someone.HeadOfTttk, "phieu so lieu quy nay");
        Assert.Equal("12", again.Card.ValueOf("portal-posts~2026-12~measure-posts")?.Split('.')[0]);
        Assert.Equal("12/BC-TTTK", again.Card.ValueOf("evidence"));
        Assert.Contains("đã xác nhận", again.Text, StringComparison.Ordinal);

        // The Office enters the rest on the head's behalf; heads see no other unit's sheet.
        Assert.Contains("Chỉ lãnh đạo đơn vị", (await bot.SayAsync(Someone.HeadOfQlkh, "phiếu số liệu phòng TTTK")).Text, StringComparison.Ordinal);
        Sent office = await bot.SayAsync(Someone.Officer, "phiếu số liệu phòng TTTK");
        ClickAnswer entered = await bot.ClickAsync(
            Someone.Officer, Verbs.SendSheet, office.Card.Press(Verbs.SendSheet, ("online-services~2026-q4~nothing", "later"), ("unit-meetings~2026-q4~nothing", "later")));
        Assert.Contains("Văn phòng nhập thay", entered.Text, StringComparison.Ordinal);

        // After the freeze only with a reason; a quarter later "as last period" fills what is blank.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-17T10:00:00");
        await Eventually.QuietAsync(bot);
        Sent late = await bot.SayAsync(Someone.HeadOfTttk, "phiếu số liệu quý 4/2026");
        (string, string)[] rest = [("online-services~2026-q4~nothing", "true"), ("unit-meetings~2026-q4~nothing", "true")];
        ClickAnswer asked = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.SendSheet, late.Card.Press(Verbs.SendSheet, rest));
        Assert.Contains("đã chốt lúc", asked.Text, StringComparison.Ordinal);
        ClickAnswer adjusted = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.SendSheet, asked.Card.Press(Verbs.SendSheet, ("afterFreeze", "Trưởng phòng đi công tác")));
        Assert.Contains("Đã ghi nhận: Phiếu số liệu quý IV/2026", adjusted.Text, StringComparison.Ordinal);
        Assert.False(adjusted.Card.HasButton(Verbs.AskTakeBack));

        await bot.StopAsync();
        await bot.StartAgainAsync("2027-03-10T10:00:00");
        await Eventually.QuietAsync(bot);
        Sent next = await bot.SayAsync(Someone.HeadOfTttk, "phiếu số liệu quý này");
        ClickAnswer filled = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.SheetAsBefore, next.Card.Press(Verbs.SheetAsBefore));
        Assert.Equal("5", filled.Card.ValueOf("qa-page~2027-q1~measure-questions-asked")?.Split('.')[0]);
        Assert.Equal("true", filled.Card.ValueOf("press-and-journals~2027-q1~nothing"));
        Assert.Contains("chưa có gì được lưu", filled.Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Of(string duty, string occurrence) =>
        new() { [DataKeys.Unit] = "TTTK", [DataKeys.Duty] = duty, [DataKeys.Occurrence] = occurrence };

    private static async Task<IReadOnlyList<string>> ConfirmedAsync(RunningBot bot) =>
    [
        .. (await bot.RowsAsync("Units", "PartitionKey eq 'TTTK' and Status eq 'Confirmed'"))
            .Select(r => r.RowKey.Split('|')[^1]).Order(),
    ];

    private static async Task<IReadOnlyList<string>> FactsAsync(RunningBot bot) =>
        [.. (await bot.RowsAsync("Units", "PartitionKey eq 'TTTK' and RowKey ge '2026|f|' and RowKey lt '2026|f~'")).Select(r => r.GetString("Data"))];
}
