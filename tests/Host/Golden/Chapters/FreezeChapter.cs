using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>14 to 16 December: who is late is chased, the quarter is frozen by hand, and a figure is adjusted after it.</summary>
internal static class FreezeChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-14T09:31");
        Shown board = await bot.SayAsync(Someone.Officer, "bảng theo dõi");
        Shown preview = await bot.PressAsync(Someone.Officer, board, Verbs.PreviewNudge);
        await bot.PressAsync(Someone.Officer, preview, Verbs.SendNudge);
        await bot.PressAsync(Someone.HeadOfTdc, bot.Newest(Someone.HeadOfTdc, "Văn phòng Sở đề nghị"), Verbs.ConfirmAll);
        await bot.SayAsync(Someone.Officer, "danh sách đôn đốc");

        await bot.MoveAsync("2026-12-15T16:01");
        Shown over = await bot.SayAsync(Someone.Officer, "chốt số liệu");
        await bot.PressAsync(Someone.Officer, over, Verbs.FreezePeriod);
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.TakeBack, CeremonyChapter.Ceremony("QLKH"));
        Shown form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenCorrect, CeremonyChapter.Ceremony("QLKH"));
        await bot.PressAsync(
            Someone.HeadOfQlkh, form, Verbs.Correct, (Fields.Present, "25"), (Fields.Excused, "1"),
            (Fields.AfterFreeze, "Đếm sót một người"));
        Dictionary<string, string> meetings = new() { [DataKeys.Unit] = "QLKH", [DataKeys.Duty] = "unit-meetings", [DataKeys.Occurrence] = "2026-q4" };
        Shown late = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmNothing, meetings);
        await bot.PressAsync(Someone.HeadOfQlkh, late, Verbs.Confirm, (Fields.AfterFreeze, "Trưởng phòng đi công tác"));
    }
}
