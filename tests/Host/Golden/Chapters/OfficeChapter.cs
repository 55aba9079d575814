using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>11 December, afternoon: inspections, tasks given by word, questions to the Office, the conference.</summary>
internal static class OfficeChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-11T14:01");
        await InspectionsAsync(bot);
        await TasksAsync(bot);
        await QuestionsAsync(bot);
        await bot.PressAsync(Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "Hội nghị"), Verbs.ConfirmAll);
    }

    private static async Task InspectionsAsync(PlayedBot bot)
    {
        await RecordAsync(
            bot, "TTTK", (Fields.Findings, "Chưa lập sổ"), (Fields.Advice, "Lập sổ theo dõi"), (Fields.DueDate, "2026-12-15"));
        Shown confirm = await bot.PressAsync(Someone.HeadOfTttk, bot.Newest(Someone.HeadOfTttk, "Lập sổ theo dõi"), Verbs.OpenConfirm);
        await bot.PressAsync(Someone.HeadOfTttk, confirm, Verbs.Confirm, (Fields.Evidence, "12/BB-TTTK"));
        bot.Newest(Someone.Officer, "Đơn vị đã khắc phục");
        await RecordAsync(bot, "TDC", (Fields.HeldOn, "2026-12-03"), (Fields.Findings, "Tốt"), (Fields.Advice, ""), (Fields.DueDate, ""));
        Shown mistaken = await RecordAsync(
            bot, "QLKH", (Fields.Findings, "Nhầm đơn vị"), (Fields.Advice, "Lập sổ"), (Fields.DueDate, "2026-12-15"));
        await bot.PressAsync(Someone.Officer, mistaken, Verbs.WithdrawInspection);
        Shown list = await bot.SayAsync(Someone.Officer, "lịch kiểm tra");
        await bot.PressAsync(Someone.Officer, list, Verbs.ShowInspection);

        // The quarter's confirmation begins with what was recorded.
        Dictionary<string, string> duty = new() { [DataKeys.Unit] = "VP", [DataKeys.Duty] = "inspection", [DataKeys.Occurrence] = "2026-q4" };
        Shown quarterly = await bot.ClickAsync(Someone.ChiefOfOffice, Verbs.OpenConfirm, duty);
        await bot.PressAsync(Someone.ChiefOfOffice, quarterly, Verbs.Confirm);
    }

    private static async Task<Shown> RecordAsync(PlayedBot bot, string unit, params (string, string)[] typed)
    {
        Shown list = await bot.SayAsync(Someone.Officer, "lịch kiểm tra");
        Shown form = await bot.ClickAsync(Someone.Officer, Verbs.OpenInspection, new(), list);
        return await bot.PressAsync(
            Someone.Officer, form, Verbs.RecordInspection, [(Fields.LeadUnit, unit), (Fields.HeldOn, "2026-12-04"), .. typed]);
    }

    private static async Task TasksAsync(PlayedBot bot)
    {
        Shown dropped = await bot.SayAsync(Someone.Officer, "giao TTTK đăng bài về chuyển đổi số trước ngày 16/12");
        await bot.PressAsync(Someone.Officer, dropped, Verbs.DiscardTask);
        Shown draft = await bot.SayAsync(Someone.Officer, "giao TTTK đăng bài về chuyển đổi số trước ngày 17/12");
        await bot.PressAsync(Someone.Officer, draft, Verbs.GiveTask);
        Shown other = await bot.SayAsync(Someone.Director, "giao QLKH rà soát đề tài trước ngày 18/12");
        await bot.PressAsync(Someone.Director, other, Verbs.GiveTask);
        Shown form = await bot.PressAsync(Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "rà soát đề tài"), Verbs.OpenConfirm);
        await bot.PressAsync(Someone.HeadOfQlkh, form, Verbs.Confirm, (Fields.Evidence, "https://skhcn.example.vn/bai-viet"));
    }

    private static async Task QuestionsAsync(PlayedBot bot)
    {
        await bot.SayAsync(Someone.StaffOfQlkh, "hỏi: dịch vụ công toàn trình là gì?");
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "toàn trình là gì"), Verbs.AnswerQuestion,
            (Fields.Answer, "Không phải đến trực tiếp"));
        await bot.SayAsync(Someone.HeadOfTdc, "hỏi: mẫu biên bản chào cờ lấy ở đâu?");
        Shown open = await bot.SayAsync(Someone.Officer, "câu hỏi chưa trả lời");
        await bot.PressAsync(Someone.Officer, open, Verbs.ShowQuestion);
    }
}
