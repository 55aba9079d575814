using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>4 December: the plan is read, edited, rolled over, and sent as a file.</summary>
internal static class PlanChapter
{
    private static string Duties { get; } =
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(Places.HostAssembly)!, "Plans", "duties.json"));

    public static async Task PlayAsync(PlayedBot bot)
    {
        Shown plan = await bot.SayAsync(Someone.StaffOfQlkh, "xem kế hoạch");
        Shown part = await bot.PressAsync(Someone.StaffOfQlkh, plan, Verbs.ShowPlanPart);
        Shown clause = await bot.PressAsync(Someone.StaffOfQlkh, part, Verbs.ShowClause);
        await bot.PressAsync(Someone.StaffOfQlkh, clause, Verbs.ShowPlanPart);
        await EditAsync(bot);
        await FilesAsync(bot);
        Shown roll = await bot.SayAsync(Someone.Officer, "lập kế hoạch năm sau");
        await bot.PressAsync(Someone.Officer, roll, Verbs.RollOverPlan);
        await bot.SayAsync(Someone.StaffOfQlkh, "lịch sử kế hoạch");
    }

    private static async Task EditAsync(PlayedBot bot)
    {
        Shown menu = await bot.SayAsync(Someone.Officer, "sửa kế hoạch");
        Shown duty = await bot.PressAsync(Someone.Officer, menu, Verbs.EditDuty, (Fields.DutyId, "pci-ddci-solutions"));
        Shown review = await bot.PressAsync(
            Someone.Officer, duty, Verbs.ReviewPlanChange, (Fields.LeadUnit, "KHTC"), (Fields.Why, "Giao chủ trì"));
        await bot.PressAsync(Someone.Officer, review, Verbs.SavePlanChange);

        Shown whole = await bot.ClickAsync(Someone.Officer, Verbs.ShowPlan, menu.Card.Press(Verbs.ShowPlan));
        Shown edited = await bot.PressAsync(Someone.Officer, whole, Verbs.EditPlan);
        Shown clause = await bot.PressAsync(
            Someone.Officer, edited, Verbs.EditClause, (Fields.ClauseId, "II.1.g"), (Fields.After, "II.1.e"));
        Shown changed = await bot.PressAsync(
            Someone.Officer, clause, Verbs.ReviewPlanChange, (Fields.Wording, "Chuyển đổi số trong tuyên truyền"),
            (Fields.Who, "Các đơn vị"), (Fields.Why, "Thêm nội dung"));
        await bot.PressAsync(Someone.Officer, changed, Verbs.SavePlanChange);
        Shown pilot = await bot.SayAsync(Someone.Officer, "sửa kế hoạch");
        await bot.PressAsync(Someone.Officer, pilot, Verbs.SavePilot, (Fields.PilotUnits, "TTUD"), (Fields.PilotFrom, "2026-12-01"));
        await bot.PressAsync(Someone.Officer, pilot, Verbs.PlanHistory);
    }

    private static async Task FilesAsync(PlayedBot bot)
    {
        string changed = Duties.Replace("Đơn vị được kiểm tra, kết quả", "Đơn vị được kiểm tra và kết quả", StringComparison.Ordinal);
        Shown dropped = await bot.SendFileAsync(Someone.Officer, "ke-hoach.json", Encoding.UTF8.GetBytes(changed));
        await bot.PressAsync(Someone.Officer, dropped, Verbs.DiscardPlan);
        Shown preview = await bot.SendFileAsync(Someone.Officer, "ke-hoach.json", Encoding.UTF8.GetBytes(changed));
        await bot.PressAsync(Someone.Officer, preview, Verbs.ApplyPlan, (Fields.Why, "Danh mục mới"));

        // One that nobody applies.
        await bot.SendFileAsync(Someone.Officer, "ke-hoach.json", Encoding.UTF8.GetBytes(Duties));
    }
}
