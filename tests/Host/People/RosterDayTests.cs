using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Activities;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.People;

/// <summary>Who is asked, recognised and told as the roster changes from day to day.</summary>
public sealed class RosterDayTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_delegate_gets_the_ceremonys_card_instead_of_the_head_and_confirms_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-01T09:00:00");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.InstallAsync(Someone.StaffOfQlkh);
        Sent form = await bot.SayAsync(Someone.HeadOfQlkh, "ủy quyền");
        ClickAnswer wrong = await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.SaveDelegation, form.Card.Press(Verbs.SaveDelegation, ("delegateTo", "cv.qlkh@so.example.vn"), ("delegateFrom", "2026-12-15"), ("delegateUntil", "2026-12-07")));
        Assert.Contains("Ngày kết thúc trước ngày bắt đầu", wrong.Text, StringComparison.Ordinal);
        ClickAnswer saved = await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.SaveDelegation, wrong.Card.Press(Verbs.SaveDelegation, ("delegateFrom", "2026-12-07"), ("delegateUntil", "2026-12-15")));
        Assert.Contains("Đã lưu", saved.Text, StringComparison.Ordinal);
        await bot.StopAsync();

        int before = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count;
        await bot.StartAgainAsync("2026-12-07T10:00:00");
        Sent? card = null;
        await Eventually.HoldsAsync("the delegate's card", () => (card = bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId)
            .LastOrDefault(p => p.Activity.TryGetProperty("attachments", out _) && p.Card.HasButton(Verbs.ConfirmAll))) is not null);
        await Eventually.QuietAsync(bot);
        Assert.Equal(before, bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count);
        ClickAnswer receipt = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmAll, card!.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        Assert.Contains("27/27", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_head_in_mid_period_is_asked_for_what_is_open_and_the_old_one_confirms_no_more()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        Sent card = await ConfirmTests.CardOfAsync(bot);
        await ActivityDraftTests.SendAsync(bot, "Lớp chưa ai duyệt");
        await SaveRoleAsync(bot, "truong.qlkh@so.example.vn", "Staff");
        await SaveRoleAsync(bot, "cv.qlkh@so.example.vn", "Head");

        ClickAnswer refused = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        Assert.Contains("Chỉ lãnh đạo đơn vị", refused.Text, StringComparison.Ordinal);

        await bot.InstallAsync(Someone.StaffOfQlkh);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-07T11:00:00");
        await Eventually.HoldsAsync("the report that waits", () => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId)
            .Any(p => p.Text.Contains("Lớp chưa ai duyệt", StringComparison.Ordinal) && p.Card.HasButton(Verbs.ApproveDraft)));
        await Eventually.HoldsAsync("the new head's list", () => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId)
            .Any(p => p.Activity.TryGetProperty("attachments", out _) && p.Card.HasButton(Verbs.ConfirmAll)));
        ClickAnswer receipt = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll));
        Assert.Contains("27/27", receipt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_known_by_principal_name_is_recognised_told_once_what_is_kept_and_gets_what_waited()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        string conversation = Someone.DeputyOfQlkh.ConversationId;
        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.DeputyOfQlkh, "trợ giúp")).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Connector.PrivacyNoticesTo(conversation));

        bot.Connector.PrincipalNameOf = member => member == "29:pho-qlkh" ? "Pho.QLKH@so.example.vn" : null;
        Assert.Contains("Phòng Quản lý Khoa học", (await bot.SayAsync(Someone.DeputyOfQlkh, "viec phong minh con gi")).Text, StringComparison.Ordinal);
        await bot.SayAsync(Someone.DeputyOfQlkh, "trợ giúp");
        await bot.InstallAsync(Someone.DeputyOfQlkh);
        Sent notice = Assert.Single(bot.Connector.PrivacyNoticesTo(conversation));
        Assert.True(notice.Order < bot.Connector.PostsTo(conversation)[1].Order);
        Assert.Contains(await bot.RowsAsync("Audit"), a => a.GetString("What") == "Matched" && a.GetString("Who") == "pho.qlkh@so.example.vn");

        // The match outlives the process.
        await bot.StopAsync();
        bot.Connector.PrincipalNameOf = _ => null;
        await bot.StartAgainAsync("2026-12-07T10:30:00");
        Assert.Contains("Phòng Quản lý Khoa học", (await bot.SayAsync(Someone.DeputyOfQlkh, "viec phong minh con gi")).Text, StringComparison.Ordinal);
        Assert.Single(bot.Connector.PrivacyNoticesTo(conversation));
    }

    [Fact]
    public async Task Another_account_for_a_known_name_is_not_believed_before_the_Office_accepts_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        bot.Connector.PrincipalNameOf = _ => "truong.qlkh@so.example.vn";
        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.Stranger, "viec phong minh con gi")).Text, StringComparison.Ordinal);

        Sent? told = null;
        await Eventually.HoldsAsync("the Office's card", () => (told = bot.Connector.PostsTo(RunningBot.OfficeChannel)
            .FirstOrDefault(p => p.Text.Contains("đăng nhập bằng tài khoản khác", StringComparison.Ordinal))) is not null);
        Dictionary<string, string> accept = told!.Card.Press(Verbs.AcceptIdentity);
        Assert.Contains("Chỉ Văn phòng Sở", (await bot.ClickAsync(Someone.HeadOfTdc, Verbs.AcceptIdentity, accept)).Text, StringComparison.Ordinal);
        Assert.Contains("Đã nhận tài khoản mới", (await bot.ClickAsync(Someone.Officer, Verbs.AcceptIdentity, accept)).Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Quản lý Khoa học", (await bot.SayAsync(Someone.Stranger, "viec phong minh con gi")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_units_open_work_is_in_the_other_units_list_and_confirmed_there()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        Dictionary<string, string> merge = new() { [DataKeys.Unit] = "QLKH", ["mergeInto"] = "TTTK" };
        Assert.Contains("Chỉ Văn phòng Sở", (await bot.ClickAsync(Someone.HeadOfTdc, Verbs.CloseUnit, merge)).Text, StringComparison.Ordinal);
        ClickAnswer merged = await bot.ClickAsync(Someone.Officer, Verbs.CloseUnit, merge);
        Assert.Contains("Đã sáp nhập từ ngày 07/12/2026", merged.Text, StringComparison.Ordinal);

        Sent list = await bot.SayAsync(Someone.HeadOfTttk, "viec phong minh con gi");
        Dictionary<string, string> own = list.Card.Press(Verbs.ConfirmAll);
        Dictionary<string, string> taken = new(own) { [DataKeys.Unit] = "QLKH" };
        Assert.Equal("TTTK", own[DataKeys.Unit]);
        Assert.Contains("27/27", (await bot.ClickAsync(Someone.HeadOfTttk, Verbs.ConfirmAll, taken)).Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ lãnh đạo", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, own)).Text, StringComparison.Ordinal);
    }

    private static async Task SaveRoleAsync(RunningBot bot, string upn, string role)
    {
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.OpenPerson, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", [DataKeys.Person] = upn });
        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SavePerson, form.Card.Press(Verbs.SavePerson, ("personRole", role)));
        Assert.Contains("Đã lưu", saved.Text, StringComparison.Ordinal);
    }
}
