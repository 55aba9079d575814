using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Difficulties;
using TeamsReformBot.Host.Tests.Harness;
using static TeamsReformBot.Host.Tests.Trust.TrustSteps;

namespace TeamsReformBot.Host.Tests.Trust;

/// <summary>Roles of trust are given and taken by the Director and the chief, or by two editors; nobody changes their own.</summary>
public sealed class TrustTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-01T09:00:00";
    private const string OfficerUpn = "cv.vp@so.example.vn";
    private const string StaffUpn = "cv.qlkh@so.example.vn";

    [Fact]
    public async Task Nobody_makes_themselves_Director_by_their_form_or_by_a_click_that_no_card_offers()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        Assert.Contains("Không ai tự đổi", (await SaveAsync(bot, Someone.Officer, "VP", OfficerUpn, ("personRole", "Director"))).Text, StringComparison.Ordinal);
        Assert.Contains("Không ai tự đổi", (await SaveAsync(bot, Someone.ChiefOfOffice, "VP", "chanh.vp@so.example.vn", ("upn", "khac@so.example.vn"))).Text, StringComparison.Ordinal);
        Assert.Contains("Không ai tự đổi", (await RemoveAsync(bot, Someone.Officer, "VP", OfficerUpn)).Text, StringComparison.Ordinal);
        Assert.Equal(3, await AuditedAsync(bot, "OwnTrust"));

        // The Director's account for the officer, the officer's account for the Director, and an account that nobody was seen with.
        foreach ((string upn, string account) in ((string, string)[])
            [(OfficerUpn, Someone.Director.ObjectId), ("giamdoc@so.example.vn", Someone.Officer.ObjectId), ("giamdoc@so.example.vn", Someone.Stranger.ObjectId)])
        {
            ClickAnswer crafted = await bot.ClickAsync(
                Someone.Officer, Verbs.AcceptIdentity, new Dictionary<string, string> { [DataKeys.Person] = upn, [DataKeys.Account] = account });
            Assert.Contains("không có gì thay đổi", crafted.Text, StringComparison.Ordinal);
        }

        Assert.Equal(3, await AuditedAsync(bot, "NoOpenNotice"));
        Assert.Equal(1, await VersionsAsync(bot));
        Assert.Empty(await bot.RowsAsync("Units", "PartitionKey eq '_office' and RowKey ge '2026|t|' and RowKey lt '2026|t~'"));
    }

    [Fact]
    public async Task What_an_editor_gives_is_one_card_to_who_may_confirm_and_holds_when_a_second_one_does()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        ClickAnswer proposed = await SaveAsync(bot, Someone.Officer, "QLKH", StaffUpn, ("personRole", "Officer"), ("personUnit", "VP"));
        foreach (string part in (string[])["cần người thứ hai xác nhận", "Chuyên viên QLKH", "Phòng Quản lý Khoa học → Văn phòng Sở", "08/12/2026"])
        {
            Assert.Contains(part, proposed.Text, StringComparison.Ordinal);
        }

        // Pressed again it proposes nothing more.
        await SaveAsync(bot, Someone.Officer, "QLKH", StaffUpn, ("personRole", "Officer"), ("personUnit", "VP"));
        Sent chief = await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "chờ người thứ hai xác nhận");
        await Eventually.QuietAsync(bot);
        Assert.All(Confirmers, who => Assert.Equal(1, ChainSteps.PostsAbout(bot, who, "chờ người thứ hai xác nhận")));
        Assert.All((Someone[])[Someone.Officer, Someone.StaffOfQlkh, Someone.DeputyDirector], who => Assert.Equal(0, ChainSteps.PostsAbout(bot, who, "chờ người thứ hai xác nhận")));
        Assert.Equal(1, await VersionsAsync(bot));

        Dictionary<string, string> confirm = chief.Card.Press(Verbs.ConfirmTrust);
        Assert.Contains("người khác xác nhận", (await bot.ClickAsync(Someone.Officer, Verbs.ConfirmTrust, confirm)).Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ Giám đốc, Chánh Văn phòng", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmTrust, confirm)).Text, StringComparison.Ordinal);
        Assert.Equal((1, 1), (await AuditedAsync(bot, "TrustOwnProposal"), await AuditedAsync(bot, "NotAllowedToConfirmTrust")));
        Assert.Equal(1, await VersionsAsync(bot));

        ClickAnswer[] both = await Task.WhenAll(
            bot.ClickAsync(Someone.OtherOfficer, Verbs.ConfirmTrust, confirm), bot.ClickAsync(Someone.OtherOfficer, Verbs.ConfirmTrust, confirm));
        Assert.All(both, answer => Assert.Contains("Đã có hiệu lực", answer.Text, StringComparison.Ordinal));
        Assert.Contains(both, answer => answer.Text.Contains("đã được xử lý trước đó", StringComparison.Ordinal));
        Assert.Equal(2, await VersionsAsync(bot));
        foreach (Someone told in (Someone[])[Someone.StaffOfQlkh, Someone.Director, Someone.Officer])
        {
            await ChainSteps.NewAsync(bot, told.ConversationId, "đã thay đổi", "Chuyên viên QLKH", "Chuyên viên tổng hợp");
        }

        await ChainSteps.ShowsAsync(bot, chief, "Đã có hiệu lực");
        Assert.Single(await bot.RowsAsync("Audit"), a => a.GetString("What") == "trust" && a.GetString("Subject").Contains(StaffUpn, StringComparison.Ordinal));
        Assert.DoesNotContain("Chỉ Văn phòng Sở", (await bot.SayAsync(Someone.StaffOfQlkh, "cập nhật danh sách")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiting_change_is_withdrawn_becomes_void_and_lapses()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        ClickAnswer withdrawn = await SaveAsync(bot, Someone.Officer, "QLKH", StaffUpn, ("personRole", "Admin"));
        Dictionary<string, string> first = (await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "Chuyên viên QLKH")).Card.Press(Verbs.ConfirmTrust);
        Assert.Contains("Đã rút", (await bot.ClickAsync(Someone.Officer, Verbs.WithdrawTrust, withdrawn.Card.Press(Verbs.WithdrawTrust))).Text, StringComparison.Ordinal);
        Assert.Contains("đã được xử lý trước đó", (await bot.ClickAsync(Someone.Director, Verbs.ConfirmTrust, first)).Text, StringComparison.Ordinal);

        // The same once more; meanwhile the row becomes another.
        ClickAnswer again = await SaveAsync(bot, Someone.Officer, "QLKH", StaffUpn, ("personRole", "Admin"));
        Dictionary<string, string> second = again.Card.Press(Verbs.WithdrawTrust);
        Assert.NotEqual(first[DataKeys.Token], second[DataKeys.Token]);
        Assert.Contains("Đã lưu", (await SaveAsync(bot, Someone.Officer, "QLKH", StaffUpn, ("personRole", "Contact"))).Text, StringComparison.Ordinal);
        Assert.Contains("Không còn giá trị", (await bot.ClickAsync(Someone.Director, Verbs.ConfirmTrust, second)).Text, StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "không thực hiện");

        // One that concerns who would confirm it, and one that nobody confirms in time.
        ClickAnswer late = await SaveAsync(bot, Someone.Officer, "VP", "quantri@so.example.vn", ("personRole", "PlanEditor"));
        Dictionary<string, string> third = late.Card.Press(Verbs.WithdrawTrust);
        Assert.Contains("liên quan đến chính anh/chị", (await bot.ClickAsync(Admin, Verbs.ConfirmTrust, third)).Text, StringComparison.Ordinal);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T09:30:00");
        Assert.Contains("hết hạn", (await bot.ClickAsync(Someone.Director, Verbs.ConfirmTrust, third)).Text, StringComparison.Ordinal);
        Assert.Equal(2, await VersionsAsync(bot));
        Assert.Contains("\"Admin\"", await RosterAsync(bot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chief_and_the_Director_give_and_take_at_once_and_who_loses_an_account_is_told_under_it()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        Assert.Contains("Đã lưu", (await SaveAsync(bot, Someone.ChiefOfOffice, "QLKH", StaffUpn, ("personRole", "PlanEditor"))).Text, StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, Someone.StaffOfQlkh.ConversationId, "đã thay đổi", "Chuyên viên QLKH");
        await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "đã thay đổi", "Chuyên viên QLKH");

        // The Director takes it again, and removes an officer; what is no role of trust is not the Director's.
        Assert.Contains("Đã lưu", (await SaveAsync(bot, Someone.Director, "QLKH", StaffUpn, ("personRole", "Staff"))).Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ Văn phòng Sở", (await SaveAsync(bot, Someone.Director, "QLKH", StaffUpn, ("personRole", "Contact"))).Text, StringComparison.Ordinal);
        Assert.Contains("Đã lưu", (await RemoveAsync(bot, Someone.Director, "VP", "cv.tonghop.vp@so.example.vn")).Text, StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, Someone.OtherOfficer.ConversationId, "đã thay đổi", "Ra khỏi danh sách");
        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.OtherOfficer, "trợ giúp")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_account_of_the_Directors_is_accepted_by_two_and_the_old_one_is_told()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        bot.Connector.PrincipalNameOf = _ => "giamdoc@so.example.vn";
        await bot.SayAsync(Someone.Stranger, "trợ giúp");
        Sent notice = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "đăng nhập bằng tài khoản khác");
        Dictionary<string, string> accept = notice.Card.Press(Verbs.AcceptIdentity);

        Assert.Contains("cần người thứ hai xác nhận", (await bot.ClickAsync(Someone.Officer, Verbs.AcceptIdentity, accept)).Text, StringComparison.Ordinal);
        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.Stranger, "trợ giúp")).Text, StringComparison.Ordinal);
        Sent chief = await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "chờ người thứ hai xác nhận", Someone.Stranger.ObjectId);
        Assert.Contains(
            "liên quan đến chính anh/chị", (await bot.ClickAsync(Someone.Director, Verbs.ConfirmTrust, chief.Card.Press(Verbs.ConfirmTrust))).Text, StringComparison.Ordinal);
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ConfirmTrust, chief.Card.Press(Verbs.ConfirmTrust));
        await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "đã thay đổi", Someone.Stranger.ObjectId);
        Assert.DoesNotContain("chưa thấy anh/chị", (await bot.SayAsync(Someone.Stranger, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merger_of_the_Office_waits_for_the_Director()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        await RemoveAsync(bot, Someone.Officer, "KHTC", "truong.khtc@so.example.vn");
        ClickAnswer proposed = await bot.ClickAsync(
            Someone.Officer, Verbs.CloseUnit, new Dictionary<string, string> { [DataKeys.Unit] = "VP", [Fields.MergeInto] = "KHTC" });
        Assert.Contains("Văn phòng Sở sáp nhập vào", proposed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("MergedInto\":\"KHTC", await RosterAsync(bot), StringComparison.Ordinal);

        Sent card = await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "sáp nhập vào");
        Assert.Contains("Đã có hiệu lực", (await bot.ClickAsync(Someone.Director, Verbs.ConfirmTrust, card.Card.Press(Verbs.ConfirmTrust), card.ActivityId)).Text, StringComparison.Ordinal);
        Assert.Contains("MergedInto\":\"KHTC", await RosterAsync(bot), StringComparison.Ordinal);
    }
}
