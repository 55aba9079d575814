using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Activities;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.PersonalData;

/// <summary>What is kept about people: seen, corrected, deleted, and let go in time.</summary>
public sealed class PersonalDataTests(AzuriteFixture azurite)
{
    private const string Upn = "cv.qlkh@so.example.vn";
    private const string LeavingUpn = "g.qlkh@so.example.vn";
    private const string LeavingName = "Vũ Thị Sắp Nghỉ";

    [Fact]
    public async Task Somebody_sees_their_data_asks_for_a_correction_and_the_Office_is_held_to_the_laws_dates()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-11T10:00:00");
        await bot.InstallInOfficeAsync();
        Sent mine = await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi");
        Assert.Contains(Upn, mine.Text, StringComparison.Ordinal);
        Assert.Contains(Someone.StaffOfQlkh.ObjectId, mine.Text, StringComparison.Ordinal);

        // Everything by name, in whichever unit's rows it stands.
        await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: chức vụ mới có cần báo lại không");
        Sent now = await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi");
        ClickAnswer each = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ShowMyRows, now.Card.Press(Verbs.ShowMyRows));
        Assert.Contains("chức vụ mới có cần báo lại không", each.Text, StringComparison.Ordinal);

        ClickAnswer empty = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.CorrectMyData, mine.Card.Press(Verbs.CorrectMyData));
        Assert.Contains("ghi nội dung cần sửa", empty.Text, StringComparison.Ordinal);
        ClickAnswer asked = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.CorrectMyData, empty.Card.Press(Verbs.CorrectMyData, ("text", "Chức vụ là Chuyên viên chính")));
        Assert.Contains("17:00 ngày 15/12/2026", asked.Text, StringComparison.Ordinal);

        Sent request = await InOfficeAsync(bot, "Yêu cầu sửa dữ liệu cá nhân");
        Sent open = await bot.SayAsync(Someone.Officer, "yêu cầu về dữ liệu cá nhân nào chưa xong?");
        Assert.Contains("Chức vụ là Chuyên viên chính", (await bot.ClickAsync(Someone.Officer, Verbs.ShowDataRequest, open.Card.Press(Verbs.ShowDataRequest))).Text, StringComparison.Ordinal);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ShowDataRequest, open.Card.Press(Verbs.ShowDataRequest))).IsCard);
        Assert.DoesNotContain("Chức vụ là Chuyên viên chính", (await bot.SayAsync(Someone.HeadOfQlkh, "yêu cầu về dữ liệu cá nhân")).Text, StringComparison.Ordinal);

        await Eventually.QuietAsync(bot);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-14T10:00:00");
        await Eventually.QuietAsync(bot);
        Assert.DoesNotContain(bot.OfficePosts(), p => p.Text.Contains("đến hạn hoặc quá hạn", StringComparison.Ordinal));
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-15T10:00:00");
        await InOfficeAsync(bot, "Yêu cầu về dữ liệu cá nhân đến hạn hoặc quá hạn");

        Dictionary<string, string> answer = request.Card.Press(Verbs.AnswerData, ("answer", "Sẽ sửa trong tuần này"));
        Assert.Contains("Chỉ Văn phòng Sở", (await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.AnswerData, answer)).Text, StringComparison.Ordinal);
        Assert.Contains("đang thực hiện", (await bot.ClickAsync(Someone.Officer, Verbs.AnswerData, answer, request.ActivityId, RunningBot.OfficeChannel)).Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the answer", () => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId)
            .Any(p => p.Text.Contains("Sẽ sửa trong tuần này", StringComparison.Ordinal)));
        await Eventually.HoldsAsync("the followed card", () => bot.Connector.Latest(request.ActivityId).Text.Contains("đang thực hiện", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deletion_that_is_done_takes_the_name_out_the_same_night_and_keeps_figures_and_audit()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmAll, new Dictionary<string, string>
        {
            [DataKeys.Unit] = "QLKH",
            [DataKeys.Duty] = "flag-ceremony",
            [DataKeys.Occurrence] = "2026-12",
        });
        ClickAnswer contact = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveContact, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", ["contact"] = Upn });
        Assert.Contains("Đã lưu", contact.Text, StringComparison.Ordinal);
        Sent list = await bot.SayAsync(Someone.StaffOfQlkh, "viec phong minh con gi");
        await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmAll, list.Card.Press(Verbs.ConfirmAll));

        // An officer, whose account is the end of the head's, is recognised by it.
        Dictionary<string, string> officer = new()
        {
            [DataKeys.Unit] = "VP",
            ["personName"] = LeavingName,
            ["personRole"] = "Officer",
            ["personUnit"] = "VP",
            ["upn"] = LeavingUpn,
        };
        Assert.Contains("Đã lưu", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SavePerson, officer)).Text, StringComparison.Ordinal);
        bot.Connector.PrincipalNameOf = member => member == "29:nguoi-la" ? LeavingUpn : null;
        await bot.SayAsync(Someone.Stranger, "trợ giúp");

        await EraseAsync(bot, Someone.StaffOfQlkh, Someone.Stranger);
        await EraseAsync(bot, Someone.Stranger, Someone.Officer);
        await Eventually.QuietAsync(bot);
        IReadOnlyList<string> toTheHead = await KeysToTheHeadAsync(bot);
        Assert.NotEmpty(toTheHead);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T07:00:00");
        await Eventually.HoldsAsync("no row with the accounts", async () => !(await bot.RowsAsync("Units")).Any(Holds));

        // Names without an account beside them go too, and so do object ids; other people's messages stay.
        IReadOnlyList<TableEntity> rows = await bot.RowsAsync("Units");
        Assert.DoesNotContain(rows, r => Has(r, LeavingName) || Has(r, Someone.Stranger.ObjectId) || Has(r, Someone.StaffOfQlkh.ObjectId));
        Assert.Superset(toTheHead.ToHashSet(), (await KeysToTheHeadAsync(bot)).ToHashSet());

        // The request is the last to lose the account: what is broken off goes on the next night.
        TableEntity request = Assert.Single(rows, r => r.PartitionKey == "QLKH" && r.RowKey.StartsWith("2026|request|", StringComparison.Ordinal));
        Assert.All(rows.Where(r => r.RowKey.StartsWith("document|roster|", StringComparison.Ordinal)), r => Assert.True(r.Timestamp <= request.Timestamp));

        Assert.Contains("chưa thấy anh/chị trong danh sách", (await bot.SayAsync(Someone.StaffOfQlkh, "trợ giúp")).Text, StringComparison.Ordinal);
        TableEntity ceremony = Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey eq '2026|a|2026-12|flag-ceremony'"));
        Assert.Contains("Cán bộ đã ẩn danh", ceremony.GetString("Data"), StringComparison.Ordinal);
        Assert.Contains("\"Present\":27", ceremony.GetString("Data"), StringComparison.Ordinal);
        Assert.Contains(await bot.RowsAsync("Audit"), a => a.GetString("Who") == Upn);
    }

    [Fact]
    public async Task What_is_no_longer_kept_goes_in_its_time_and_the_rest_stays()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-08T10:00:00");
        await ConfirmTests.CardOfAsync(bot);
        await bot.SayAsync(Someone.HeadOfQlkh, "trợ giúp");
        Sent decided = await ActivityDraftTests.ReportAsync(bot, "Lớp đã duyệt");
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ApproveDraft, decided.Card.Press(Verbs.ApproveDraft), decided.ActivityId);
        await ActivityDraftTests.SendAsync(bot, "Lớp chưa ai duyệt");
        Assert.NotEmpty(await bot.RowsAsync("Seen"));
        await bot.StopAsync();

        await bot.StartAgainAsync("2027-04-15T06:00:00");
        await Eventually.HoldsAsync("no seen ids", async () => !(await bot.RowsAsync("Seen")).Any());
        await Eventually.HoldsAsync("no old message", async () => !(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|o|' and RowKey lt '2026|o~' and State eq 'Sent'")).Any());
        Assert.NotEmpty(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|a|' and RowKey lt '2026|a~'"));
        TableEntity waiting = Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|draft|' and RowKey lt '2026|draft~'"));
        Assert.Equal("Waiting", waiting.GetString("Status"));
        await bot.StopAsync();

        await bot.StartAgainAsync("2032-01-05T06:00:00");
        await Eventually.HoldsAsync("no old activity", async () => !(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey lt '2027|'")).Any());
    }

    private static async Task EraseAsync(RunningBot bot, Someone who, Someone by)
    {
        Sent mine = await bot.SayAsync(who, "xóa dữ liệu của tôi");
        int before = Requests(bot).Count;
        await bot.ClickAsync(who, Verbs.EraseMyData, mine.Card.Press(Verbs.EraseMyData));
        await Eventually.HoldsAsync("the request", () => Requests(bot).Count > before);
        Sent request = Requests(bot)[^1];
        await bot.ClickAsync(by, Verbs.DoneData, request.Card.Press(Verbs.DoneData), request.ActivityId, RunningBot.OfficeChannel);
    }

    private static List<Sent> Requests(RunningBot bot) =>
        [.. bot.Connector.PostsTo(RunningBot.OfficeChannel).Where(p => p.Text.Contains("Yêu cầu xóa, ẩn danh", StringComparison.Ordinal))];

    private static async Task<IReadOnlyList<string>> KeysToTheHeadAsync(RunningBot bot) =>
        [.. (await bot.RowsAsync("Units", "ToUpn eq 'truong.qlkh@so.example.vn'")).Select(r => r.RowKey)];

    private static bool Holds(TableEntity row) => Has(row, Upn) || Has(row, $"\"{LeavingUpn}") || Has(row, $"|{LeavingUpn}");

    private static bool Has(TableEntity row, string words) =>
        row.Any(column => column.Value is string text && text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static async Task<Sent> InOfficeAsync(RunningBot bot, string heading)
    {
        Sent? card = null;
        await Eventually.HoldsAsync(heading, () => (card = bot.Connector.PostsTo(RunningBot.OfficeChannel)
            .LastOrDefault(p => p.Text.Contains(heading, StringComparison.Ordinal))) is not null);
        return card!;
    }
}
