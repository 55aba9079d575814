using System.Text;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.People;

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

    [Fact]
    public async Task What_people_really_send_is_read_right_or_refused_row_by_row_and_changes_nothing()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        string list = string.Join('\n', Lines);

        // The same list as a Mac, a web page and a sheet write it is the same list.
        string dressed = list.Normalize(NormalizationForm.FormD)
            .Replace("truong.qlkh@", "truong.qlkh\u200B@", StringComparison.Ordinal)
            .Replace(",27,", ",27.0,", StringComparison.Ordinal)
            .Replace("cv.qlkh@so.example.vn", "\u00A0cv.qlkh@so.example.vn\u00A0", StringComparison.Ordinal);
        Assert.NotEqual(list, dressed);
        Assert.Contains("không có gì thay đổi", (await SendAsync(bot, "danh-sach.csv", Encoding.UTF8.GetBytes(dressed))).Text, StringComparison.Ordinal);

        Sent faulty = await SendAsync(bot, "danh-sach.csv", Encoding.UTF8.GetBytes(list
            .Replace("truong.qlkh@so.example.vn", "mailto:truong.qlkh@so.example.vn", StringComparison.Ordinal)
            .Replace("cv.tdc@so.example.vn", "cv.tdc@so.example.vn; cv2.tdc@so.example.vn", StringComparison.Ordinal)
            .Replace("Văn phòng Sở", "V¨n phßng Së", StringComparison.Ordinal)));
        foreach (string fault in (string[])["Dòng 5: ", "bảng mã cũ TCVN3", "Dòng 15: ", "nhiều hơn một địa chỉ", "Dòng 16: ", "bỏ 'mailto:'"])
        {
            Assert.Contains(fault, faulty.Text, StringComparison.Ordinal);
        }

        Assert.False(faulty.Card.HasButton(Verbs.ApplyRoster));
        Sent alike = await SendAsync(bot, "danh-sach.csv", Encoding.UTF8.GetBytes(list.Replace("\nTDC,", "\nTĐC,", StringComparison.Ordinal)));
        Assert.Contains("Dòng 14: Mã đơn vị 'TĐC' chỉ khác dấu với mã 'TDC' đang dùng", alike.Text, StringComparison.Ordinal);
        Assert.Equal(1, await VersionsAsync(bot));
    }

    [Fact]
    public async Task A_workbook_is_read_from_the_sheet_that_has_the_list_and_faults_name_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        IEnumerable<string> plain = Changed().Split('\n').Where(line => !line.Contains('"', StringComparison.Ordinal));
        object?[][] rows = [["DANH SÁCH CÁN BỘ"], .. plain.Select(line => line.Split(',').Select(cell => cell.Length == 0 ? null : cell).ToArray<object?>())];
        Sent preview = await SendAsync(bot, "danh-sach.xlsx", SampleWorkbook.Of(new("Hướng dẫn", ["Điền trang sau"]), new("Cán bộ", rows)).ToArray());
        Assert.Contains("Đọc từ trang tính", preview.Text, StringComparison.Ordinal);
        Assert.True(preview.Card.HasButton(Verbs.ApplyRoster));

        rows[2][8] = "Giám đốc Sở";
        Sent faulty = await SendAsync(bot, "danh-sach.xlsx", SampleWorkbook.Of(new SampleSheet("Cán bộ", rows)).ToArray());
        Assert.Contains("dòng 3: Tài khoản (upn) 'Giám đốc Sở' không phải là một địa chỉ", faulty.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("danh-sach.csv", "<!DOCTYPE html><html><body>Sign in</body></html>")]
    [InlineData("danh-sach.xlsx", "\uFEFF\r\n <HTML><body>Sign in</body></HTML>")]
    [InlineData("ke-hoach.json", "<html><body>Sign in</body></html>")]
    public async Task A_web_page_that_comes_in_place_of_a_file_is_called_so(string name, string page)
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Assert.Contains("nhận được một trang web", (await SendAsync(bot, name, Encoding.UTF8.GetBytes(page))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_in_one_message_none_is_read()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        bot.Connector.Files["mot.csv"] = bot.Connector.Files["hai.csv"] = Encoding.UTF8.GetBytes(Changed());
        int before = bot.Connector.PostsTo(Someone.Officer.ConversationId).Count;
        await bot.PostAsync(Someone.Officer.ConversationId, Someone.Officer, new()
        {
            ["type"] = "message",
            ["text"] = "",
            ["attachments"] = ((string[])["mot.csv", "hai.csv"]).Select(name => new
            {
                contentType = "application/vnd.microsoft.teams.file.download.info",
                name,
                content = new { downloadUrl = $"{bot.Connector.Url}/files/{name}" },
            }),
        });

        Sent answer = bot.Connector.PostsTo(Someone.Officer.ConversationId)[before];
        Assert.Contains("2 tệp: mot.csv, hai.csv. Tôi chưa đọc tệp nào", answer.Text, StringComparison.Ordinal);
    }

    private static Task<Sent> SendAsync(RunningBot bot, string name, byte[] file)
    {
        bot.Connector.Files[name] = file;
        return bot.SendFileAsync(Someone.Officer, name, $"{bot.Connector.Url}/files/{name}");
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
