using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Reports;

/// <summary>The year's report from the sentence to the signed document, through the front door.</summary>
public sealed class ReportTests(AzuriteFixture azurite)
{
    private const string Consent = "application/vnd.microsoft.teams.card.file.consent";

    [Fact]
    public async Task The_year_is_drafted_completed_submitted_signed_and_confirms_its_duty()
    {
        await using RunningBot bot = await StartAsync();

        // A quarter that the year's report tells is asked about; before the freeze the card says what is owed.
        Sent asked = await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo quý 4");
        Assert.Contains("Quý IV/2026 nằm trong báo cáo năm 2026 (trình trước 17:00, thứ Sáu, 18/12/2026)", asked.Text, StringComparison.Ordinal);
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.OpenReportForm, asked.Card.Press(Verbs.OpenReportForm));
        Assert.Contains("Số liệu chưa chốt", form.Text, StringComparison.Ordinal);
        ClickAnswer early = await bot.ClickAsync(Someone.Officer, Verbs.MakeReport, form.Card.Press(Verbs.MakeReport));
        Assert.Contains("chưa chốt", early.Text, StringComparison.Ordinal);
        Assert.Contains("Dự thảo còn 5 chỗ Văn phòng cần bổ sung", early.Text, StringComparison.Ordinal);

        await FreezeAndNumberAsync(bot);
        ClickAnswer again = await bot.ClickAsync(Someone.Officer, Verbs.OpenReportForm, early.Card.Press(Verbs.OpenReportForm));
        Assert.Contains("Số liệu đã chốt", again.Text, StringComparison.Ordinal);
        ClickAnswer gaps = await bot.ClickAsync(
            Someone.Officer, Verbs.MakeReport, again.Card.Press(Verbs.MakeReport, (Judgements.Achievements, "Kết quả tốt"), (Judgements.Shortcomings, "Còn chậm"), (Judgements.Proposals, "Thêm kinh phí")));
        Assert.Contains("Dự thảo còn 1 chỗ Văn phòng cần bổ sung", gaps.Text, StringComparison.Ordinal);

        // The chief alone submits, and not while a gap is left.
        Sent forChief = await bot.SayAsync(Someone.ChiefOfOffice, "lập dự thảo báo cáo năm");
        Dictionary<string, string> submit = forChief.Card.Press(Verbs.SubmitReport);
        Assert.False((await bot.ClickAsync(Someone.Officer, Verbs.SubmitReport, submit)).IsCard);
        Assert.Contains("Chưa trình được: dự thảo còn 1 chỗ", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SubmitReport, submit)).Text, StringComparison.Ordinal);
        ClickAnswer last = await bot.ClickAsync(Someone.Officer, Verbs.OpenReportForm, gaps.Card.Press(Verbs.OpenReportForm));
        // What was written before is there again.
        Assert.Equal("Kết quả tốt", last.Card.ValueOf(Judgements.Achievements));
        await bot.ClickAsync(Someone.Officer, Verbs.MakeReport, last.Card.Press(Verbs.MakeReport, (Judgements.Causes, "Kiêm nhiệm")));
        Assert.Contains("Đã có bản 3", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SubmitReport, submit)).Text, StringComparison.Ordinal);

        Sent ready = await bot.SayAsync(Someone.ChiefOfOffice, "lập dự thảo báo cáo năm");
        Assert.Contains("Đã trình Ban Giám đốc", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SubmitReport, ready.Card.Press(Verbs.SubmitReport))).Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the Director's card", () => bot.Connector.PostsTo(Someone.Director.ConversationId).Any(s => s.Text.Contains("Đã trình Ban Giám đốc", StringComparison.Ordinal)));
        Sent director = bot.Connector.PostsTo(Someone.Director.ConversationId).Last(s => s.Text.Contains("Đã trình Ban Giám đốc", StringComparison.Ordinal));
        Assert.True(director.Card.HasButton(Verbs.ReportFile));
        Assert.False(director.Card.HasButton(Verbs.IssueReport));

        // Signed by number and date, it confirms the report's own duty.
        Sent submitted = await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo năm");
        ClickAnswer wrong = await bot.ClickAsync(Someone.Officer, Verbs.IssueReport, submitted.Card.Press(Verbs.IssueReport, (Fields.SignedNumber, "45"), (Fields.SignedOn, "2026-12-15")));
        Assert.Equal("45", wrong.Card.ValueOf(Fields.SignedNumber));
        ClickAnswer issued = await bot.ClickAsync(
            Someone.Officer, Verbs.IssueReport, submitted.Card.Press(Verbs.IssueReport, (Fields.SignedNumber, "45/BC-VP"), (Fields.SignedOn, "2026-12-15")));
        Assert.Contains("số 45/BC-VP ngày 15/12/2026", issued.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync(
            "the duty's confirmation",
            async () => (await bot.RowsAsync("Units", "PartitionKey eq 'VP' and RowKey eq '2026|a|2026-year|report'")).Single().GetString("Data").Contains("45/BC-VP", StringComparison.Ordinal));
        Assert.False((await bot.ClickAsync(Someone.Officer, Verbs.MakeReport, last.Card.Press(Verbs.MakeReport))).Card.HasButton(Verbs.IssueReport));
    }

    [Fact]
    public async Task The_file_is_given_by_consent_and_every_answer_to_it_is_answered()
    {
        await using RunningBot bot = await StartAsync(b => b.Settings["Reform__Files__ByLink"] = "false");
        ClickAnswer draft = await DraftAsync(bot);
        Sent offer = await OfferAsync(bot, draft);
        JsonElement consent = offer.Activity.GetProperty("attachments")[0];
        Assert.Equal(Consent, consent.GetProperty("contentType").GetString());
        Assert.EndsWith("-chua-chot.docx", consent.GetProperty("name").GetString(), StringComparison.Ordinal);
        JsonElement context = consent.GetProperty("content").GetProperty("acceptContext");

        Assert.Contains("Không gửi tệp", (await AnswerAsync(bot, Someone.Officer, "decline", context)).Text, StringComparison.Ordinal);
        // No host of others, and no redirect's: nothing leaves.
        Assert.Contains("không thuộc danh sách cho phép", (await AnswerAsync(bot, Someone.Officer, "accept", context, "https://files.example.com/x")).Text, StringComparison.Ordinal);
        // Somebody who may not see it gets nothing, whatever the card says.
        Assert.Contains("không có quyền xem", (await AnswerAsync(bot, Someone.StaffOfQlkh, "accept", context)).Text, StringComparison.Ordinal);
        bot.Connector.RefuseFile = 404;
        Assert.Contains("đã hết hạn", (await AnswerAsync(bot, Someone.Officer, "accept", context)).Text, StringComparison.Ordinal);
        bot.Connector.RefuseFile = 503;
        Assert.Contains("thử lại sau ít phút", (await AnswerAsync(bot, Someone.Officer, "accept", context)).Text, StringComparison.Ordinal);
        bot.Connector.RefuseFile = 302;
        Assert.Contains("thử lại sau ít phút", (await AnswerAsync(bot, Someone.Officer, "accept", context)).Text, StringComparison.Ordinal);
        Assert.Empty(bot.Connector.Files);

        bot.Connector.RefuseFile = null;
        Sent info = await AnswerAsync(bot, Someone.Officer, "accept", context);
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", info.Activity.GetProperty("attachments")[0].GetProperty("contentType").GetString());
        byte[] file = bot.Connector.Files["report.docx"];
        IReadOnlyList<string> text = WordReportTests.Read(file);
        Assert.Contains("BÁO CÁO", text);
        Assert.Contains(text, line => line.StartsWith("Thực hiện Kế hoạch số [Văn phòng bổ sung", StringComparison.Ordinal));
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken));
        Assert.False(bot.Connector.PutWith["report.docx"].ContainsKey("Authorization"));
        Assert.Equal($"bytes 0-{file.Length - 1}/{file.Length}", bot.Connector.PutWith["report.docx"]["Content-Range"]);
    }

    [Theory]
    [InlineData("cv-qlkh", 4)]
    [InlineData("truong-qlkh", 1)]
    [InlineData("dau-moi-ngoai", 30)]
    public async Task Who_is_neither_of_the_Office_nor_of_the_directorate_is_refused_by_sentence_and_button(string key, int number)
    {
        Someone who = new(key, number);
        await using RunningBot bot = await StartAsync();
        ClickAnswer draft = await DraftAsync(bot);

        Sent said = await bot.SayAsync(who, "lập dự thảo báo cáo năm");
        Assert.False(said.HasCard, said.Text);
        foreach (string verb in (string[])[Verbs.OpenReportForm, Verbs.ReportFile, Verbs.ShowReport, Verbs.SubmitReport, Verbs.MakeReport, Verbs.IssueReport])
        {
            Assert.False((await bot.ClickAsync(who, verb, new Dictionary<string, string>(draft.Card.Press(Verbs.ReportFile)))).IsCard, verb);
        }

        Assert.Equal(6, (await bot.RowsAsync("Audit", "Why eq 'NotAllowedToSee'")).Count);
    }

    [Fact]
    public async Task A_period_that_has_not_begun_is_told_so()
    {
        await using RunningBot bot = await StartAsync();

        Assert.Contains("chưa bắt đầu", (await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo quý 2 năm 2027")).Text, StringComparison.Ordinal);
        Assert.Contains("chat riêng", (await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo năm", RunningBot.GroupChat)).Text, StringComparison.Ordinal);
    }

    internal static async Task<ClickAnswer> DraftAsync(RunningBot bot)
    {
        Sent form = await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo năm");
        return await bot.ClickAsync(Someone.Officer, Verbs.MakeReport, form.Card.Press(Verbs.MakeReport));
    }

    /// <summary>Asked for before the period's end, with the link's address the bot's own.</summary>
    internal static async Task<RunningBot> StartAsync(AzuriteFixture azurite, Action<RunningBot>? prepare = null)
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00", b =>
        {
            b.Settings["Reform__Files__PublicUrl"] = b.Url.ToString();
            prepare?.Invoke(b);
        });
        await bot.InstallAsync(Someone.Director);
        await ConfirmTests.CardOfAsync(bot);
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-15T16:00:00");
        await Eventually.QuietAsync(bot);
        return bot;
    }

    /// <summary>The message that follows a click on the file.</summary>
    internal static async Task<Sent> OfferAsync(RunningBot bot, ClickAnswer draft)
    {
        int before = bot.Connector.PostsTo(Someone.Officer.ConversationId).Count;
        ClickAnswer told = await bot.ClickAsync(Someone.Officer, Verbs.ReportFile, draft.Card.Press(Verbs.ReportFile));
        Assert.Contains("tin nhắn mới", told.Text, StringComparison.Ordinal);
        return bot.Connector.PostsTo(Someone.Officer.ConversationId)[before];
    }

    private Task<RunningBot> StartAsync(Action<RunningBot>? prepare = null) => StartAsync(azurite, prepare);

    private static async Task FreezeAndNumberAsync(RunningBot bot)
    {
        Sent over = await bot.SayAsync(Someone.Officer, "chốt số liệu");
        await bot.ClickAsync(Someone.Officer, Verbs.FreezePeriod, over.Card.Press(Verbs.FreezePeriod));
        Sent menu = await bot.SayAsync(Someone.Officer, "sửa kế hoạch");
        ClickAnswer review = await bot.ClickAsync(Someone.Officer, Verbs.ReviewPlanChange, menu.Card.Press(
            Verbs.ReviewPlanChange, (Fields.PlanNumber, "15/KH-SKHCN"), (Fields.PlanDate, "2026-01-20"), (Fields.Why, "Đã ban hành")));
        await bot.ClickAsync(Someone.Officer, Verbs.SavePlanChange, review.Card.Press(Verbs.SavePlanChange));
    }

    private static async Task<Sent> AnswerAsync(RunningBot bot, Someone who, string action, JsonElement context, string? uploadUrl = null)
    {
        int before = bot.Connector.PostsTo(who.ConversationId).Count;
        await bot.PostAsync(who.ConversationId, who, new()
        {
            ["type"] = "invoke",
            ["name"] = "fileConsent/invoke",
            ["value"] = new
            {
                type = "fileUpload",
                action,
                context,
                uploadInfo = new
                {
                    contentUrl = "https://so.sharepoint.com/report.docx",
                    name = "report.docx",
                    uploadUrl = uploadUrl ?? $"{bot.Connector.Url}/files/report.docx",
                    uniqueId = "id-1",
                    fileType = "docx",
                },
            },
        });
        return bot.Connector.PostsTo(who.ConversationId)[before];
    }
}
