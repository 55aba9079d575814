using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>9 December: difficulties that the Office settles itself: answered, a later date granted and refused, reopened, withdrawn, a
/// locality's.</summary>
internal static class DifficultiesChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-09T10:01");
        Shown first = await TakeAsync(
            bot, await AboutCeremonyAsync(bot, Someone.HeadOfTdc, "TDC", "Thiếu tài liệu", "OnTime"), "Thiếu tài liệu");
        await bot.PressAsync(Someone.Officer, first, Verbs.AnswerDifficulty, (Fields.Answer, "Văn phòng gửi tài liệu"));

        Shown second = await TakeAsync(
            bot, await AboutCeremonyAsync(bot, Someone.HeadOfTtn, "TTN", "Thiếu người", "LaterDate"), "Thiếu người");
        await bot.PressAsync(Someone.Officer, second, Verbs.GrantLaterDate, (Fields.GrantedDate, "2026-12-14"));

        Shown reported = await AboutCeremonyAsync(bot, Someone.HeadOfKhtc, "KHTC", "Quyết toán cuối năm", "LaterDate");
        Shown third = await TakeAsync(bot, reported, "Quyết toán cuối năm");
        Dictionary<string, string> about = third.Card.Press(Verbs.RefuseLaterDate);
        await bot.PressAsync(Someone.Officer, third, Verbs.RefuseLaterDate, (Fields.Answer, "Cần đúng hạn"));
        Shown reopened = await bot.ClickAsync(Someone.HeadOfKhtc, Verbs.ReopenDifficulty, new(about) { [Fields.Note] = "Vẫn thiếu người" });
        await bot.PressAsync(Someone.HeadOfKhtc, reopened, Verbs.Withdraw, (Fields.Note, "Đã mượn được người"));

        // A unit's own without any work, another agency's, a locality's.
        Shown form = await bot.SayAsync(Someone.HeadOfTdc, "phòng đang vướng kinh phí in tờ rơi");
        await bot.PressAsync(Someone.HeadOfTdc, form, Verbs.ReportDifficulty);
        Shown settle = await bot.SayAsync(Someone.HeadOfTdc, "khó khăn này đã giải quyết");
        await bot.PressAsync(Someone.HeadOfTdc, settle, Verbs.Settle);
        Shown externals = await bot.SayAsync(Someone.External, "đang vướng quy chế phối hợp");
        await bot.PressAsync(Someone.External, externals, Verbs.ReportDifficulty);
        Shown locality = await bot.SayAsync(Someone.Officer, "nhập khó khăn của xã Cẩm Xuyên");
        await bot.PressAsync(
            Someone.Officer, locality, Verbs.ReportForLocality,
            (Fields.Locality, "Xã Cẩm Xuyên"), (Fields.LetterNumber, "12/UBND-VP"), (Fields.LetterDate, "2026-12-03"),
            (Fields.Text, "Mạng yếu"));
        Shown status = await bot.SayAsync(Someone.Officer, "khó khăn của phòng tôi tới đâu rồi");
        await bot.PressAsync(Someone.Officer, status, Verbs.ShowDifficulty);
    }

    /// <summary>Somebody reports what is in the way of the ceremony.</summary>
    public static async Task<Shown> AboutCeremonyAsync(PlayedBot bot, Someone who, string unit, string text, string effect)
    {
        Shown form = await bot.ClickAsync(who, Verbs.OpenDifficulty, CeremonyChapter.Ceremony(unit));
        (string, string)[] typed =
        [
            (Fields.Text, text), (Fields.Effect, effect), (Fields.Category, "Budget"),
            (Fields.RequestedDate, effect == "LaterDate" ? "2026-12-14" : ""),
        ];
        return await bot.PressAsync(who, form, Verbs.ReportDifficulty, typed);
    }

    /// <summary>The officer takes it in the channel.</summary>
    public static Task<Shown> TakeAsync(PlayedBot bot, Shown reported, string text)
    {
        Assert.Contains("KK-2026-", reported.Text, StringComparison.Ordinal);
        return bot.PressAsync(Someone.Officer, bot.Newest(RunningBot.OfficeChannel, text), Verbs.TakeDifficulty);
    }
}
