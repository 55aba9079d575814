using System.Security.Cryptography;
using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Difficulties;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;
using static TeamsReformBot.Host.Tests.Trust.TrustSteps;

namespace TeamsReformBot.Host.Tests.Trust;

/// <summary>A list, sent in chat or changed on disk, gives nobody a role of trust by one person's word.</summary>
public sealed class TrustFileTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-01T09:00:00";
    private static readonly string[] Lines = File.ReadAllLines(Places.Roster);

    [Fact]
    public async Task Of_a_pasted_list_the_rest_holds_at_once_and_the_roles_of_trust_when_confirmed()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        Sent preview = await bot.SayAsync(Someone.Officer, "cập nhật danh sách\n" + Changed());
        Assert.Contains("chờ người thứ hai xác nhận: 2", preview.Text, StringComparison.Ordinal);
        ClickAnswer applied = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, preview.Card.Press(Verbs.ApplyRoster));
        Assert.Contains("phiên bản 2", applied.Text, StringComparison.Ordinal);
        string roster = await RosterAsync(bot);
        Assert.Contains("Phòng Khoa học", roster, StringComparison.Ordinal);
        Assert.DoesNotContain("moi.vp@so.example.vn", roster, StringComparison.Ordinal);
        Assert.Contains("Chỉ Văn phòng Sở", (await bot.SayAsync(Someone.StaffOfQlkh, "cập nhật danh sách")).Text, StringComparison.Ordinal);

        Sent chief = await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "chờ người thứ hai xác nhận", "Cán bộ mới", "Chuyên viên QLKH");
        ClickAnswer confirmed = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ConfirmTrust, chief.Card.Press(Verbs.ConfirmTrust), chief.ActivityId);
        Assert.Contains("Đã có hiệu lực", confirmed.Text, StringComparison.Ordinal);
        Assert.Contains("moi.vp@so.example.vn", await RosterAsync(bot), StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, Someone.StaffOfQlkh.ConversationId, "đã thay đổi");
        await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "đã thay đổi", "Cán bộ mới");
    }

    [Fact]
    public async Task A_list_that_changes_its_senders_role_or_leaves_nobody_to_confirm_is_refused()
    {
        await using RunningBot bot = await StartAsync(azurite, Now);
        string own = string.Join('\n', Lines).Replace("Chuyên viên,officer,cv.vp@", "Chuyên viên,director,cv.vp@", StringComparison.Ordinal);
        Sent mine = await bot.SayAsync(Someone.Officer, "cập nhật danh sách\n" + own);
        Assert.Contains("Không ai tự đổi", mine.Text, StringComparison.Ordinal);
        Assert.False(mine.Card.HasButton(Verbs.ApplyRoster));

        string[] trusted = [",director,", ",deputy_director,", ",chief_of_office,", ",admin,", "cv.tonghop.vp@"];
        string alone = string.Join('\n', Lines.Where(line => !trusted.Any(t => line.Contains(t, StringComparison.Ordinal))));
        Sent refused = await bot.SayAsync(Someone.Officer, "cập nhật danh sách\n" + alone);
        Assert.Contains("không còn ai có thể xác nhận", refused.Text, StringComparison.Ordinal);
        Assert.False(refused.Card.HasButton(Verbs.ApplyRoster));
    }

    [Fact]
    public async Task A_file_that_changed_on_disk_waits_for_an_editor_and_is_looked_at_once()
    {
        string file = await FileAsync(string.Join('\n', Lines));
        await using RunningBot bot = await StartAsync(azurite, Now, b => b.Settings["Reform__Roster"] = file);
        await bot.StopAsync();
        await bot.StartAgainAsync(Now);
        await Eventually.QuietAsync(bot);
        Assert.Equal((1, 0), (await VersionsAsync(bot), ChainSteps.PostsAbout(bot, Someone.Officer, "Tệp danh sách của hệ thống đã thay đổi")));
        await bot.StopAsync();

        await File.WriteAllTextAsync(file, Changed(), TestContext.Current.CancellationToken);
        await bot.StartAgainAsync(Now);
        Sent card = await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "Tệp danh sách của hệ thống đã thay đổi", "Phòng Khoa học");
        await Eventually.QuietAsync(bot);
        Assert.All((Someone[])[Someone.ChiefOfOffice, Someone.OtherOfficer, Admin], who => Assert.Equal(1, ChainSteps.PostsAbout(bot, who, "Tệp danh sách của hệ thống đã thay đổi")));
        Assert.Equal(1, await VersionsAsync(bot));

        // The roster moves on meanwhile: what the card shows is shown anew.
        await SaveAsync(bot, Someone.Officer, "QLKH", "cv.qlkh@so.example.vn", ("personTitle", "Chuyên viên chính"));
        ClickAnswer anew = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, card.Card.Press(Verbs.ApplyRoster), card.ActivityId);
        Assert.True(anew.Card.HasButton(Verbs.ApplyRoster), anew.Text);
        Assert.Equal(2, await VersionsAsync(bot));
        ClickAnswer applied = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, anew.Card.Press(Verbs.ApplyRoster), card.ActivityId);
        Assert.Contains("phiên bản 3", applied.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("moi.vp@so.example.vn", await RosterAsync(bot), StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "chờ người thứ hai xác nhận", "Cán bộ mới");

        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-02T09:00:00");
        await Eventually.QuietAsync(bot);
        Assert.Equal((3, 1), (await VersionsAsync(bot), ChainSteps.PostsAbout(bot, Someone.OtherOfficer, "Tệp danh sách của hệ thống đã thay đổi")));
    }

    [Fact]
    public async Task In_an_emergency_a_file_is_vouched_for_at_the_start_once_and_everybody_of_trust_is_told()
    {
        string file = await FileAsync(string.Join('\n', Lines));
        await using RunningBot bot = await StartAsync(azurite, Now, b => b.Settings["Reform__Roster"] = file);
        await bot.StopAsync();
        await File.WriteAllTextAsync(file, Changed(), TestContext.Current.CancellationToken);
        bot.Settings["Reform__Roster__TrustOnce"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Changed())));
        await bot.StartAgainAsync(Now);

        Assert.Equal(2, await VersionsAsync(bot));
        Assert.Contains("moi.vp@so.example.vn", await RosterAsync(bot), StringComparison.Ordinal);
        foreach (Someone who in (Someone[])[.. Confirmers, Someone.Officer, Someone.DeputyDirector, Someone.StaffOfQlkh])
        {
            await ChainSteps.NewAsync(bot, who.ConversationId, "đã thay đổi", "Reform:Roster:TrustOnce", "Cán bộ mới");
        }

        Assert.Equal(2, (await bot.RowsAsync("Audit")).Count(a => a.GetString("What") == "trust" && a.GetString("Who") == "clock"));
        await bot.StopAsync();
        await bot.StartAgainAsync(Now);
        Assert.Equal(2, await VersionsAsync(bot));
    }

    // QLKH renamed, one of its staff made deputy director, and a new officer.
    private static string Changed() => string.Join('\n', Lines
        .Select(line => line.Replace("Phòng Quản lý Khoa học", "Phòng Khoa học", StringComparison.Ordinal))
        .Select(line => line.Contains("cv.qlkh@", StringComparison.Ordinal) ? line.Replace(",staff,", ",deputy_director,", StringComparison.Ordinal) : line)
        .Append("VP,,,,,Cán bộ mới,Chuyên viên,officer,moi.vp@so.example.vn,"));

    private static async Task<string> FileAsync(string text)
    {
        string file = Path.Combine(AzuriteFixture.Folder, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }
}
