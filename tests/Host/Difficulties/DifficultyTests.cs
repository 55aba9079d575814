using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Difficulties;

public sealed class DifficultyTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task What_cannot_be_done_blocks_until_an_officer_answers_and_the_head_gets_a_new_message()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        Dictionary<string, string> typed = form.Card.Press(
            Verbs.ReportDifficulty, ("text", "Không có kinh phí in tờ rơi"), ("category", "Budget"), ("effect", "CannotDo"));

        ClickAnswer receipt = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReportDifficulty, typed, card.ActivityId);
        Assert.Contains("KK-2026-0001", receipt.Text, StringComparison.Ordinal);
        ClickAnswer again = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReportDifficulty, typed, card.ActivityId);
        Assert.Contains("KK-2026-0001", again.Text, StringComparison.Ordinal);
        Assert.Contains("không cần gửi lại", again.Text, StringComparison.Ordinal);

        await Eventually.HoldsAsync("the Office's card", () => bot.OfficePosts().Count == 1);
        await Eventually.QuietAsync(bot);
        Sent office = Assert.Single(bot.OfficePosts());
        foreach (string part in (string[])["KK-2026-0001", "Phòng Quản lý Khoa học", "Trưởng phòng QLKH", "Lễ chào cờ tháng 12/2026", "Không có kinh phí in tờ rơi"])
        {
            Assert.Contains(part, office.Text, StringComparison.Ordinal);
        }

        // Blocked: it cannot be confirmed, and the head's card says so.
        ClickAnswer blocked = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        Assert.DoesNotContain("27/27", blocked.Text, StringComparison.Ordinal);

        await TakeAndAnswerAsync(bot, office);
        await Eventually.HoldsAsync("the answer as a new message", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count == 2);
        Sent answer = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)[1];
        Assert.Contains("Văn phòng cấp tờ rơi", answer.Text, StringComparison.Ordinal);

        // Open again, from the answer itself.
        ClickAnswer confirmed = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, answer.Card.Press(Verbs.ConfirmAll), answer.ActivityId);
        Assert.Contains("27/27", confirmed.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("both copies as receipts", () => new[] { card, answer }.All(c => bot.Connector.Latest(c.ActivityId).Text.Contains("27/27", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_longest_texts_that_the_forms_take_are_kept_whole()
    {
        // Escaped in JSON each of these takes six times its length.
        string longest = string.Concat(Enumerable.Repeat("😀", 1000));
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent office = await ReportAsync(bot, card, "OnTime", ("text", longest), ("proposal", longest));
        ClickAnswer taken = await bot.ClickAsync(Someone.Officer, Verbs.TakeDifficulty, office.Card.Press(Verbs.TakeDifficulty), office.ActivityId, RunningBot.OfficeChannel);
        ClickAnswer answered = await bot.ClickAsync(
            Someone.Officer, Verbs.AnswerDifficulty, taken.Card.Press(Verbs.AnswerDifficulty, ("answer", longest)), office.ActivityId, RunningBot.OfficeChannel);
        string onTheWire = System.Text.Json.JsonEncodedText.Encode(longest).ToString();
        Assert.Equal(3, (answered.Text.Length - answered.Text.Replace(onTheWire, "", StringComparison.Ordinal).Length) / onTheWire.Length);
    }

    [Fact]
    public async Task A_granted_later_date_moves_the_due_date_and_is_told_in_a_new_message()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent office = await ReportAsync(bot, card, "LaterDate", ("requestedDate", "2026-12-15"));
        ClickAnswer taken = await bot.ClickAsync(Someone.Officer, Verbs.TakeDifficulty, office.Card.Press(Verbs.TakeDifficulty), office.ActivityId, RunningBot.OfficeChannel);

        // A Sunday is refused, with what was typed kept.
        ClickAnswer sunday = await GrantAsync(bot, office, taken, "2026-12-20");
        Assert.Contains("20/12/2026", sunday.Text, StringComparison.Ordinal);
        Assert.True(sunday.Card.HasButton(Verbs.GrantLaterDate));
        ClickAnswer granted = await GrantAsync(bot, office, taken, "2026-12-15");
        Assert.False(granted.Card.HasButton(Verbs.GrantLaterDate));

        await Eventually.HoldsAsync("the message to the head", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count == 2);
        Sent list = await bot.SayAsync(Someone.StaffOfQlkh, "việc phòng mình còn gì");
        Assert.Contains("15/12/2026", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_officers_take_and_answer_and_the_second_officer_sees_who_was_first()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent office = await ReportAsync(bot, card, "OnTime");
        Dictionary<string, string> take = office.Card.Press(Verbs.TakeDifficulty);

        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeDifficulty, take, office.ActivityId, RunningBot.OfficeChannel)).IsCard);
        ClickAnswer first = await bot.ClickAsync(Someone.Officer, Verbs.TakeDifficulty, take, office.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("Chuyên viên Văn phòng", first.Text, StringComparison.Ordinal);
        ClickAnswer second = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.TakeDifficulty, take, office.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("Đã có người tiếp nhận lúc", second.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            "the channel's card to show who took it",
            () => bot.Connector.Latest(office.ActivityId) is { Method: "PUT" } put && put.Text.Contains("Chuyên viên Văn phòng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Numbers_are_given_once_each_when_many_units_report_at_the_same_moment()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Someone[] heads = [Someone.HeadOfQlkh, Someone.HeadOfTdc, Someone.ChiefOfOffice];
        string[] units = ["QLKH", "TDC", "VP"];
        IEnumerable<Task<ClickAnswer>> reports = Enumerable.Range(0, 12).Select(i => bot.ClickAsync(heads[i % 3], Verbs.ReportDifficulty, new Dictionary<string, string>
        {
            [DataKeys.Unit] = units[i % 3],
            [DataKeys.Duty] = "flag-ceremony",
            [DataKeys.Occurrence] = "2026-12",
            [DataKeys.Token] = Guid.NewGuid().ToString("N"),
            ["text"] = $"Khó khăn {i}",
            ["effect"] = "OnTime",
        }));
        await Task.WhenAll(reports);

        IReadOnlyList<TableEntity> rows = await bot.RowsAsync("Units", "RowKey ge '2026|d|' and RowKey lt '2026|d~'");
        Assert.Equal(
            Enumerable.Range(1, 12).Select(n => $"KK-2026-{n:D4}"),
            rows.Select(r => r.GetString("Number")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_difficulty_waits_for_the_Offices_channel_and_goes_out_once_an_officer_sets_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent card = await ConfirmTests.CardOfAsync(bot);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReportDifficulty, form.Card.Press(Verbs.ReportDifficulty, ("text", "Thiếu tài liệu"), ("effect", "OnTime")));
        await Eventually.HoldsAsync("it to wait", async () => (await bot.RowsAsync("Units", "State eq 'Waiting' and Kind eq 'DifficultyForOffice'")).Any());

        const string Other = "19:kenhkhac@thread.tacv2";
        Sent refused = await bot.SayAsync(Someone.StaffOfQlkh, "<at>Trợ lý CCHC</at> đặt kênh Văn phòng", Other);
        Assert.DoesNotContain("Đã đặt kênh", refused.Text, StringComparison.Ordinal);
        Sent set = await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> đặt kênh Văn phòng", Other);
        Assert.Contains("Đã đặt kênh", set.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the Office's card in that channel", () => bot.Connector.PostsTo(Other).Any(s => s.Text.Contains("KK-2026-0001", StringComparison.Ordinal)));
    }

    private static async Task<Sent> ReportAsync(RunningBot bot, Sent card, string effect, params (string, string)[] more)
    {
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.ReportDifficulty, form.Card.Press(Verbs.ReportDifficulty, [("text", "Thiếu người"), ("effect", effect), .. more]), card.ActivityId);
        await Eventually.HoldsAsync("the Office's card", () => bot.OfficePosts().Count == 1);
        return bot.OfficePosts()[0];
    }

    private static async Task TakeAndAnswerAsync(RunningBot bot, Sent office)
    {
        ClickAnswer taken = await bot.ClickAsync(Someone.Officer, Verbs.TakeDifficulty, office.Card.Press(Verbs.TakeDifficulty), office.ActivityId, RunningBot.OfficeChannel);
        ClickAnswer empty = await bot.ClickAsync(Someone.Officer, Verbs.AnswerDifficulty, taken.Card.Press(Verbs.AnswerDifficulty), office.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("Chưa nhập ý kiến", empty.Text, StringComparison.Ordinal);
        ClickAnswer answered = await bot.ClickAsync(
            Someone.Officer, Verbs.AnswerDifficulty, taken.Card.Press(Verbs.AnswerDifficulty, ("answer", "Văn phòng cấp tờ rơi trong tuần này")), office.ActivityId, RunningBot.OfficeChannel);
        Assert.False(answered.Card.HasButton(Verbs.AnswerDifficulty));
    }

    private static Task<ClickAnswer> GrantAsync(RunningBot bot, Sent office, ClickAnswer taken, string date) => bot.ClickAsync(
        Someone.Officer, Verbs.GrantLaterDate, taken.Card.Press(Verbs.GrantLaterDate, ("grantedDate", date)), office.ActivityId, RunningBot.OfficeChannel);
}
