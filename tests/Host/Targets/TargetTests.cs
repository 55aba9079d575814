using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Assignments;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Targets;

public sealed class TargetTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Targets_are_computed_from_what_units_confirmed_and_lead_back_to_it()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        // What waited for the head is sent first, so that answers are not taken for it.
        await ConfirmTests.CardOfAsync(bot);
        Sent empty = await bot.SayAsync(Someone.Officer, "chỉ tiêu");
        Assert.Contains("chưa có số liệu trong kỳ", empty.Text, StringComparison.Ordinal);
        Assert.Contains("năm 2026", empty.Text, StringComparison.Ordinal);

        // The Office enters for units what they told it: from its list of who owes.
        Sent owing = await bot.SayAsync(Someone.Officer, "đơn vị nào chưa báo cáo");
        Assert.True(owing.Card.HasButton(Verbs.OpenConfirm));
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.OpenConfirm, About("VP", "procedures-published"));
        (string, string)[] figures =
        [
            ("measure-procedures-in-force", "120"), ("measure-procedures-at-centre", "120"), ("measure-procedures-on-portal", "118"),
            ("measure-dossiers-received", "0"), ("measure-dossiers-status-public", "0"),
        ];
        ClickAnswer reported = await bot.ClickAsync(Someone.Officer, Verbs.Confirm, form.Card.Press(Verbs.Confirm, figures));
        Assert.Contains("Đã ghi nhận", reported.Text, StringComparison.Ordinal);
        ClickAnswer ceremony = await bot.ClickAsync(Someone.Officer, Verbs.OpenConfirm, About("TDC", "flag-ceremony", "2026-12"));
        ClickAnswer entered = await bot.ClickAsync(
            Someone.Officer, Verbs.Confirm, ceremony.Card.Press(Verbs.Confirm, ("present", "22"), ("excused", "1"), ("briefed", "1"), ("topics", "II.1.a,II.1.e")));
        Assert.Contains("Đã ghi nhận", entered.Text, StringComparison.Ordinal);

        Sent targets = await bot.SayAsync(Someone.HeadOfQlkh, "chỉ tiêu");
        foreach (string line in (string[])["118/120 (98,3%)", "Chưa đạt", "Chưa phát sinh", "23/24 (95,8%)", "1/12"])
        {
            Assert.Contains(line, targets.Text, StringComparison.Ordinal);
        }

        ClickAnswer sources = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TargetSources, targets.Card.Press(Verbs.TargetSources));
        Assert.Contains("Niêm yết, công khai", sources.Text, StringComparison.Ordinal);
        Assert.Contains("120/120", sources.Text, StringComparison.Ordinal);
        Assert.Contains("Chuyên viên Văn phòng", sources.Text, StringComparison.Ordinal);
        ClickAnswer back = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ShowTargets, sources.Card.Press(Verbs.ShowTargets));
        Assert.Contains("118/120", back.Text, StringComparison.Ordinal);

        Sent topics = await bot.SayAsync(Someone.Officer, "độ phủ nội dung");
        Assert.Contains("Đã phổ biến 2/", topics.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("II.1.d.", topics.Text, StringComparison.Ordinal);
        Assert.Contains("còn thiếu 3.001", (await bot.SayAsync(Someone.Officer, "đã được bao nhiêu người rồi")).Text, StringComparison.Ordinal);
        Sent summary = await bot.SayAsync(Someone.Officer, "tổng hợp kết quả");
        Assert.Contains("quý IV/2026", summary.Text, StringComparison.Ordinal);
        Assert.Contains("1/11", summary.Text, StringComparison.Ordinal);
        Assert.Contains("quý III/2026", (await bot.SayAsync(Someone.Officer, "tong hop kq q3")).Text, StringComparison.Ordinal);
        Sent only = await bot.SayAsync(Someone.Officer, "chỉ tiêu I.3-7");
        Assert.DoesNotContain("I.3-6", only.Text, StringComparison.Ordinal);
        Assert.Contains("I.3-7", only.Text, StringComparison.Ordinal);

        // What a button's data names is never trusted.
        foreach ((string target, string period) in ((string, string)[])[("Nothing", "Quarter.2026.4"), ("99", "Quarter.2026.4"), ("Procedures", "x")])
        {
            ClickAnswer forged = await bot.ClickAsync(
                Someone.Officer, Verbs.TargetSources, new Dictionary<string, string> { [DataKeys.Target] = target, [DataKeys.Period] = period, [DataKeys.From] = "-5" });
            Assert.Equal(target == "Procedures", forged.IsCard);
        }
    }

    [Fact]
    public async Task What_the_Office_called_off_is_named_and_what_speaks_for_a_purpose_is_shown()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-01T10:00:00");
        await bot.InstallInOfficeAsync();
        // Nobody leads the solutions on PCI and DDCI: the Office is asked, and the button leads to the form.
        bool AsksWhoLeads(Sent s) => s.Text.Contains("Chưa có đơn vị chủ trì: Giải pháp cải thiện PCI, DDCI", StringComparison.Ordinal);
        await Eventually.HoldsAsync("the question who leads", () => bot.Connector.PostsTo(RunningBot.OfficeChannel).Any(AsksWhoLeads));
        Sent asked = bot.Connector.PostsTo(RunningBot.OfficeChannel).Single(AsksWhoLeads);
        ClickAnswer duty = await bot.ClickAsync(Someone.Officer, Verbs.EditDuty, asked.Card.Press(Verbs.EditDuty));
        Assert.Contains("Giải pháp cải thiện PCI, DDCI", duty.Text, StringComparison.Ordinal);

        ClickAnswer form = await bot.ClickAsync(
            Someone.Officer, Verbs.OpenEvent, new Dictionary<string, string> { [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" });
        await bot.ClickAsync(
            Someone.Officer, Verbs.SaveEvent, form.Card.Press(Verbs.SaveEvent, ("held", "no"), ("reason", "Bão")));
        Sent targets = await bot.SayAsync(Someone.Officer, "chỉ tiêu");
        Assert.Contains("Không tổ chức theo quyết định của Văn phòng, không tính vào số phải thực hiện: Lễ chào cờ tháng 12/2026", targets.Text, StringComparison.Ordinal);
        Assert.Contains("0/11", targets.Text, StringComparison.Ordinal);
        Sent purpose = await bot.SayAsync(Someone.Officer, "chỉ tiêu I.2-4");
        Assert.Contains("I.2-4. CBCCVC tích cực tham gia", purpose.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I.3-6", purpose.Text, StringComparison.Ordinal);
    }

    // Quarter III ends on 14/09 and is frozen by the clock on 16/09; of 5 requests 3 were answered in it.
    [Fact]
    public async Task What_a_frozen_quarter_left_unanswered_is_answered_in_the_next_and_the_frozen_one_stays()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-09-11T10:00:00");
        await EnterAsync(bot, "2026-q3", "5", "3");
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-10T10:00:00");
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.OpenConfirm, About("QLCN", "enterprise-support"));
        Assert.Contains("Kỳ trước chuyển sang, chưa trả lời: 2.", form.Text, StringComparison.Ordinal);
        Assert.Contains("cộng số kỳ trước chuyển sang (2)", (await EnterAsync(bot, "2026-q4", "4", "7")).Text, StringComparison.Ordinal);
        await EnterAsync(bot, "2026-q4", "4", "6");
        ClickAnswer receipt = await bot.ClickAsync(Someone.Officer, Verbs.ShowAssignment, About("QLCN", "enterprise-support"));
        Assert.Contains("6/6 (kỳ trước chuyển sang 2)", receipt.Text, StringComparison.Ordinal);

        Sent fourth = await bot.SayAsync(Someone.Officer, "chỉ tiêu I.3-5 quý 4");
        Assert.Contains("6/6 (100%)\\nTrong đó kỳ trước chuyển sang: 2", fourth.Text, StringComparison.Ordinal);
        Assert.Contains("3/5 (60%)", (await bot.SayAsync(Someone.Officer, "chỉ tiêu I.3-5 quý 3")).Text, StringComparison.Ordinal);
        Assert.Contains("9/9 (100%)", (await bot.SayAsync(Someone.Officer, "chỉ tiêu I.3-5 năm 2026")).Text, StringComparison.Ordinal);
    }

    private static async Task<ClickAnswer> EnterAsync(RunningBot bot, string quarter, string received, string answered)
    {
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.OpenConfirm, About("QLCN", "enterprise-support", quarter));
        return await bot.ClickAsync(Someone.Officer, Verbs.Confirm, form.Card.Press(
            Verbs.Confirm, ("measure-requests-received", received), ("measure-requests-answered", answered)));
    }

    private static Dictionary<string, string> About(string unit, string duty, string key = "2026-q4") =>
        new() { [DataKeys.Unit] = unit, [DataKeys.Duty] = duty, [DataKeys.Occurrence] = key };
}
