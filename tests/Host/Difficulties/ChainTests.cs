using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;
using static TeamsReformBot.Host.Tests.Difficulties.ChainSteps;

namespace TeamsReformBot.Host.Tests.Difficulties;

/// <summary>A difficulty on its way from the unit over the Office to the Director and back.</summary>
public sealed class ChainTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task The_whole_way_to_the_Director_and_back_until_the_blocked_work_is_confirmed()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        foreach (Someone who in (Someone[])[Someone.Officer, Someone.ChiefOfOffice, Someone.Director, Someone.DeputyDirector, Someone.HeadOfKhtc, Someone.HeadOfTttk])
        {
            await bot.InstallAsync(who);
        }

        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ReportAsync(bot, card, "CannotDo");

        // The posted card keeps number, deadlines and state in sight, and follows each step.
        await ShowsAsync(bot, card, "KK-2026-0001", "Hạn xử lý", "10/12/2026", "Chưa tiếp nhận");
        ClickAnswer taken = await ClickAsync(bot, Someone.Officer, Verbs.TakeDifficulty, channel.Card.Press(Verbs.TakeDifficulty), channel);
        await ShowsAsync(bot, card, "Đã tiếp nhận");

        // The officer's opinion goes to the chief, who returns it, and then submits it.
        ClickAnswer empty = await ClickAsync(bot, Someone.Officer, Verbs.PassOn, taken.Card.Press(Verbs.PassOn), channel);
        Assert.Contains("Chưa nhập ý kiến", empty.Text, StringComparison.Ordinal);
        (string, string)[] opinion = [("answer", "Giao KHTC cấp 3 triệu đồng"), ("leadUnit", "KHTC"), ("dueDate", "2026-12-15")];
        await ClickAsync(bot, Someone.Officer, Verbs.PassOn, taken.Card.Press(Verbs.PassOn, opinion), channel);
        Sent toChief = await NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "KK-2026-0001", "Giao KHTC cấp 3 triệu");
        ClickAnswer noWords = await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.ReturnToOfficer, toChief.Card.Press(Verbs.ReturnToOfficer), toChief);
        Assert.Contains("lý do trả lại", noWords.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.ReturnToOfficer, toChief.Card.Press(Verbs.ReturnToOfficer, ("chiefWords", "Nêu rõ nguồn")), toChief);
        Sent returned = await NewAsync(bot, Someone.Officer.ConversationId, "Nêu rõ nguồn");
        await ClickAsync(bot, Someone.Officer, Verbs.PassOn, returned.Card.Press(Verbs.PassOn, ("answer", "Giao KHTC cấp 3 triệu đồng từ nguồn tự chủ")), returned);
        Sent again = await NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "nguồn tự chủ");
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.SubmitToDirector, again.Card.Press(Verbs.SubmitToDirector), again);

        // The Director asks for more; the Office answers and submits again; the Director passes it to a deputy.
        Sent proposal = await NewAsync(bot, Someone.Director.ConversationId, "KK-2026-0001", "nguồn tự chủ", "Chánh Văn phòng");
        ClickAnswer unasked = await ClickAsync(bot, Someone.Director, Verbs.AskForMore, proposal.Card.Press(Verbs.AskForMore), proposal);
        Assert.Contains("nội dung cần làm rõ", unasked.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Director, Verbs.AskForMore, proposal.Card.Press(Verbs.AskForMore, ("decision", "Còn bao nhiêu?")), proposal);
        Sent asked = await NewAsync(bot, Someone.Officer.ConversationId, "Còn bao nhiêu?");
        await ClickAsync(bot, Someone.Officer, Verbs.PassOn, asked.Card.Press(Verbs.PassOn, ("clarification", "Còn 12 triệu")), asked);
        Sent third = await NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "Còn 12 triệu");
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.SubmitToDirector, third.Card.Press(Verbs.SubmitToDirector), third);
        Sent second = await NewAsync(bot, Someone.Director.ConversationId, "Còn 12 triệu");
        await ClickAsync(bot, Someone.Director, Verbs.PassToDeputy, second.Card.Press(Verbs.PassToDeputy, ("deputy", "pgd.khoahoc@so.example.vn")), second);

        // The deputy agrees, with a unit and a date: a task in that unit's rows, a new message to its head and to who helps.
        Sent toDeputy = await NewAsync(bot, Someone.DeputyDirector.ConversationId, "KK-2026-0001");
        Assert.Equal("KHTC", toDeputy.Card.ValueOf("leadUnit"));
        await ShowsAsync(bot, second, "Phó Giám đốc");
        Assert.True(bot.Connector.Latest(second.ActivityId).Card.HasButton(Verbs.Agree));
        ClickAnswer agreed = await ClickAsync(bot, Someone.DeputyDirector, Verbs.Agree, toDeputy.Card.Press(Verbs.Agree, ("coordinating", "TTTK")), toDeputy);
        Assert.False(agreed.Card.HasButton(Verbs.Agree));
        Sent told = await NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "Đồng ý", "Phòng Kế hoạch - Tài chính", "15/12/2026");
        Assert.False(told.Card.HasButton(Verbs.ConfirmAll));
        Sent task = await NewAsync(bot, Someone.HeadOfKhtc.ConversationId, "nguồn tự chủ", "15/12/2026", "KK-2026-0001");
        await NewAsync(bot, Someone.HeadOfTttk.ConversationId, "Phối hợp thực hiện", "Phòng Kế hoạch - Tài chính");
        foreach (Sent copy in (Sent[])[card, channel, toChief, returned, proposal, second, toDeputy])
        {
            await ShowsAsync(bot, copy, "Đồng ý với đề xuất của Văn phòng.");
        }

        ClickAnswer waits = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, card.Card.Press(Verbs.ConfirmAll), card.ActivityId);
        Assert.DoesNotContain("27/27", waits.Text, StringComparison.Ordinal);

        // The task is confirmed like any work; what waited opens again and is confirmed.
        ClickAnswer form = await ClickAsync(bot, Someone.HeadOfKhtc, Verbs.OpenConfirm, task.Card.Press(Verbs.OpenConfirm), task);
        ClickAnswer done = await ClickAsync(bot, Someone.HeadOfKhtc, Verbs.Confirm, form.Card.Press(Verbs.Confirm, ("evidence", "12/QĐ-SKHCN")), task);
        Assert.Contains("Đã ghi nhận", done.Text, StringComparison.Ordinal);
        Sent open = await NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "Việc theo ý kiến chỉ đạo đã hoàn thành");
        ClickAnswer confirmed = await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.ConfirmAll, open.Card.Press(Verbs.ConfirmAll), open);
        Assert.Contains("27/27", confirmed.Text, StringComparison.Ordinal);
        await ShowsAsync(bot, card, "27/27");
        await Eventually.QuietAsync(bot);

        // Each step told each of them once.
        Assert.Equal(2, PostsAbout(bot, Someone.Director, "KK-2026-0001"));
        Assert.Equal(3, PostsAbout(bot, Someone.ChiefOfOffice, "KK-2026-0001"));
        Assert.Equal(2, PostsAbout(bot, Someone.Officer, "KK-2026-0001"));
        Assert.Equal(1, PostsAbout(bot, Someone.DeputyDirector, "KK-2026-0001"));
        Assert.Single(await bot.RowsAsync("Units", "PartitionKey eq 'KHTC' and RowKey ge '2026|a|2026-n' and RowKey lt '2026|a|2026-o'"));
    }

    [Fact]
    public async Task Twelve_clicks_at_once_are_one_at_each_step_and_forged_ones_none()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.Director);
        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ReportAsync(bot, card, "CannotDo");
        Dictionary<string, string> about = channel.Card.Press(Verbs.TakeDifficulty);
        Dictionary<string, string> With(params (string Key, string Value)[] more) => On(about, more);
        Dictionary<string, string> On(Dictionary<string, string> card, params (string Key, string Value)[] more) =>
            new(card.Concat(more.Select(m => KeyValuePair.Create(m.Key, m.Value))).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Last().Value));

        // Whatever the card says: who may do what is on the roster.
        (Someone Who, string Verb)[] forged =
        [
            (Someone.HeadOfQlkh, Verbs.TakeDifficulty), (Someone.Director, Verbs.TakeDifficulty), (Someone.StaffOfQlkh, Verbs.PassOn), (Someone.Officer, Verbs.SubmitToDirector),
            (Someone.HeadOfQlkh, Verbs.SubmitToDirector), (Someone.Officer, Verbs.ReturnToOfficer), (Someone.ChiefOfOffice, Verbs.Agree), (Someone.DeputyDirector, Verbs.Agree),
            (Someone.HeadOfQlkh, Verbs.Agree), (Someone.Officer, Verbs.Disagree), (Someone.ChiefOfOffice, Verbs.AskForMore), (Someone.DeputyDirector, Verbs.PassToDeputy),
            (Someone.HeadOfTdc, Verbs.Withdraw), (Someone.StaffOfQlkh, Verbs.Settle), (Someone.Officer, Verbs.ReopenDifficulty), (Someone.HeadOfTdc, Verbs.ShowDifficulty),
            (Someone.External, Verbs.ShowDifficulty), (Someone.HeadOfQlkh, Verbs.ReportForLocality), (Someone.HeadOfQlkh, Verbs.GiveTask), (Someone.StaffOfQlkh, Verbs.GiveTask),
        ];
        await Eventually.QuietAsync(bot);
        IReadOnlyList<string> before = await RowsAsync(bot);
        foreach ((Someone who, string verb) in forged)
        {
            ClickAnswer answer = await bot.ClickAsync(who, verb, With(("answer", "Được"), ("chiefWords", "Không"), ("decision", "Được"), ("token", Guid.NewGuid().ToString("N")),
                ("leadUnit", "KHTC"), ("about", "Việc"), ("dueDate", "2026-12-15"), ("note", "x"), ("deputy", "pgd.khoahoc@so.example.vn")));
            Assert.False(answer.IsCard, $"{who.Key} {verb}: {answer.Text}");
        }

        Assert.Equal(before, await RowsAsync(bot));
        Assert.Equal(forged.Length, (await bot.RowsAsync("Audit")).Count);

        Someone[] office = [Someone.Officer, Someone.OtherOfficer, Someone.ChiefOfOffice, Someone.DeputyChief];
        Someone[] leaders = [Someone.ChiefOfOffice, Someone.DeputyChief];
        ClickAnswer[] taken = await TwelveAsync(i => bot.ClickAsync(office[i % 4], Verbs.TakeDifficulty, about, channel.ActivityId, RunningBot.OfficeChannel));
        Dictionary<string, string> received = taken[0].Card.Press(Verbs.PassOn);
        ClickAnswer[] passed = await TwelveAsync(
            i => bot.ClickAsync(office[i % 4], Verbs.PassOn, On(received, ("answer", $"Đề xuất {i}")), channel.ActivityId, RunningBot.OfficeChannel));
        Dictionary<string, string> put = passed[2].Card.Press(Verbs.SubmitToDirector);
        ClickAnswer stale = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.SubmitToDirector, about, channel.ActivityId, RunningBot.OfficeChannel);
        Assert.Contains("vừa thay đổi", stale.Text, StringComparison.Ordinal);
        await TwelveAsync(i => bot.ClickAsync(leaders[i % 2], Verbs.SubmitToDirector, put, channel.ActivityId, RunningBot.OfficeChannel));
        Sent proposal = await NewAsync(bot, Someone.Director.ConversationId, "KK-2026-0001");
        await TwelveAsync(i => bot.ClickAsync(
            Someone.Director, Verbs.Agree, proposal.Card.Press(Verbs.Agree, ("leadUnit", "KHTC"), ("dueDate", "2026-12-15")), proposal.ActivityId));
        await Eventually.HoldsAsync("the task", async () => (await TasksAsync(bot)).Any());
        await Eventually.QuietAsync(bot);

        IReadOnlyList<TableEntity> facts = await bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|f|d|' and RowKey lt '2026|f|d~'");
        foreach (string kind in (string[])["received", "putToChief", "submitted", "decided"])
        {
            Assert.Single(facts, f => f.GetString("Data").Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal));
        }

        Assert.Single(await TasksAsync(bot));
        Assert.Equal(1, PostsAbout(bot, Someone.Director, "KK-2026-0001"));
    }

    [Fact]
    public async Task A_later_date_refused_a_withdrawal_and_a_reopening_reach_those_concerned()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        await bot.InstallAsync(Someone.Officer);
        Sent card = await ConfirmTests.CardOfAsync(bot);
        Sent channel = await ReportAsync(bot, card, "LaterDate", ("requestedDate", "2026-12-15"));
        ClickAnswer taken = await ClickAsync(bot, Someone.Officer, Verbs.TakeDifficulty, channel.Card.Press(Verbs.TakeDifficulty), channel);
        ClickAnswer noWords = await ClickAsync(bot, Someone.Officer, Verbs.RefuseLaterDate, taken.Card.Press(Verbs.RefuseLaterDate), channel);
        Assert.Contains("Chưa nhập ý kiến", noWords.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Officer, Verbs.RefuseLaterDate, taken.Card.Press(Verbs.RefuseLaterDate, ("answer", "Cần đúng hạn báo cáo quý")), channel);
        Sent refused = await NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "không đồng ý lùi hạn", "Cần đúng hạn báo cáo quý");
        Assert.Contains("09/12/2026", refused.Text, StringComparison.Ordinal);
        Assert.True(refused.Card.HasButton(Verbs.ConfirmAll));

        // Opened again with words: the officer who had it is told, and the channel's card can be worked on again.
        Dictionary<string, string> about = channel.Card.Press(Verbs.TakeDifficulty);
        ClickAnswer unsaid = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReopenDifficulty, about);
        Assert.Contains("lý do mở lại", unsaid.Text, StringComparison.Ordinal);
        ClickAnswer reopened = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ReopenDifficulty, new Dictionary<string, string>(about) { ["note"] = "Vẫn thiếu người" });
        Assert.True(reopened.Card.HasButton(Verbs.Withdraw));
        Sent toOfficer = await NewAsync(bot, Someone.Officer.ConversationId, "Vẫn thiếu người");
        Assert.True(toOfficer.Card.HasButton(Verbs.AnswerDifficulty));
        await ShowsAsync(bot, channel, "Vẫn thiếu người");

        ClickAnswer withdrawn = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.Withdraw, reopened.Card.Press(Verbs.Withdraw, ("note", "Đã mượn được người")));
        Assert.True(withdrawn.Card.HasButton(Verbs.ReopenDifficulty));
        await NewAsync(bot, Someone.Officer.ConversationId, "Đã mượn được người");
        ClickAnswer late = await ClickAsync(bot, Someone.Officer, Verbs.AnswerDifficulty, taken.Card.Press(Verbs.AnswerDifficulty, ("answer", "Được")), channel);
        Assert.Contains("Đã được xử lý lúc", late.Text, StringComparison.Ordinal);
    }

    private static Task<ClickAnswer[]> TwelveAsync(Func<int, Task<ClickAnswer>> click) => Task.WhenAll(Enumerable.Range(0, 12).Select(click));

    private static Task<IReadOnlyList<TableEntity>> TasksAsync(RunningBot bot) =>
        bot.RowsAsync("Units", "PartitionKey eq 'KHTC' and RowKey ge '2026|a|2026-n' and RowKey lt '2026|a|2026-o'");

    // Without messages and posted cards, which the bot itself goes on working on.
    private static async Task<IReadOnlyList<string>> RowsAsync(RunningBot bot) =>
        [.. (await bot.RowsAsync("Units")).Where(r => !r.RowKey.Contains("|o|", StringComparison.Ordinal) && !r.RowKey.Contains("|p|", StringComparison.Ordinal)).Select(r => $"{r.PartitionKey}/{r.RowKey}/{r.ETag}")];
}
