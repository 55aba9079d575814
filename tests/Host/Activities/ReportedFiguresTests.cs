using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Activities;

/// <summary>From a staff member's sentence to the figure that the head approves: what was said, what was understood, and which report holds.</summary>
public sealed class ReportedFiguresTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T09:40:00";
    private const string Drafts = "PartitionKey eq 'TTTK' and RowKey ge '2026|draft|' and RowKey lt '2026|draft}'";
    private static readonly Someone Staff = new("cv-tttk", 15);
    private static readonly Someone Editor = new("bientap-tttk", 14);

    [Fact]
    public async Task A_newer_report_takes_the_earlier_ones_place_and_only_it_is_approved()
    {
        await using RunningBot bot = await OpenAsync();
        await bot.SayAsync(Staff, "chào cờ sáng nay có 7 người dự");
        Sent first = await HeadsCardAsync(bot, "7 người dự");
        Sent answer = await bot.SayAsync(Staff, "em nhầm, chào cờ sáng nay có 8 người, vắng 1");
        Assert.Contains("Thay cho báo cáo trước", answer.Text, StringComparison.Ordinal);

        Sent second = await HeadsCardAsync(bot, "8 người, vắng 1");
        Assert.Contains("“8 người”: 8 người dự", second.Text, StringComparison.Ordinal);
        Assert.Contains("“vắng 1”: 1 người vắng", second.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the earlier card says that it is outdated", () =>
            bot.Connector.Latest(first.ActivityId) is { Method: "PUT" } latest && latest.Text.Contains("không còn hiệu lực", StringComparison.Ordinal)
            && !latest.Card.HasButton(Verbs.ApproveDraft));

        ClickAnswer outdated = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.ApproveDraft, first.Card.Press(Verbs.ApproveDraft), first.ActivityId);
        Assert.Contains("đã cũ", outdated.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Confirmed", await CeremonyAsync(bot), StringComparison.Ordinal);

        await bot.ClickAsync(Someone.HeadOfTttk, Verbs.ApproveDraft, second.Card.Press(Verbs.ApproveDraft), second.ActivityId);
        Assert.Contains("\"Present\":8,", await CeremonyAsync(bot), StringComparison.Ordinal);
        await Eventually.HoldsAsync("the reporter is told", () => bot.Connector.PostsTo(Staff.ConversationId)
            .Any(p => p.Text.Contains("Kết quả duyệt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_another_persons_approved_report_leaves_nothing_to_decide_is_closed_and_its_reporter_told()
    {
        await using RunningBot bot = await OpenAsync();
        await bot.InstallAsync(Editor);
        await bot.SayAsync(Editor, "chào cờ sáng nay có 9 người dự");
        Sent other = await HeadsCardAsync(bot, "9 người dự");
        await bot.SayAsync(Staff, "chào cờ 07/12 có mặt 8, vắng 1");
        Sent approved = await HeadsCardAsync(bot, "07/12 có mặt 8");
        await bot.ClickAsync(Someone.HeadOfTttk, Verbs.ApproveDraft, approved.Card.Press(Verbs.ApproveDraft), approved.ActivityId);

        await Eventually.HoldsAsync("the other reporter is told", () => bot.Connector.PostsTo(Editor.ConversationId)
            .Any(p => p.Text.Contains("Không ghi nhận báo cáo này", StringComparison.Ordinal)));
        ClickAnswer late = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.ApproveDraft, other.Card.Press(Verbs.ApproveDraft), other.ActivityId);
        Assert.Contains("Không ghi nhận báo cáo này", late.Text, StringComparison.Ordinal);
        Assert.Contains("\"Present\":8,", await CeremonyAsync(bot), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BCVT chào cờ sáng nay có 8 người dự")]
    [InlineData("nhập hộ phòng Bưu chính Viễn thông: chào cờ sáng nay đủ 8 người")]
    public async Task What_another_unit_did_is_never_written_down_for_the_own(string said)
    {
        await using RunningBot bot = await OpenAsync();
        Sent answer = await bot.SayAsync(Staff, said);

        Assert.Contains("nên chưa ghi gì", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Bưu chính - Viễn thông", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await bot.RowsAsync("Units", Drafts));
    }

    [Fact]
    public async Task The_Office_enters_it_on_the_units_form()
    {
        await using RunningBot bot = await OpenAsync();
        Sent answer = await bot.SayAsync(Someone.Officer, "nhập hộ TTTK: chào cờ sáng nay 8 người, vắng 1");

        ClickAnswer entered = await bot.ClickAsync(Someone.Officer, Verbs.Confirm, answer.Card.Press(Verbs.Confirm), answer.ActivityId);
        Assert.Contains("Thông tin - Thống kê", entered.Text, StringComparison.Ordinal);
        Assert.Contains("\"Present\":8,", await CeremonyAsync(bot), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chào cờ sáng nay 8 người, vắng 2", "không khớp với 9 người")]
    [InlineData("chào cờ sáng nay khoảng 8 người dự", "Chưa rõ con số “khoảng 8 người dự”")]
    [InlineData("chào cờ tháng trước 8 người", "đang chờ xác nhận, nên chưa ghi gì")]
    [InlineData("chào cờ tháng 11 có 8 người dự", "đang chờ xác nhận, nên chưa ghi gì")]
    [InlineData("chào cờ ngày 2/11 có 8 người dự", "đang chờ xác nhận, nên chưa ghi gì")]
    [InlineData("chào cờ tuần trước có 8 người dự", "đang chờ xác nhận, nên chưa ghi gì")]
    [InlineData("chào cờ tháng 11, ngày 7/12 có 8 người dự", "đang chờ xác nhận, nên chưa ghi gì")]
    public async Task What_is_not_certain_is_asked_and_nothing_is_sent_to_the_head(string said, string question)
    {
        await using RunningBot bot = await OpenAsync();
        Sent answer = await bot.SayAsync(Staff, said);

        Assert.Contains(question, answer.Text, StringComparison.Ordinal);
        Assert.True(!answer.HasCard || string.IsNullOrEmpty(answer.Card.ValueOf(Fields.Present)), answer.Text);
        Assert.Empty(await bot.RowsAsync("Units", Drafts));
    }

    [Fact]
    public async Task An_amount_is_read_whole_or_its_field_left_empty_with_the_question()
    {
        await using RunningBot bot = await OpenAsync();
        foreach ((string said, string amount, string purpose) in ((string, string, string)[])
        [
            ("xin kinh phí in tờ rơi 15 triệu rưỡi", "15.500.000", "in tờ rơi"),
            ("xin kinh phí in tờ rơi 2 tỷ 3", "2.300.000.000", "in tờ rơi"),
            ("xin kinh phí in tờ rơi 15 triệu 500", "15.500.000", "in tờ rơi"),
        ])
        {
            Sent form = await bot.SayAsync(Someone.HeadOfTttk, said);
            Assert.Equal((amount, purpose), (form.Card.ValueOf(Fields.Estimated), form.Card.ValueOf(Fields.Purpose)));
        }

        foreach (string said in (string[])["xin kinh phí in tờ rơi 15-20 triệu", "xin kinh phí in tờ rơi 2.000đ/tờ", "xin kinh phí in tờ rơi -15 triệu"])
        {
            Sent form = await bot.SayAsync(Someone.HeadOfTttk, said);
            Assert.True(string.IsNullOrEmpty(form.Card.ValueOf(Fields.Estimated)), form.Text);
            Assert.Contains("Chưa rõ số tiền", form.Text, StringComparison.Ordinal);
        }
    }

    private async Task<RunningBot> OpenAsync()
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfTttk);
        await Eventually.HoldsAsync("the head's ceremony", () => bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId)
            .Any(p => p.Text.Contains("Lễ chào cờ tháng 12/2026", StringComparison.Ordinal)));
        return bot;
    }

    private static async Task<Sent> HeadsCardAsync(RunningBot bot, string said)
    {
        Sent? card = null;
        await Eventually.HoldsAsync($"the head's card: {said}", () => (card = bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId)
            .LastOrDefault(p => p.Text.Contains("Cán bộ báo", StringComparison.Ordinal) && p.Text.Contains(said, StringComparison.Ordinal))) is not null);
        return card!;
    }

    private static async Task<string> CeremonyAsync(RunningBot bot) =>
        Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'TTTK' and RowKey eq '2026|a|2026-12|flag-ceremony'")).GetString("Data");
}
