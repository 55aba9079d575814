using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Difficulties;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Budgets;

/// <summary>Money (III.5) and inspections (III.3), as those concerned play them.</summary>
public sealed class MoneyAndInspectionTests(AzuriteFixture azurite)
{
    private const string Now = "2026-12-07T10:00:00";

    [Fact]
    public async Task A_unit_asks_for_money_which_is_returned_appraised_submitted_sent_back_and_granted()
    {
        await using RunningBot bot = await StartAsync();

        // The sentence fills in the form; nothing is sent before it is pressed, and an amount in words is shown in full first.
        Assert.Contains("Trưởng phòng QLKH", (await bot.SayAsync(Someone.StaffOfQlkh, "xin kinh phí in tờ rơi 15 triệu")).Text, StringComparison.Ordinal);
        Sent form = await bot.SayAsync(Someone.HeadOfQlkh, "xin kinh phí in tờ rơi 15 triệu");
        Assert.Equal(("in tờ rơi", "15.000.000"), (form.Card.ValueOf(Fields.Purpose), form.Card.ValueOf(Fields.Estimated)));
        Assert.Contains("15.000.000 đồng", form.Text, StringComparison.Ordinal);
        ClickAnswer check = await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AskBudget, form.Card.Press(Verbs.AskBudget, (Fields.Estimated, "16 triệu")), form);
        Assert.Contains("được hiểu là 16.000.000 đồng", check.Text, StringComparison.Ordinal);
        Assert.Empty(await RequestsAsync(bot));
        Dictionary<string, string> ask = check.Card.Press(Verbs.AskBudget);
        ClickAnswer[] both = await Task.WhenAll(ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AskBudget, ask, form), ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AskBudget, ask, form));
        Assert.All(both, answer => Assert.Contains("Chờ Văn phòng thẩm định", answer.Text, StringComparison.Ordinal));
        Assert.Single(await RequestsAsync(bot));

        // The Office returns it; the unit, told in a new message, completes it; the channel is told anew.
        Sent channel = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "in tờ rơi", "16.000.000 đồng");
        Assert.False((await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.AppraiseBudget, channel.Card.Press(Verbs.AppraiseBudget), channel)).IsCard);
        await ClickAsync(bot, Someone.Officer, Verbs.ReturnBudget, channel.Card.Press(Verbs.ReturnBudget, (Fields.Answer, "Thiếu báo giá")), channel);
        Sent returned = await ChainSteps.NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "Thiếu báo giá");
        ClickAnswer again = await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.OpenBudget, returned.Card.Press(Verbs.OpenBudget), returned);
        await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.CorrectBudget, again.Card.Press(Verbs.CorrectBudget, (Fields.Estimated, "15.000.000"), (Fields.Evidence, "05/TTr-QLKH")), returned);
        Sent second = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "15.000.000 đồng", "05/TTr-QLKH");

        // Over the estimate only with a reason; the chief submits; the Director asks for more, then grants at most what was appraised.
        ClickAnswer over = await ClickAsync(bot, Someone.Officer, Verbs.AppraiseBudget, second.Card.Press(Verbs.AppraiseBudget, (Fields.Amount, "20.000.000")), second);
        Assert.Contains("lớn hơn số tiền đề nghị (15.000.000 đồng)", over.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Officer, Verbs.AppraiseBudget, over.Card.Press(Verbs.AppraiseBudget, (Fields.Amount, "12.000.000")), second);
        Sent chief = await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "12.000.000 đồng");
        Assert.False((await ClickAsync(bot, Someone.Officer, Verbs.GrantBudget, chief.Card.Press(Verbs.AppraiseBudget), chief)).IsCard);
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.AppraiseBudget, chief.Card.Press(Verbs.AppraiseBudget), chief);
        Sent director = await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "12.000.000 đồng", "Chánh Văn phòng");
        Assert.Contains("12.000.000 đồng", (await bot.SayAsync(Someone.Director, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Director, Verbs.SendBackBudget, director.Card.Press(Verbs.SendBackBudget, (Fields.Decision, "Lấy từ nguồn nào?")), director);
        Sent asked = await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "Lấy từ nguồn nào?");
        // What the Director's old card shows is no longer so.
        ClickAnswer late = await ClickAsync(bot, Someone.Director, Verbs.GrantBudget, director.Card.Press(Verbs.GrantBudget), director);
        Assert.False(late.Card.HasButton(Verbs.GrantBudget));
        // The unit corrects meanwhile: the question stands, what was appraised does not, and who appraised it is told.
        ClickAnswer less = await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.OpenBudget, returned.Card.Press(Verbs.OpenBudget), returned);
        await ClickAsync(bot, Someone.HeadOfQlkh, Verbs.CorrectBudget, less.Card.Press(Verbs.CorrectBudget, (Fields.Estimated, "14.000.000")), returned);
        Sent corrected = await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "14.000.000 đồng", "Lấy từ nguồn nào?");
        await ClickAsync(
            bot, Someone.Officer, Verbs.AppraiseBudget,
            corrected.Card.Press(Verbs.AppraiseBudget, (Fields.Amount, "12.000.000"), (Fields.Answer, "Nguồn tự chủ")), corrected);
        Sent anew = await ChainSteps.NewAsync(bot, Someone.ChiefOfOffice.ConversationId, "Nguồn tự chủ");
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.AppraiseBudget, anew.Card.Press(Verbs.AppraiseBudget), anew);
        Sent resubmitted = await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "Nguồn tự chủ");
        ClickAnswer tooMuch = await ClickAsync(bot, Someone.Director, Verbs.GrantBudget, resubmitted.Card.Press(Verbs.GrantBudget, (Fields.Amount, "13.000.000")), resubmitted);
        Assert.Contains("lớn hơn số tiền thẩm định (12.000.000 đồng)", tooMuch.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Director, Verbs.GrantBudget, tooMuch.Card.Press(Verbs.GrantBudget, (Fields.Amount, "10.000.000"), (Fields.Decision, "Tiết kiệm")), resubmitted);
        await ChainSteps.NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "Đã duyệt", "10.000.000 đồng", "Tiết kiệm");
        await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "Đã duyệt", "10.000.000 đồng");
        await Eventually.HoldsAsync("the channel's card", () => bot.Connector.Latest(second.ActivityId).Text.Contains("Đã duyệt", StringComparison.Ordinal));

        // The year adds up, for the Office of all units, for a unit of its own; a forged look at another's is refused.
        Sent year = await bot.SayAsync(Someone.Officer, "kinh phí");
        Assert.Contains("14.000.000 đồng", year.Text, StringComparison.Ordinal);
        Assert.Contains("12.000.000 đồng", year.Text, StringComparison.Ordinal);
        Assert.Contains("10.000.000 đồng", year.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("14.000.000", (await bot.SayAsync(Someone.HeadOfTdc, "kinh phí")).Text, StringComparison.Ordinal);
        Assert.False((await ClickAsync(bot, Someone.HeadOfTdc, Verbs.ShowBudget, year.Card.Press(Verbs.ShowBudget), year)).IsCard);

        // The Office's yearly confirmation begins with these figures and cannot say others.
        Dictionary<string, string> duty = new() { [DataKeys.Unit] = "VP", [DataKeys.Duty] = "budget", [DataKeys.Occurrence] = "2026-year" };
        ClickAnswer yearly = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.OpenConfirm, duty);
        Assert.Equal("10000000", yearly.Card.ValueOf("measure-amount-granted"));
        ClickAnswer other = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.Confirm, yearly.Card.Press(Verbs.Confirm, ("measure-amount-granted", "9000000")));
        Assert.Contains("Số liệu đã ghi nhận là 10.000.000", other.Text, StringComparison.Ordinal);
        Assert.Contains("đã có số liệu", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ConfirmNothing, duty)).Text, StringComparison.Ordinal);

        // Whoever takes over the unit sees what it asked for.
        await bot.ClickAsync(Someone.Officer, Verbs.CloseUnit, new Dictionary<string, string> { [DataKeys.Unit] = "QLKH", [Fields.MergeInto] = "TDC" });
        Sent taken = await bot.SayAsync(Someone.HeadOfTdc, "kinh phí");
        Assert.Contains("14.000.000 đồng", taken.Text, StringComparison.Ordinal);
        Assert.True((await ClickAsync(bot, Someone.HeadOfTdc, Verbs.ShowBudget, taken.Card.Press(Verbs.ShowBudget), taken)).IsCard);

        // Money of the old year that waits for the Director does so in the new year as well.
        Sent more = await bot.SayAsync(Someone.HeadOfTttk, "xin kinh phí mua máy quét 9.000.000 đồng");
        await ClickAsync(bot, Someone.HeadOfTttk, Verbs.AskBudget, more.Card.Press(Verbs.AskBudget), more);
        Sent scanner = await ChainSteps.NewAsync(bot, RunningBot.OfficeChannel, "9.000.000 đồng");
        await ClickAsync(bot, Someone.ChiefOfOffice, Verbs.AppraiseBudget, scanner.Card.Press(Verbs.AppraiseBudget), scanner);
        await ChainSteps.NewAsync(bot, Someone.Director.ConversationId, "9.000.000 đồng");
        await bot.StopAsync();
        await bot.StartAgainAsync("2027-01-05T10:00:00");
        Assert.Contains("9.000.000 đồng", (await bot.SayAsync(Someone.Director, "việc chờ tôi quyết")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inspection_becomes_the_units_task_and_is_settled_with_evidence()
    {
        await using RunningBot bot = await StartAsync();
        Assert.False((await bot.SayAsync(Someone.HeadOfTttk, "kiểm tra TTTK ngày 12/11")).Card.HasButton(Verbs.RecordInspection));
        Sent form = await bot.SayAsync(Someone.Officer, "kiểm tra TTTK ngày 12/11");
        Assert.Equal(("TTTK", "2026-11-12"), (form.Card.ValueOf(Fields.LeadUnit), form.Card.ValueOf(Fields.HeldOn)));
        ClickAnswer missing = await ClickAsync(
            bot, Someone.Officer, Verbs.RecordInspection, form.Card.Press(Verbs.RecordInspection, (Fields.Findings, "Chưa lập sổ"), (Fields.Advice, "Lập sổ theo dõi")), form);
        Assert.Contains("chọn hạn khắc phục", missing.Text, StringComparison.Ordinal);
        Dictionary<string, string> record = missing.Card.Press(Verbs.RecordInspection, (Fields.DueDate, "2026-12-15"));
        Assert.False((await ClickAsync(bot, Someone.HeadOfTttk, Verbs.RecordInspection, record, form)).IsCard);
        ClickAnswer recorded = await ClickAsync(bot, Someone.Officer, Verbs.RecordInspection, record, form);
        Assert.Contains("Chờ đơn vị khắc phục, hạn 15/12/2026", recorded.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.Officer, Verbs.RecordInspection, record, form);

        // The unit confirms, with evidence; who recorded it is told.
        Sent task = await ChainSteps.NewAsync(bot, Someone.HeadOfTttk.ConversationId, "Lập sổ theo dõi", "Chưa lập sổ", "12/11/2026");
        Assert.Single(bot.Connector.PostsTo(Someone.HeadOfTttk.ConversationId), s => s.Text.Contains("Chưa lập sổ", StringComparison.Ordinal));
        ClickAnswer confirm = await ClickAsync(bot, Someone.HeadOfTttk, Verbs.OpenConfirm, task.Card.Press(Verbs.OpenConfirm), task);
        ClickAnswer bare = await ClickAsync(bot, Someone.HeadOfTttk, Verbs.Confirm, confirm.Card.Press(Verbs.Confirm), task);
        Assert.Contains("cần minh chứng", bare.Text, StringComparison.Ordinal);
        await ClickAsync(bot, Someone.HeadOfTttk, Verbs.Confirm, bare.Card.Press(Verbs.Confirm, (Fields.Evidence, "12/BB-TTTK")), task);
        await ChainSteps.NewAsync(bot, Someone.Officer.ConversationId, "Đơn vị đã khắc phục", "12/BB-TTTK");
        Sent list = await bot.SayAsync(Someone.Officer, "lịch kiểm tra");
        Assert.True(list.Text.Contains("1 cuộc kiểm tra tại 1 đơn vị; 0 cuộc còn việc", StringComparison.Ordinal), list.Text);
        Assert.DoesNotContain("Chưa lập sổ", (await bot.SayAsync(Someone.HeadOfTdc, "lịch kiểm tra")).Text, StringComparison.Ordinal);

        // One entered wrongly is taken back: its task is called off, and it does not count.
        ClickAnswer blank = await ClickAsync(bot, Someone.Officer, Verbs.OpenInspection, list.Card.Press(Verbs.OpenInspection), list);
        ClickAnswer wrong = await ClickAsync(
            bot, Someone.Officer, Verbs.RecordInspection,
            blank.Card.Press(
                Verbs.RecordInspection, (Fields.LeadUnit, "QLKH"), (Fields.HeldOn, "2026-12-04"), (Fields.Findings, "Nhầm đơn vị"), (Fields.Advice, "Lập sổ"), (Fields.DueDate, "2026-12-15")),
            list);
        Sent mistaken = await ChainSteps.NewAsync(bot, Someone.HeadOfQlkh.ConversationId, "Nhầm đơn vị");
        await ClickAsync(bot, Someone.Officer, Verbs.WithdrawInspection, wrong.Card.Press(Verbs.WithdrawInspection), list);
        await Eventually.HoldsAsync("the task called off", () => !bot.Connector.Latest(mistaken.ActivityId).Card.HasButton(Verbs.OpenConfirm));

        // The quarter's confirmation begins with what was recorded.
        Dictionary<string, string> duty = new() { [DataKeys.Unit] = "VP", [DataKeys.Duty] = "inspection", [DataKeys.Occurrence] = "2026-q4" };
        ClickAnswer quarterly = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.OpenConfirm, duty);
        Assert.Equal("1", quarterly.Card.ValueOf("measure-units-inspected"));
        Assert.Contains("Thống kê KHCN&ĐMST, 12/11/2026: Chưa lập sổ", quarterly.Card.ValueOf(Fields.Note), StringComparison.Ordinal);
        Assert.Contains("đã có số liệu", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.ConfirmNothing, duty)).Text, StringComparison.Ordinal);
        Assert.Contains("Đã ghi nhận", (await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.Confirm, quarterly.Card.Press(Verbs.Confirm))).Text, StringComparison.Ordinal);

        // One more is recorded after it: its receipt says so and leads to the correction, which is then as recorded.
        ClickAnswer second = await ClickAsync(
            bot, Someone.Officer, Verbs.RecordInspection,
            new(record) { [DataKeys.Token] = Guid.NewGuid().ToString("N"), [Fields.LeadUnit] = "TDC", [Fields.Advice] = "", [Fields.DueDate] = "" }, list);
        Assert.Contains("số liệu khác", second.Text, StringComparison.Ordinal);
        ClickAnswer correct = await bot.ClickAsync(Someone.Officer, Verbs.OpenCorrect, second.Card.Press(Verbs.OpenCorrect));
        ClickAnswer corrected = await bot.ClickAsync(Someone.Officer, Verbs.Correct, correct.Card.Press(Verbs.Correct, ("measure-units-inspected", "2")));
        Assert.True(corrected.Card.HasButton(Verbs.OpenCorrect), corrected.Text);
        ClickAnswer taken = await ClickAsync(bot, Someone.Officer, Verbs.WithdrawInspection, second.Card.Press(Verbs.WithdrawInspection), list);
        Assert.True(taken.Card.HasButton(Verbs.OpenCorrect));

        // The Office goes into a unit without a head only; what it recorded goes on to be read.
        Dictionary<string, string> merge = new() { [DataKeys.Unit] = "VP", [Fields.MergeInto] = "KHTC" };
        Assert.Contains("đã có người đứng đầu", (await bot.ClickAsync(Someone.Officer, Verbs.CloseUnit, merge)).Text, StringComparison.Ordinal);
        await bot.ClickAsync(
            Someone.Officer, Verbs.RemovePerson, new Dictionary<string, string> { [DataKeys.Unit] = "KHTC", [DataKeys.Person] = "truong.khtc@so.example.vn" });
        await bot.ClickAsync(Someone.Officer, Verbs.CloseUnit, merge);
        Assert.Contains("1 cuộc kiểm tra tại 1 đơn vị", (await bot.SayAsync(Someone.Officer, "lịch kiểm tra")).Text, StringComparison.Ordinal);
    }

    private async Task<RunningBot> StartAsync()
    {
        RunningBot bot = await RunningBot.StartAsync(azurite, Now);
        await bot.InstallInOfficeAsync();
        foreach (Someone who in (Someone[])[Someone.Officer, Someone.ChiefOfOffice, Someone.Director, Someone.HeadOfQlkh, Someone.HeadOfTttk, Someone.HeadOfTdc])
        {
            await bot.InstallAsync(who);
        }

        // What waited for them has come, so that the next message is the answer.
        await Eventually.QuietAsync(bot);
        return bot;
    }

    private static Task<IReadOnlyList<Azure.Data.Tables.TableEntity>> RequestsAsync(RunningBot bot) =>
        bot.RowsAsync("Units", "PartitionKey eq 'QLKH' and RowKey ge '2026|b|' and RowKey lt '2026|b|~'");

    private static Task<ClickAnswer> ClickAsync(RunningBot bot, Someone who, string verb, Dictionary<string, string> data, Sent on) =>
        bot.ClickAsync(who, verb, data, on.ActivityId, on.ConversationId);
}
