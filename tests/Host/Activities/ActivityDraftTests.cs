using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Activities;

/// <summary>What staff report goes to the head; what nobody asked for is recorded once.</summary>
public sealed class ActivityDraftTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-08T10:00:00";

    [Fact]
    public async Task A_staff_members_report_is_approved_by_one_tap_and_the_reporter_is_told()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        Sent choose = await bot.SayAsync(Someone.StaffOfQlkh, "báo hoạt động");
        ClickAnswer form = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.OpenActivity, choose.Card.Press(Verbs.OpenActivity, ("activityDuty", "training-held")));

        ClickAnswer incomplete = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SaveActivity, form.Card.Press(Verbs.SaveActivity, ("about", "Dịch vụ công")));
        Assert.Contains("địa điểm", incomplete.Text, StringComparison.OrdinalIgnoreCase);
        Dictionary<string, string> whole = incomplete.Card.Press(
            Verbs.SaveActivity, ("place", "Cẩm Xuyên"), ("audience", "Người dân"), ("reachedDirect", "120"), ("heldOn", "2026-12-07"));
        ClickAnswer sent = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SaveActivity, whole);
        Assert.Contains("Đã gửi duyệt", sent.Text, StringComparison.Ordinal);
        Assert.Empty(await TrainingsAsync(bot));

        Sent? draft = null;
        await Eventually.HoldsAsync("the head's card", () => (draft = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)
            .LastOrDefault(p => p.Text.Contains("Cán bộ báo", StringComparison.Ordinal))) is not null);
        Dictionary<string, string> approve = draft!.Card.Press(Verbs.ApproveDraft);
        foreach (Someone forger in (Someone[])[Someone.StaffOfQlkh, Someone.HeadOfTdc, Someone.Officer])
        {
            Assert.Contains("Chỉ lãnh đạo đơn vị", (await bot.ClickAsync(forger, Verbs.ApproveDraft, approve)).Text, StringComparison.Ordinal);
        }

        Assert.Contains("Đã duyệt", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ApproveDraft, approve, draft.ActivityId)).Text, StringComparison.Ordinal);
        Assert.Contains("Đã duyệt", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ApproveDraft, approve, draft.ActivityId)).Text, StringComparison.Ordinal);
        TableEntity row = Assert.Single(await TrainingsAsync(bot));
        Assert.Equal("Confirmed", row.GetString("Status"));
        Assert.Contains("\"Direct\":120", row.GetString("Data"), StringComparison.Ordinal);
        await Eventually.HoldsAsync("the reporter's message", () => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId)
            .Any(p => p.Text.Contains("Kết quả duyệt", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_report_is_corrected_or_rejected_with_a_reason()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        Sent first = await ReportAsync(bot, "Lớp thứ nhất");
        ClickAnswer silent = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.RejectDraft, first.Card.Press(Verbs.RejectDraft));
        Assert.Contains("nêu lý do không duyệt", silent.Text, StringComparison.Ordinal);
        ClickAnswer rejected = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.RejectDraft, first.Card.Press(Verbs.RejectDraft, ("reason", "Chưa tổ chức")));
        Assert.Contains("Chưa tổ chức", rejected.Text, StringComparison.Ordinal);
        Assert.Empty(await TrainingsAsync(bot));

        Sent second = await ReportAsync(bot, "Lớp thứ hai");
        ClickAnswer edit = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDraft, second.Card.Press(Verbs.OpenDraft));
        Assert.Equal("50", edit.Card.ValueOf("reachedDirect")?.Split('.')[0]);
        ClickAnswer approved = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveDraft, edit.Card.Press(Verbs.SaveDraft, ("reachedDirect", "48")));
        Assert.Contains("trực tiếp 48", approved.Text, StringComparison.Ordinal);
        Assert.Contains("\"Direct\":48", Assert.Single(await TrainingsAsync(bot)).GetString("Data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_nobody_asked_for_is_recorded_once_however_often_it_is_sent()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await Eventually.QuietAsync(bot);
        Sent choose = await bot.SayAsync(Someone.HeadOfQlkh, "báo hoạt động");
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenActivity, choose.Card.Press(Verbs.OpenActivity, ("activityDuty", "training-held")));
        Dictionary<string, string> whole = form.Card.Press(
            Verbs.SaveActivity, ("about", "Chuyển đổi số"), ("place", "Thạch Hà"), ("audience", "Doanh nghiệp"), ("reachedDirect", "30"));
        ClickAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveActivity, whole)));

        Assert.All(answers, a => Assert.Contains("Chuyển đổi số", a.Text, StringComparison.Ordinal));
        Assert.Single(await TrainingsAsync(bot));
        Assert.Equal(2, (await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|f|a|2026-n' and RowKey lt '2026|f|a|2026-o'")).Count);
    }

    /// <summary>A staff member of QLKH reports a class.</summary>
    internal static Task SendAsync(RunningBot bot, string about)
    {
        Dictionary<string, string> data = new()
        {
            [DataKeys.Unit] = "QLKH",
            [DataKeys.Duty] = "training-held",
            [DataKeys.Token] = Guid.NewGuid().ToString("N"),
            ["about"] = about,
            ["heldOn"] = "2026-12-07",
            ["place"] = "Cẩm Xuyên",
            ["audience"] = "Người dân",
            ["reachedDirect"] = "50",
        };
        return bot.ClickAsync(Someone.StaffOfQlkh, Verbs.SaveActivity, data);
    }

    internal static async Task<Sent> ReportAsync(RunningBot bot, string about)
    {
        await SendAsync(bot, about);
        Sent? draft = null;
        await Eventually.HoldsAsync("the head's card", () => (draft = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId)
            .LastOrDefault(p => p.Text.Contains(about, StringComparison.Ordinal))) is not null);
        return draft!;
    }

    private static Task<IReadOnlyList<TableEntity>> TrainingsAsync(RunningBot bot) =>
        bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|a|2026-n' and RowKey lt '2026|a|2026-o'");
}
