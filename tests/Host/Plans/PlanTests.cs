using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Plans;

public sealed class PlanTests(AzuriteFixture azurite)
{
    private const string Ceremony = "RowKey eq '2026|a|2026-12|flag-ceremony'";

    [Fact]
    public async Task The_Office_sets_calls_off_and_sets_again_and_every_unit_follows()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-02T10:00:00");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        Assert.Contains("Chỉ", (await bot.SayAsync(Someone.HeadOfQlkh, "đặt lễ chào cờ")).Text, StringComparison.Ordinal);
        Sent form = await bot.SayAsync(Someone.Officer, "đặt lễ chào cờ");
        (string, string)[] typed =
        [
            (Fields.EventDate, "2026-12-08"), (Fields.EventTime, "7h30"), (Fields.Presenter, "QLKH"), (Fields.Topics, "II.1.c-3"), (Fields.Place, "Hội trường"),
        ];
        Dictionary<string, string> save = form.Card.Press(Verbs.SaveEvent, typed);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SaveEvent, save)).IsCard);
        Assert.Contains("Chưa nhập ngày", (await bot.ClickAsync(Someone.Officer, Verbs.SaveEvent, form.Card.Press(Verbs.SaveEvent, (Fields.EventDate, "")))).Text, StringComparison.Ordinal);

        ClickAnswer saved = await bot.ClickAsync(Someone.Officer, Verbs.SaveEvent, save, form.ActivityId);
        Assert.Contains("11/11", saved.Text, StringComparison.Ordinal);
        Assert.All(await bot.RowsAsync("Units", Ceremony), r => Assert.Contains("2026-12-08T07:30:00", r.GetString("Data"), StringComparison.Ordinal));

        ClickAnswer again = await bot.ClickAsync(Someone.Officer, Verbs.OpenEvent, saved.Card.Press(Verbs.OpenEvent));
        ClickAnswer off = await bot.ClickAsync(Someone.Officer, Verbs.SaveEvent, again.Card.Press(Verbs.SaveEvent, (Fields.Held, "no"), (Fields.Reason, "Bão")));
        Assert.Contains("Không tổ chức", off.Text, StringComparison.Ordinal);
        Assert.All(await bot.RowsAsync("Units", Ceremony), r => Assert.Equal("NotApplicable", r.GetString("Status")));

        ClickAnswer once = await bot.ClickAsync(Someone.Officer, Verbs.OpenEvent, off.Card.Press(Verbs.OpenEvent));
        await bot.ClickAsync(Someone.Officer, Verbs.SaveEvent, once.Card.Press(Verbs.SaveEvent, (Fields.Held, "yes")));
        Assert.All(await bot.RowsAsync("Units", Ceremony), r => Assert.Equal("Open", r.GetString("Status")));

        // The presenter, who sits at the Department, prepares and so is told three working days before.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-03T09:31:00");
        await Eventually.HoldsAsync("the presenter's heads-up", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Any(s => s.Text.Contains("Hội trường", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Days_off_move_what_is_to_come_and_a_pause_holds_back_what_the_clock_would_send()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-02T10:00:00");
        await bot.InstallAsync(Someone.HeadOfQlkh);
        await bot.InstallInOfficeAsync();
        bool AsksForNextYear(Sent s) => s.Card.HasButton(Verbs.ShowDays) && s.Card.HasButton(Verbs.RollOverPlan) && s.Text.Contains("2027", StringComparison.Ordinal);
        await Eventually.HoldsAsync("December's question for next year", () => bot.Connector.PostsTo(RunningBot.OfficeChannel).Any(AsksForNextYear));
        Assert.False((await bot.SayAsync(Someone.StaffOfQlkh, "xem ngày nghỉ")).Card.HasButton(Verbs.AddDay));
        Sent days = await bot.SayAsync(Someone.Officer, "xem ngày nghỉ");
        Assert.Contains("chưa xác nhận", days.Text, StringComparison.Ordinal);
        Dictionary<string, string> add = days.Card.Press(Verbs.AddDay, (Fields.DayOff, "2026-12-07"), (Fields.DayName, "Nghỉ bão"));
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.AddDay, add)).IsCard);
        Assert.Contains("Đã lưu", (await bot.ClickAsync(Someone.Officer, Verbs.AddDay, add)).Text, StringComparison.Ordinal);
        Assert.All(await bot.RowsAsync("Units", Ceremony), r => Assert.Contains("2026-12-08T07:30:00", r.GetString("Data"), StringComparison.Ordinal));

        Assert.Contains("Đề nghị xác nhận", (await bot.SayAsync(Someone.Officer, "xem lịch nhắc 30 ngày")).Text, StringComparison.Ordinal);
        Sent pause = await bot.SayAsync(Someone.Officer, "tạm dừng nhắc");
        ClickAnswer preview = await bot.ClickAsync(Someone.Officer, Verbs.PauseAll, pause.Card.Press(Verbs.PauseAll, (Fields.PauseUntil, "2026-12-09"), (Fields.Reason, "Bão")));
        await bot.ClickAsync(Someone.Officer, Verbs.PauseAll, preview.Card.Press(Verbs.PauseAll));
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-08T10:00:00");
        await Eventually.QuietAsync(bot);
        int before = bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Count;
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-10T09:31:00");
        await Eventually.HoldsAsync("what is still useful", () => bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Skip(before).Any(s => s.Text.Contains("12/2026", StringComparison.Ordinal)));
        Assert.DoesNotContain(bot.Connector.PostsTo(Someone.HeadOfQlkh.ConversationId).Take(before), s => s.Text.Contains("Đủ 27/27", StringComparison.Ordinal));
        Assert.Single(bot.Connector.PostsTo(RunningBot.OfficeChannel), AsksForNextYear);
    }

    [Fact]
    public async Task The_plan_is_read_by_all_changed_by_its_editors_and_keeps_its_history()
    {
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-02T10:00:00");
        Sent plan = await bot.SayAsync(Someone.StaffOfQlkh, "xem kế hoạch");
        Assert.False(plan.Card.HasButton(Verbs.EditPlan));
        ClickAnswer part = await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ShowPlanPart, new Dictionary<string, string>(plan.Card.Press(Verbs.ShowPlanPart)) { [DataKeys.Part] = "II.2" });
        Assert.Contains("II.2.đ", part.Text, StringComparison.Ordinal);
        Dictionary<string, string> show = new(part.Card.Press(Verbs.ShowClause)) { [DataKeys.Clause] = "II.2.a" };
        Assert.Contains("Lễ chào cờ", (await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ShowClause, show)).Text, StringComparison.Ordinal);

        Assert.Contains("Chỉ", (await bot.SayAsync(Someone.HeadOfQlkh, "sửa kế hoạch")).Text, StringComparison.Ordinal);
        Sent menu = await bot.SayAsync(Someone.Officer, "sửa kế hoạch");
        ClickAnswer form = await bot.ClickAsync(Someone.Officer, Verbs.EditDuty, menu.Card.Press(Verbs.EditDuty, (Fields.DutyId, "pci-ddci-solutions")));
        Dictionary<string, string> typed = form.Card.Press(Verbs.ReviewPlanChange, (Fields.LeadUnit, "KHTC"), (Fields.Why, "Giao chủ trì"));
        Assert.Contains("Chưa nhập lý do", (await bot.ClickAsync(Someone.Officer, Verbs.ReviewPlanChange, new Dictionary<string, string>(typed) { [Fields.Why] = " " })).Text, StringComparison.Ordinal);
        ClickAnswer review = await bot.ClickAsync(Someone.Officer, Verbs.ReviewPlanChange, typed);
        Assert.Contains("KHTC", review.Text, StringComparison.Ordinal);
        Dictionary<string, string> save = review.Card.Press(Verbs.SavePlanChange);
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.SavePlanChange, save)).IsCard);
        Assert.Contains("Giao chủ trì", (await bot.ClickAsync(Someone.Officer, Verbs.SavePlanChange, save)).Text, StringComparison.Ordinal);
        Assert.Contains("phiên bản mới", (await bot.ClickAsync(Someone.Officer, Verbs.SavePlanChange, save)).Text, StringComparison.Ordinal);
        Assert.Contains(await bot.RowsAsync("Units", "PartitionKey eq 'KHTC' and Status eq 'Open'"), r => r.RowKey.EndsWith("pci-ddci-solutions", StringComparison.Ordinal));

        Sent roll = await bot.SayAsync(Someone.Officer, "lập kế hoạch năm sau");
        Assert.Contains("2027", (await bot.ClickAsync(Someone.Officer, Verbs.RollOverPlan, roll.Card.Press(Verbs.RollOverPlan))).Text, StringComparison.Ordinal);
        Assert.Contains("Đã có kế hoạch", (await bot.ClickAsync(Someone.Officer, Verbs.RollOverPlan, roll.Card.Press(Verbs.RollOverPlan))).Text, StringComparison.Ordinal);

        // An editor sends a plan as a file: faults are named, what would change is shown, and only Apply saves it.
        Assert.Contains("gửi tệp .json", (await bot.SayAsync(Someone.Officer, "nạp kế hoạch mới")).Text, StringComparison.Ordinal);
        Assert.Contains("Chỉ", (await SendPlanAsync(bot, Someone.HeadOfQlkh, Duties)).Text, StringComparison.Ordinal);
        Sent faulty = await SendPlanAsync(bot, Someone.Officer, Duties.Replace("\"ladder\": \"dated\"", "\"ladder\": \"hằng ngày\"", StringComparison.Ordinal));
        Assert.Contains("Danh mục nhiệm vụ: không đọc được tại $.duties[0].ladder (dòng", faulty.Text, StringComparison.Ordinal);
        Assert.False(faulty.Card.HasButton(Verbs.ApplyPlan));

        // Larger than one property of a row holds.
        string longer = Duties.Replace("Đơn vị được kiểm tra, kết quả", new string('ệ', 70_000) + " kết quả", StringComparison.Ordinal);
        Sent preview = await SendPlanAsync(bot, Someone.Officer, longer);
        Assert.Contains("Giải pháp cải thiện PCI, DDCI\\\", chủ trì", preview.Text, StringComparison.Ordinal);
        Sent stale = await SendPlanAsync(bot, Someone.Officer, longer);
        Assert.Contains("Chưa nhập lý do", (await bot.ClickAsync(Someone.Officer, Verbs.ApplyPlan, preview.Card.Press(Verbs.ApplyPlan))).Text, StringComparison.Ordinal);
        Dictionary<string, string> apply = preview.Card.Press(Verbs.ApplyPlan, (Fields.Why, "Danh mục mới"));
        Assert.False((await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ApplyPlan, apply)).IsCard);
        Assert.Contains("Danh mục mới", (await bot.ClickAsync(Someone.Officer, Verbs.ApplyPlan, apply)).Text, StringComparison.Ordinal);
        Assert.Contains("hết hạn hoặc đã bỏ", (await bot.ClickAsync(Someone.Officer, Verbs.ApplyPlan, apply)).Text, StringComparison.Ordinal);
        Assert.Contains("phiên bản mới", (await bot.ClickAsync(Someone.Officer, Verbs.ApplyPlan, stale.Card.Press(Verbs.ApplyPlan, (Fields.Why, "Lại")))).Text, StringComparison.Ordinal);

        // What is kept is what another start reads, and who changed what is there for all.
        await bot.StopAsync();
        await bot.StartAgainAsync("2026-12-02T10:00:00");
        Assert.Contains("Danh mục mới", (await bot.SayAsync(Someone.StaffOfQlkh, "lịch sử kế hoạch")).Text, StringComparison.Ordinal);
    }

    private static string Duties { get; } = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Places.HostAssembly)!, "Plans", "duties.json"));

    private static async Task<Sent> SendPlanAsync(RunningBot bot, Someone who, string json)
    {
        bot.Connector.Files["ke-hoach.json"] = Encoding.UTF8.GetBytes(json);
        return await bot.SendFileAsync(who, "ke-hoach.json", bot.Connector.Url + "/files/ke-hoach.json");
    }
}
