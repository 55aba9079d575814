using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>11 December: money is asked for, returned, corrected, appraised, sent back and granted; refused; withdrawn; left with the
/// Director.</summary>
internal static class MoneyChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-11T10:01");
        await GrantedAsync(bot);

        await AskAsync(bot, Someone.HeadOfTdc, "thuê hội trường", "40.000.000");
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "thuê hội trường"), Verbs.AppraiseBudget, (Fields.Amount, "40.000.000"));
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(Someone.ChiefOfOffice, "thuê hội trường"), Verbs.AppraiseBudget);
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "thuê hội trường"), Verbs.RefuseBudget, (Fields.Decision, "Dùng hội trường Sở"));

        Shown asked = await AskAsync(bot, Someone.HeadOfTdc, "mua loa", "5.000.000");
        await bot.PressAsync(Someone.HeadOfTdc, asked, Verbs.WithdrawBudget);

        await AskAsync(bot, Someone.HeadOfTttk, "mua máy quét", "9.000.000");
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(RunningBot.OfficeChannel, "mua máy quét"), Verbs.AppraiseBudget);
        await AskAsync(bot, Someone.HeadOfTtn, "in sổ tay", "2.000.000");
        Shown year = await bot.SayAsync(Someone.Officer, "kinh phí");
        await bot.PressAsync(Someone.Officer, year, Verbs.ShowBudget);
    }

    private static async Task GrantedAsync(PlayedBot bot)
    {
        await AskAsync(bot, Someone.HeadOfQlkh, "in tờ rơi", "16.000.000");
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "in tờ rơi"), Verbs.ReturnBudget, (Fields.Answer, "Thiếu báo giá"));
        Shown again = await bot.PressAsync(Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "Thiếu báo giá"), Verbs.OpenBudget);
        await bot.PressAsync(
            Someone.HeadOfQlkh, again, Verbs.CorrectBudget, (Fields.Estimated, "15.000.000"), (Fields.Evidence, "05/TTr-QLKH"));
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "05/TTr-QLKH"), Verbs.AppraiseBudget, (Fields.Amount, "12.000.000"));
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(Someone.ChiefOfOffice, "12.000.000 đồng"), Verbs.AppraiseBudget);
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "12.000.000 đồng"), Verbs.SendBackBudget,
            (Fields.Decision, "Lấy từ nguồn nào?"));
        await bot.PressAsync(
            Someone.Officer, bot.Newest(Someone.Officer, "Lấy từ nguồn nào?"), Verbs.AppraiseBudget, (Fields.Amount, "12.000.000"),
            (Fields.Answer, "Nguồn tự chủ"));
        await bot.PressAsync(Someone.ChiefOfOffice, bot.Newest(Someone.ChiefOfOffice, "Nguồn tự chủ"), Verbs.AppraiseBudget);
        await bot.PressAsync(
            Someone.Director, bot.Newest(Someone.Director, "Nguồn tự chủ"), Verbs.GrantBudget, (Fields.Amount, "10.000.000"),
            (Fields.Decision, "Tiết kiệm"));
    }

    private static async Task<Shown> AskAsync(PlayedBot bot, Someone who, string purpose, string amount)
    {
        Shown form = await bot.SayAsync(who, $"xin kinh phí {purpose} {amount} đồng");
        return await bot.PressAsync(who, form, Verbs.AskBudget);
    }
}
