using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Difficulties;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Tasks;

/// <summary>What is said in chat: difficulties without work, a locality's, another agency's; tasks; questions; the Director's words.</summary>
public sealed class TaskAndQuestionTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task A_task_is_checked_then_given_told_listed_and_confirmed_and_a_question_comes_back_answered()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.HeadOfTttk);
        await Eventually.QuietAsync(bot);
        Sent staff = await bot.SayAsync(Someone.StaffOfQlkh, "giao TTTK đăng bài về chuyển đổi số trước ngày 10/12");
        Assert.Contains("Chỉ Văn phòng và lãnh đạo Sở", staff.Text, StringComparison.Ordinal);

        // Understood, with the date in full; nothing is given before the button.
        Sent draft = await bot.SayAsync(Someone.Officer, "giao TTTK đăng bài về chuyển đổi số trước ngày 10/12");
        Assert.Equal("TTTK", draft.Card.ValueOf("leadUnit"));
        Assert.Contains("đăng bài về chuyển đổi số", draft.Card.ValueOf("about"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("17:00, thứ Năm, 10/12/2026", draft.Text, StringComparison.Ordinal);
        Assert.Empty(await TasksAsync(bot));
        ClickAnswer sunday = await bot.ClickAsync(Someone.Officer, Verbs.GiveTask, draft.Card.Press(Verbs.GiveTask, ("dueDate", "2026-12-13")), draft.ActivityId);
        Assert.Contains("phải là ngày làm việc", sunday.Text, StringComparison.Ordinal);
        Dictionary<string, string> give = draft.Card.Press(Verbs.GiveTask);
        ClickAnswer[] given = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => bot.ClickAsync(Someone.Officer, Verbs.GiveTask, give, draft.ActivityId)));
        Assert.Single(given, g => !g.Text.Contains("không cần gửi lại", StringComparison.Ordinal));
        Assert.Single(await TasksAsync(bot));

        Sent task = await ChainSteps.NewAsync(bot, Someone.HeadOfTttk.ConversationId, "đăng bài về chuyển đổi số", "10/12/2026");
        Sent list = await bot.SayAsync(Someone.HeadOfTttk, "việc phòng mình còn gì");
        Assert.Contains("đăng bài về chuyển đổi số", list.Text, StringComparison.OrdinalIgnoreCase);
        Sent choose = await bot.SayAsync(Someone.HeadOfTttk, "báo hoạt động");
        ClickAnswer report = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.OpenActivity, choose.Card.Press(Verbs.OpenActivity, ("activityDuty", "ad-hoc")));
        Assert.Equal(task.Card.Press(Verbs.OpenConfirm)[DataKeys.Occurrence], report.Card.Press(Verbs.SaveActivity)[DataKeys.Occurrence]);
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.OpenConfirm, task.Card.Press(Verbs.OpenConfirm), task.ActivityId);
        ClickAnswer done = await bot.ClickAsync(
            Someone.HeadOfTttk, Verbs.Confirm, form.Card.Press(Verbs.Confirm, ("evidence", "https://skhcn.example.vn/bai-viet")), task.ActivityId);
        Assert.Contains("Đã ghi nhận", done.Text, StringComparison.Ordinal);

        // A question goes to the Office's channel; the answer comes back as a new message and is counted.
        Sent sent = await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: dịch vụ công toàn trình là gì?");
        Assert.Contains("dịch vụ công toàn trình là gì", sent.Text, StringComparison.Ordinal);
        Sent question = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "dịch vụ công toàn trình là gì", "Chuyên viên QLKH");
        Sent open = await bot.SayAsync(Someone.Officer, "câu hỏi chưa trả lời");
        Assert.Contains("dịch vụ công toàn trình là gì", open.Text, StringComparison.Ordinal);
        Assert.Contains("đã nhận 1 câu hỏi, đã trả lời 0", open.Text, StringComparison.Ordinal);
        ClickAnswer forged = await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.AnswerQuestion, question.Card.Press(Verbs.AnswerQuestion, ("answer", "Không biết")), question.ActivityId, RunningBot.OfficeChannel);
        Assert.False(forged.IsCard);
        await bot.ClickAsync(
            Someone.Officer, Verbs.AnswerQuestion, question.Card.Press(Verbs.AnswerQuestion, ("answer", "Không phải đến trực tiếp")), question.ActivityId, RunningBot.OfficeChannel);
        await ChainSteps.NewAsync(bot, Someone.StaffOfQlkh.ConversationId, "Không phải đến trực tiếp");
        await Eventually.HoldsAsync("the channel's card", () => bot.Connector.Latest(question.ActivityId).Text.Contains("Không phải đến trực tiếp", StringComparison.Ordinal));
        Sent none = await bot.SayAsync(Someone.Officer, "câu hỏi chưa trả lời");
        Assert.Contains("đã nhận 1 câu hỏi, đã trả lời 1", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Difficulties_without_work_come_from_units_localities_and_other_agencies_and_each_sees_their_own()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        foreach (Someone who in (Someone[])[Someone.Director, Someone.HeadOfQlkh, Someone.HeadOfTdc, Someone.HeadOfTtn])
        {
            await bot.InstallAsync(who);
        }

        // What waited for them has come, so that the next message is the answer.
        await Eventually.QuietAsync(bot);
        Sent staff = await bot.SayAsync(Someone.StaffOfQlkh, "phòng đang vướng kinh phí in tờ rơi");
        Assert.Contains("Trưởng phòng QLKH", staff.Text, StringComparison.Ordinal);
        Sent form = await bot.SayAsync(Someone.HeadOfQlkh, "phòng đang vướng kinh phí in tờ rơi");
        Assert.Contains("vướng kinh phí in tờ rơi", form.Card.ValueOf("text"), StringComparison.Ordinal);
        ClickAnswer receipt = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReportDifficulty, form.Card.Press(Verbs.ReportDifficulty), form.ActivityId);
        Assert.Contains("KK-2026-0001", receipt.Text, StringComparison.Ordinal);

        Sent externals = await bot.SayAsync(Someone.External, "đang vướng quy chế phối hợp");
        ClickAnswer theirs = await bot.ClickAsync(Someone.External, Verbs.ReportDifficulty, externals.Card.Press(Verbs.ReportDifficulty), externals.ActivityId);
        Assert.Contains("KK-2026-0002", theirs.Text, StringComparison.Ordinal);

        Sent locality = await bot.SayAsync(Someone.Officer, "nhập khó khăn của xã Cẩm Xuyên");
        Assert.Equal("xã Cẩm Xuyên", locality.Card.ValueOf("locality"));
        ClickAnswer missing = await bot.ClickAsync(Someone.Officer, Verbs.ReportForLocality, locality.Card.Press(Verbs.ReportForLocality, ("text", "Mạng yếu")), locality.ActivityId);
        Assert.Contains("Chưa nhập số, ký hiệu văn bản", missing.Text, StringComparison.Ordinal);
        ClickAnswer entered = await bot.ClickAsync(
            Someone.Officer,
            Verbs.ReportForLocality,
            locality.Card.Press(
                Verbs.ReportForLocality, ("locality", "Xã Cẩm Xuyên"), ("letterNumber", "12/UBND-VP"), ("letterDate", "2026-12-03"), ("text", "Mạng yếu")),
            locality.ActivityId);
        Assert.Contains("KK-2026-0003", entered.Text, StringComparison.Ordinal);
        await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "KK-2026-0003", "Xã Cẩm Xuyên", "12/UBND-VP ngày 03/12/2026");

        const string Asked = "khó khăn của phòng tôi tới đâu rồi";
        await SeesAsync(bot, Someone.HeadOfQlkh, Asked, "KK-2026-0001");
        await SeesAsync(bot, Someone.StaffOfQlkh, Asked, "KK-2026-0001");
        await SeesAsync(bot, Someone.External, Asked, "KK-2026-0002");
        await SeesAsync(bot, Someone.HeadOfTdc, Asked);
        await SeesAsync(bot, Someone.Officer, Asked, "KK-2026-0001", "KK-2026-0002", "KK-2026-0003");
        await SeesAsync(bot, Someone.Director, Asked, "KK-2026-0001", "KK-2026-0002", "KK-2026-0003");

        // In a centre "gd" is asked back.
        Sent which = await bot.SayAsync(Someone.HeadOfTtn, "xin y kien gd");
        Assert.Contains("Giám đốc Trung tâm hay Giám đốc Sở", which.Text, StringComparison.Ordinal);
        Sent division = await bot.SayAsync(Someone.HeadOfQlkh, "xin y kien gd");
        Assert.True(division.Card.HasButton(Verbs.ReportDifficulty));

        // Words alone close nothing: the card does.
        Sent settle = await bot.SayAsync(Someone.HeadOfQlkh, "khó khăn này đã giải quyết");
        Assert.True(settle.Card.HasButton(Verbs.Settle));
        ClickAnswer settled = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Settle, settle.Card.Press(Verbs.Settle), settle.ActivityId);
        Assert.Contains("Đã tự giải quyết", settled.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Directors_words_fill_in_the_decision_and_decide_nothing()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.Director);
        Assert.Contains("Không có việc nào chờ", (await bot.SayAsync(Someone.Director, "đồng ý, giao VP")).Text, StringComparison.Ordinal);
        Assert.Contains("dành cho Giám đốc", (await bot.SayAsync(Someone.StaffOfQlkh, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);

        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ChainSteps.ReportAsync(bot, card, "CannotDo");
        Dictionary<string, string> about = channel.Card.Press(Verbs.TakeDifficulty);
        await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SubmitToDirector, new Dictionary<string, string>(about) { ["answer"] = "Cấp 3 triệu đồng" });
        await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "KK-2026-0001");

        Sent list = await bot.SayAsync(Someone.Director, "việc chờ tôi quyết");
        Assert.Contains("KK-2026-0001", list.Text, StringComparison.Ordinal);
        Sent draft = await bot.SayAsync(Someone.Director, "đồng ý, giao VP");
        Assert.Equal("VP", draft.Card.ValueOf("leadUnit"));
        Assert.DoesNotContain(await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and Status eq 'TaskGiven'"), _ => true);
        ClickAnswer undated = await bot.ClickAsync(Someone.Director, Verbs.Agree, draft.Card.Press(Verbs.Agree), draft.ActivityId);
        Assert.Contains("Chưa chọn thời hạn", undated.Text, StringComparison.Ordinal);
        ClickAnswer agreed = await bot.ClickAsync(Someone.Director, Verbs.Agree, draft.Card.Press(Verbs.Agree, ("dueDate", "2026-12-15")), draft.ActivityId);
        Assert.Contains("Đã ghi nhận ý kiến", agreed.Text, StringComparison.Ordinal);
        await Eventually.HoldsAsync("the task", async () => (await TasksAsync(bot, "VP")).Count == 1);
    }

    private static async Task SeesAsync(RunningBot bot, Someone who, string asked, params string[] numbers)
    {
        Sent answer = await bot.SayAsync(who, asked);
        Assert.Equal(
            numbers, ((string[])["KK-2026-0001", "KK-2026-0002", "KK-2026-0003"]).Where(n => answer.Text.Contains(n, StringComparison.Ordinal)));
    }

    private static Task<IReadOnlyList<Azure.Data.Tables.TableEntity>> TasksAsync(RunningBot bot, string unit = "TTTK") =>
        bot.RowsAsync("Units", $"PartitionKey eq '{unit}' and RowKey ge '2026|a|2026-n' and RowKey lt '2026|a|2026-o'");
}
