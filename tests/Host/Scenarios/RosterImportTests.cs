using System.Text;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Scenarios;

/// <summary>The roster is taken in as a whole list: from the file at the start, pasted, or sent as a file.</summary>
public sealed class RosterImportTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-01T09:00:00";
    private static readonly string[] Lines = File.ReadAllLines(Places.Roster);

    [Fact]
    public async Task A_pasted_list_is_looked_at_corrected_applied_once_and_refused_when_the_roster_has_moved_on()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await Eventually.HoldsAsync("the file as version 1", async () => await VersionsAsync(bot) == 1);

        Sent form = await bot.SayAsync(Someone.Officer, "cập nhật danh sách");
        ClickAnswer faulty = await PreviewAsync(bot, form, string.Join('\n', Lines).Replace(",27,false", ",nhiều,false", StringComparison.Ordinal));
        Assert.Contains("Dòng 16: Tổng số người (staff_count) 'nhiều' không phải số nguyên.", faulty.Text, StringComparison.Ordinal);
        Assert.False(faulty.Card.HasButton(Verbs.ApplyRoster));

        string[] headsOnly = [.. Lines.Where(line => line.Contains(",role,", StringComparison.Ordinal) || line.Contains(",head,", StringComparison.Ordinal))];
        Assert.Contains("ít nhất một người", (await PreviewAsync(bot, form, string.Join('\n', headsOnly))).Text, StringComparison.Ordinal);
        ClickAnswer without = await PreviewAsync(bot, form, string.Join('\n', Lines.Where(line => !line.Contains(",director,", StringComparison.Ordinal))));
        Assert.Contains("không còn ai giữ vai trò Giám đốc", without.Text, StringComparison.Ordinal);

        ClickAnswer preview = await PreviewAsync(bot, form, Changed());
        foreach (string change in (string[])["Phòng Khoa học", "Đơn vị ngừng hoạt động: 1", "Chuyên viên mới", "Người rời danh sách: 2"])
        {
            Assert.Contains(change, preview.Text, StringComparison.Ordinal);
        }

        ClickAnswer stale = await PreviewAsync(bot, form, Changed());
        Assert.Equal(1, await VersionsAsync(bot));
        ClickAnswer applied = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, preview.Card.Press(Verbs.ApplyRoster));
        Assert.Contains("phiên bản 2", applied.Text, StringComparison.Ordinal);

        ClickAnswer again = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, preview.Card.Press(Verbs.ApplyRoster));
        Assert.Contains("hết hạn hoặc đã bỏ", again.Text, StringComparison.Ordinal);
        ClickAnswer late = await bot.ClickAsync(Someone.Officer, Verbs.ApplyRoster, stale.Card.Press(Verbs.ApplyRoster));
        Assert.Contains("đã thay đổi sau khi xem trước", late.Text, StringComparison.Ordinal);
        Assert.Equal(2, await VersionsAsync(bot));

        Assert.Contains("Phòng Khoa học", (await bot.SayAsync(Someone.HeadOfQlkh, "danh sách cán bộ")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_Office_imports_and_the_pasted_text_alone_is_enough()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        string pasted = "cập nhật danh sách\n" + Changed();

        Assert.Contains("Chỉ Văn phòng Sở", (await bot.SayAsync(Someone.HeadOfQlkh, pasted)).Text, StringComparison.Ordinal);
        Assert.True((await bot.SayAsync(Someone.Officer, pasted)).Card.HasButton(Verbs.ApplyRoster));
        Assert.Contains(await bot.RowsAsync("Audit"), a => a.GetString("Why") == "NotAllowedToEditRoster");
    }

    [Fact]
    public async Task A_file_is_fetched_from_where_Teams_keeps_it_and_from_nowhere_else()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        bot.Connector.Files["danh-sach.csv"] = Encoding.UTF8.GetBytes(Changed());

        Sent preview = await bot.SendFileAsync(Someone.Officer, "danh-sach.csv", bot.Connector.Url + "/files/danh-sach.csv");
        Assert.True(preview.Card.HasButton(Verbs.ApplyRoster));
        Assert.Contains("Không lấy được tệp", (await bot.SendFileAsync(Someone.Officer, "danh-sach.csv", "https://example.com/danh-sach.csv")).Text, StringComparison.Ordinal);
        Assert.Contains("chỉ nhận tệp", (await bot.SendFileAsync(Someone.Officer, "anh.png", bot.Connector.Url + "/files/anh.png")).Text, StringComparison.Ordinal);
    }

    // QLKH renamed, KHTC and its two people gone, somebody new.
    private static string Changed() => string.Join('\n', Lines
        .Where(line => !line.StartsWith("KHTC", StringComparison.Ordinal))
        .Select(line => line.Replace("Phòng Quản lý Khoa học", "Phòng Khoa học", StringComparison.Ordinal))
        .Append("QLKH,,,,,Chuyên viên mới,Chuyên viên,staff,moi.qlkh@so.example.vn,"));

    private static Task<ClickAnswer> PreviewAsync(RunningBot bot, Sent form, string list) =>
        bot.ClickAsync(Someone.Officer, Verbs.PreviewRoster, form.Card.Press(Verbs.PreviewRoster, ("list", list)));

    private static async Task<int> VersionsAsync(RunningBot bot)
    {
        IReadOnlyList<TableEntity> rows = await bot.RowsAsync("Units", "PartitionKey eq '_office' and RowKey ge 'document|roster|' and RowKey lt 'document|roster|~'");
        return rows.Count;
    }
}
