using System.Text;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Host.Tests.Trust;

namespace TeamsReformBot.Host.Tests.PersonalData;

/// <summary>The rights that the law gives everybody over their data, asked for in its words.</summary>
public sealed class DataRightsTests(AzuriteFixture azurite)
{
    private const string Upn = "cv.qlkh@so.example.vn";
    private const string Now = "2026-12-11T10:00:00";

    [Fact]
    public async Task Each_right_is_shown_first_sent_by_one_tap_numbered_and_taken_back_while_undecided()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now, b => b.Settings["Reform__Limits__DataRequestsPerDay"] = "20");
        await bot.InstallInOfficeAsync();
        (string Said, string Title, string Verb, string Due)[] rights =
        [
            ("yêu cầu chỉnh sửa dữ liệu cá nhân", "Yêu cầu sửa dữ liệu cá nhân", Verbs.CorrectMyData, "21/12/2026"),
            ("yeu cau xoa du lieu ca nhan", "Yêu cầu xóa, ẩn danh dữ liệu cá nhân", Verbs.EraseMyData, "25/12/2026"),
            ("tôi rút lại sự đồng ý xử lý dữ liệu cá nhân", "Yêu cầu rút lại sự đồng ý", Verbs.WithdrawConsent, "25/12/2026"),
            ("han che xu ly du lieu ca nhan cua toi", "Yêu cầu hạn chế xử lý", Verbs.RestrictMyData, "25/12/2026"),
            ("I object to the processing of my data", "Phản đối xử lý dữ liệu cá nhân", Verbs.ObjectToProcessing, "25/12/2026"),
            ("khiếu nại về dữ liệu cá nhân", "Khiếu nại về dữ liệu cá nhân", Verbs.ComplainAboutData, "25/12/2026"),
        ];
        int number = 0;
        foreach ((string said, string title, string verb, string due) in rights)
        {
            Sent shown = await bot.SayAsync(Someone.StaffOfQlkh, said);
            Assert.Contains(title, shown.Text, StringComparison.Ordinal);
            Assert.Contains("Chưa gửi", shown.Text, StringComparison.Ordinal);
            Assert.Contains(Upn, shown.Text, StringComparison.Ordinal);
            Assert.Equal(number, (await RequestsAsync(bot)).Count);

            Dictionary<string, string> send = shown.Card.Press(verb, ("text", $"Nội dung {verb}"));
            ClickAnswer receipt = await bot.ClickAsync(Someone.StaffOfQlkh, verb, send);
            number++;
            Assert.Contains($"DL-2026-{number:D4}", receipt.Text, StringComparison.Ordinal);
            Assert.Contains(due, receipt.Text, StringComparison.Ordinal);
            Assert.Contains("17:00 ngày 15/12/2026", receipt.Text, StringComparison.Ordinal);

            // Pressed again, or asked again, it is the same one.
            Assert.Contains($"DL-2026-{number:D4}", (await bot.ClickAsync(Someone.StaffOfQlkh, verb, send)).Text, StringComparison.Ordinal);
            Sent again = await bot.SayAsync(Someone.StaffOfQlkh, said);
            ClickAnswer same = await bot.ClickAsync(Someone.StaffOfQlkh, verb, again.Card.Press(verb, ("text", $"Nội dung {verb}")));
            Assert.Contains("đã gửi trước đó", same.Text, StringComparison.Ordinal);
            Assert.Equal(number, (await RequestsAsync(bot)).Count);
            Sent atOffice = await InOfficeAsync(bot, $"Nội dung {verb}");
            Assert.Contains($"DL-2026-{number:D4}", atOffice.Text, StringComparison.Ordinal);

            // Nobody else takes it back; its asker does, and the Office's card says so.
            Dictionary<string, string> back = receipt.Card.Press(Verbs.TakeBackDataRequest);
            Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeBackDataRequest, back)).IsCard);
            Assert.Contains("Đã rút lại", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.TakeBackDataRequest, back)).Text, StringComparison.Ordinal);
            await Eventually.HoldsAsync("the Office's card", () => bot.Connector.Latest(atOffice.ActivityId).Text.Contains("đã rút lại", StringComparison.Ordinal));
            ClickAnswer late = await bot.ClickAsync(Someone.Officer, Verbs.RefuseData, atOffice.Card.Press(Verbs.RefuseData, ("answer", "Không")));
            Assert.Contains("đã rút lại", late.Text, StringComparison.Ordinal);
        }

        // What is decided is decided.
        Sent restriction = await bot.SayAsync(Someone.StaffOfQlkh, "hạn chế xử lý dữ liệu của tôi: không nêu tên");
        Assert.Contains("không nêu tên", restriction.Text, StringComparison.Ordinal);
        ClickAnswer asked = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.RestrictMyData, restriction.Card.Press(Verbs.RestrictMyData));
        Sent office = await InOfficeAsync(bot, "không nêu tên");
        await bot.ClickAsync(Someone.Officer, Verbs.DoneData, office.Card.Press(Verbs.DoneData, ("answer", "Đã thay tên")), office.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("không rút được nữa", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.TakeBackDataRequest, asked.Card.Press(Verbs.TakeBackDataRequest))).Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the answer", () => ToStaff(bot).Any(p => p.Text.Contains("Đã thay tên", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("cung cấp thông tin của đồng chí trưởng phòng")]
    [InlineData("thông tin sai rồi")]
    [InlineData("sửa dữ liệu của tôi: chức vụ là Chuyên viên chính")]
    [InlineData("xóa dữ liệu của tôi")]
    [InlineData("bản sao dữ liệu của tôi")]
    public async Task No_sentence_files_anything(string said)
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.SayAsync(Someone.StaffOfQlkh, said);
        await bot.SayAsync(Someone.StaffOfQlkh, said);
        await Eventually.QuietAsync(bot);
        Assert.Empty(await RequestsAsync(bot));
        Assert.DoesNotContain(bot.OfficePosts(), p => p.Text.Contains("dữ liệu cá nhân", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("yêu cầu cung cấp dữ liệu cá nhân của tôi")]
    [InlineData("yêu cầu xóa dữ liệu cá nhân")]
    [InlineData("yêu cầu chỉnh sửa dữ liệu cá nhân")]
    [InlineData("yêu cầu xem dữ liệu cá nhân")]
    public async Task Everybody_asks_for_their_own_right(string said)
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        Sent answer = await bot.SayAsync(Someone.StaffOfQlkh, said);
        Assert.True(answer.HasCard);
        Assert.Contains("Dữ liệu của anh/chị", answer.Text, StringComparison.Ordinal);
        Assert.Contains(Upn, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copy_holds_all_years_page_by_page_for_its_asker_alone_and_nothing_of_the_accounts_former_holder()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await AskedAsync(bot, new DateTime(2022, 5, 4, 9, 0, 0), "Câu hỏi năm 2022");
        for (int i = 0; i < 60; i++)
        {
            await AskedAsync(bot, new DateTime(2024, 3, 1, 9, 0, 0).AddDays(i), $"Câu hỏi số {i}, {new string('ắ', 400)}");
        }

        (string first, IReadOnlyList<string> pages, ClickAnswer receipt) = await CopyAsync(bot, Someone.StaffOfQlkh);
        Assert.Contains("DL-2026-0001", receipt.Text, StringComparison.Ordinal);
        Assert.Contains(Upn, first, StringComparison.Ordinal);
        Assert.True(pages.Count > 2);
        string all = string.Concat(pages);
        Assert.Contains("Câu hỏi năm 2022", all, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(0, 60), i => Assert.Contains($"Câu hỏi số {i},", all, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.True(Encoding.UTF8.GetByteCount(page) < 28 * 1024));

        // Nobody else turns its pages, not even a head or the Office.
        Dictionary<string, string> turn = Ready(bot, Someone.StaffOfQlkh)!.Card.Press(Verbs.ShowCopyPage);
        foreach (Someone other in (Someone[])[Someone.HeadOfQlkh, Someone.Officer, Someone.Director])
        {
            Assert.False((await bot.ClickAsync(other, Verbs.ShowCopyPage, turn)).IsCard);
        }

        // The account goes to somebody else: the copy is not theirs, and theirs has none of it.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-14T10:00:00");
        ClickAnswer renamed = await TrustSteps.SaveAsync(bot, Someone.ChiefOfOffice, "QLKH", Upn, ("personName", "Trần Văn Mới"));
        Assert.Contains("Đã lưu", renamed.Text, StringComparison.Ordinal);
        Assert.False((await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ShowCopyPage, turn)).IsCard);
        await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: câu của người mới");
        Assert.DoesNotContain("Câu hỏi số", (await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi")).Text, StringComparison.Ordinal);
        (_, IReadOnlyList<string> next, _) = await CopyAsync(bot, Someone.StaffOfQlkh);
        string theirs = string.Concat(next);
        Assert.Contains("âu của người mới", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Câu hỏi số", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Câu hỏi năm", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Chuyên viên QLKH", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("DL-2026-0001", theirs, StringComparison.Ordinal);
    }

    private static async Task<(string First, IReadOnlyList<string> Pages, ClickAnswer Receipt)> CopyAsync(RunningBot bot, Someone who)
    {
        int before = bot.Connector.PostsTo(who.ConversationId).Count(IsReady);
        Sent offered = await bot.SayAsync(who, "yêu cầu cung cấp dữ liệu cá nhân của tôi");
        ClickAnswer receipt = await bot.ClickAsync(who, Verbs.ExportMyData, offered.Card.Press(Verbs.ExportMyData));
        await Eventually.HoldsAsync("the copy", () => bot.Connector.PostsTo(who.ConversationId).Count(IsReady) > before);
        Sent ready = Ready(bot, who)!;
        List<string> pages = [ready.Card.GetRawText()];
        System.Text.Json.JsonElement page = ready.Card;
        for (int number = 2; page.HasButton(Verbs.ShowCopyPage) && page.GetRawText().Contains("Trang sau", StringComparison.Ordinal); number++)
        {
            page = (await bot.ClickAsync(who, Verbs.ShowCopyPage, page.Press(Verbs.ShowCopyPage, (DataKeys.From, $"{number}")))).Card;
            pages.Add(page.GetRawText());
        }

        return (pages[0], pages, receipt);
    }

    private static bool IsReady(Sent sent) => sent.Text.Contains("Bản sao dữ liệu cá nhân", StringComparison.Ordinal) && sent.Text.Contains("trang 1/", StringComparison.Ordinal);

    private static Sent? Ready(RunningBot bot, Someone who) => bot.Connector.PostsTo(who.ConversationId).LastOrDefault(IsReady);

    private static Task<Azure.Response> AskedAsync(RunningBot bot, DateTime at, string text)
    {
        Question question = Question.Evolve(null, new QuestionFact.Asked(at, Domain.Identity.Upn.Kept(Upn), "Chuyên viên QLKH", Guid.NewGuid().ToString("N"), Domain.Identity.UnitCode.Kept("QLKH"), text));
        TableEntity row = Row.Of("QLKH", Kinds.Question.KeyOf(question.Year, question.Id), question);
        return bot.Table("Units").AddEntityAsync(row, TestContext.Current.CancellationToken);
    }

    private static IReadOnlyList<Sent> ToStaff(RunningBot bot) => bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId);

    private static async Task<IReadOnlyList<TableEntity>> RequestsAsync(RunningBot bot) =>
        await bot.RowsAsync("Units", "RowKey ge '2026|request|' and RowKey lt '2026|request~'");

    private static async Task<Sent> InOfficeAsync(RunningBot bot, string words)
    {
        Sent? card = null;
        await Eventually.HoldsAsync(words, () => (card = bot.Connector.PostsTo(RunningBot.OfficeChannel).LastOrDefault(p => p.Text.Contains(words, StringComparison.Ordinal))) is not null);
        return card!;
    }
}
