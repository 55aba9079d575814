using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>Monday 7 December: the ceremony is confirmed by one tap, by form, on somebody's behalf, by words, and put off.</summary>
internal static class CeremonyChapter
{
    private const string Title = "Lễ chào cờ tháng 12/2026";

    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-07T10:01");
        await bot.PressAsync(Someone.HeadOfTdc, bot.Newest(Someone.HeadOfTdc, Title), Verbs.ConfirmAll);

        Shown card = bot.Newest(Someone.HeadOfQlkh, Title);
        Shown form = await bot.PressAsync(Someone.HeadOfQlkh, card, Verbs.OpenConfirm);
        await bot.PressAsync(
            Someone.HeadOfQlkh, form, Verbs.Confirm,
            (Fields.Present, "25"), (Fields.Excused, "2"), (Fields.Briefed, "1"), (Fields.Evidence, "05/BB-QLKH"),
            (Fields.Note, "Đã phổ biến lại"));
        await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.ConfirmAll, Ceremony("QLKH"));
        await bot.ClickAsync(Someone.Officer, Verbs.ConfirmAll, Ceremony("VP"));
        await bot.ClickAsync(Someone.StaffOfQlkh, Verbs.ConfirmAll, Ceremony("QLKH"));
        await bot.PressAsync(Someone.HeadOfTtn, bot.Newest(Someone.HeadOfTtn, Title), Verbs.Snooze);

        // Said in chat; what is not understood is chosen.
        await bot.SayAsync(Someone.HeadOfKhtc, "chao co sang nay du 7 ng");
        Shown unclear = await bot.SayAsync(Someone.HeadOfKhtc, "hôm nay ăn gì");
        await bot.PressAsync(Someone.HeadOfKhtc, unclear, Verbs.ChooseCommand);
        Shown list = await bot.SayAsync(Someone.HeadOfKhtc, "việc phòng mình còn gì");
        await bot.PressAsync(Someone.HeadOfKhtc, list, Verbs.ConfirmNothing);
    }

    public static Dictionary<string, string> Ceremony(string unit) =>
        new() { [DataKeys.Unit] = unit, [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" };
}
