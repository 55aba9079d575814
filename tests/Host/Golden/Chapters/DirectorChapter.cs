using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>9 to 11 December: a difficulty goes to the Director and back, becomes a task, and the task is done; another is refused;
/// others wait.</summary>
internal static class DirectorChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-09T14:01");
        Shown mine = await PutAsync(bot, "QLCN", "Không có kinh phí in tờ rơi", ("leadUnit", "KHTC"), ("dueDate", "2026-12-15"));
        await bot.PressAsync(Someone.ChiefOfOffice, mine, Verbs.ReturnToOfficer, (Fields.ChiefWords, "Nêu rõ nguồn"));
        await bot.PressAsync(
            Someone.Officer, bot.Newest(Someone.Officer, "Nêu rõ nguồn"), Verbs.PassOn,
            (Fields.Answer, "Cấp 3 triệu đồng từ nguồn tự chủ"));
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(Someone.ChiefOfOffice, "nguồn tự chủ"), Verbs.SubmitToDirector);
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "nguồn tự chủ"), Verbs.AskForMore, (Fields.Decision, "Còn bao nhiêu?"));
        await bot.PressAsync(
            Someone.Officer, bot.Newest(Someone.Officer, "Còn bao nhiêu?"), Verbs.PassOn, (Fields.Clarification, "Còn 12 triệu"));
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(Someone.ChiefOfOffice, "Còn 12 triệu"), Verbs.SubmitToDirector);
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "Còn 12 triệu"), Verbs.PassToDeputy,
            (Fields.Deputy, "pgd.khoahoc@so.example.vn"));
        await bot.PressAsync(
            Someone.DeputyDirector, bot.Newest(Someone.DeputyDirector, "Còn 12 triệu"), Verbs.Agree, (Fields.Coordinating, "TTTK"));

        await bot.MoveAsync("2026-12-10T09:31");
        Shown task = bot.Newest(Someone.HeadOfKhtc, "nguồn tự chủ");
        Shown form = await bot.PressAsync(Someone.HeadOfKhtc, task, Verbs.OpenConfirm);
        await bot.PressAsync(Someone.HeadOfKhtc, form, Verbs.Confirm, (Fields.Evidence, "12/QĐ-SKHCN"));

        // One is not agreed to; of one the task is still open at the month's end; one waits for the Director; one for the officer.
        await SubmitAsync(bot, "TTUD", "Xin thêm biên chế");
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "Xin thêm biên chế"), Verbs.Disagree, (Fields.Decision, "Không có chỉ tiêu"));
        await SubmitAsync(bot, "TTCNTT", "Máy chủ hỏng", ("leadUnit", "TTTK"), ("dueDate", "2027-01-15"));
        await bot.PressAsync(Someone.Director, bot.Newest(Someone.Director, "Máy chủ hỏng"), Verbs.Agree);
        await SubmitAsync(bot, "CDS", "Thiếu phần mềm");
        await DifficultiesChapter.TakeAsync(bot, await ReportAsync(bot, "TTN", "Đường truyền chậm"), "Đường truyền chậm");
        await bot.SayAsync(Someone.Director, "việc chờ tôi quyết");
        await bot.SayAsync(Someone.Director, "đồng ý, giao VP");
    }

    private static async Task SubmitAsync(PlayedBot bot, string unit, string text, params (string, string)[] opinion) =>
        await bot.PressAsync(Someone.ChiefOfOffice, await PutAsync(bot, unit, text, opinion), Verbs.SubmitToDirector);

    private static async Task<Shown> PutAsync(PlayedBot bot, string unit, string text, params (string, string)[] opinion)
    {
        Shown taken = await DifficultiesChapter.TakeAsync(bot, await ReportAsync(bot, unit, text), text);
        await bot.PressAsync(Someone.Officer, taken, Verbs.PassOn, [(Fields.Answer, "Đề nghị: " + text), .. opinion]);
        return bot.Newest(Someone.ChiefOfOffice, text);
    }

    // Their heads are people whom the bot can hear, although it has not been installed for them.
    private static Task<Shown> ReportAsync(
        PlayedBot bot, string unit, string text) => DifficultiesChapter.AboutCeremonyAsync(bot, HeadOf(unit), unit, text, "CannotDo");

    private static Someone HeadOf(string unit) => unit switch
    {
        "QLCN" => Someone.Stranger,
        "CDS" => new Someone("truong-cds", 20),
        "TTUD" => new Someone("gd-ttud", 26),
        "TTCNTT" => new Someone("gd-ttcntt", 28),
        _ => Someone.HeadOfTtn,
    };
}
