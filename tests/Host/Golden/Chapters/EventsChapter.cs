using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>1 to 4 December: the ceremony and the conference, days off, a pause of the reminders.</summary>
internal static class EventsChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await CeremonyAsync(bot);
        await ConferenceAsync(bot);
        await bot.MoveAsync("2026-12-02T10:01");
        await DaysAsync(bot);
        await PauseAsync(bot);

        // On the third the presenter has the heads-up; on the fourth it is to be later, which is told anew.
        await bot.MoveAsync("2026-12-03T09:31");
        await bot.MoveAsync("2026-12-04T09:31");
        Shown again = await bot.ClickAsync(
            Someone.Officer, Verbs.OpenEvent, new() { [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2026-12" });
        await bot.PressAsync(Someone.Officer, again, Verbs.SaveEvent, (Fields.EventTime, "8h00"), (Fields.Material, "Tài liệu hỏi đáp"));
    }

    private static async Task CeremonyAsync(PlayedBot bot)
    {
        Shown form = await bot.SayAsync(Someone.Officer, "đặt lễ chào cờ");
        (string, string)[] typed =
        [
            (Fields.EventDate, "2026-12-07"), (Fields.EventTime, "7h30"), (Fields.Presenter, "QLKH"), (Fields.Topics, "II.1.c-3"),
            (Fields.Place, "Hội trường"),
        ];
        Shown saved = await bot.PressAsync(Someone.Officer, form, Verbs.SaveEvent, typed);

        // Called off for a storm that did not come.
        Shown open = await bot.PressAsync(Someone.Officer, saved, Verbs.OpenEvent);
        Shown off = await bot.PressAsync(Someone.Officer, open, Verbs.SaveEvent, (Fields.Held, "no"), (Fields.Reason, "Bão"));
        Shown anew = await bot.PressAsync(Someone.Officer, off, Verbs.OpenEvent);
        await bot.PressAsync(Someone.Officer, anew, Verbs.SaveEvent, (Fields.Held, "yes"));
    }

    private static async Task ConferenceAsync(PlayedBot bot)
    {
        Shown mistaken = await bot.SayAsync(Someone.Officer, "đặt hội nghị quý 4 ngày 9/12 lúc 14:00");
        await bot.PressAsync(Someone.Officer, mistaken, Verbs.DiscardConference);
        Shown right = await bot.SayAsync(Someone.Officer, "đặt hội nghị quý 4 ngày 10/12 lúc 14:00");
        await bot.PressAsync(Someone.Officer, right, Verbs.SaveConference);
    }

    private static async Task DaysAsync(PlayedBot bot)
    {
        Shown days = await bot.SayAsync(Someone.Officer, "xem ngày nghỉ");
        Shown added = await bot.PressAsync(
            Someone.Officer, days, Verbs.AddDay, (Fields.DayOff, "2026-12-24"), (Fields.DayWorked, "2026-12-26"),
            (Fields.DayName, "Hoán đổi"));
        await bot.PressAsync(
            Someone.Officer, added, Verbs.AddDay, (Fields.DayOff, "2026-12-25"), (Fields.DayWorked, ""), (Fields.DayName, "Nhầm"));
        Shown next = await bot.PressAsync(Someone.Officer, added, Verbs.ShowDays);
        await bot.ClickAsync(Someone.Officer, Verbs.RemoveDays, new() { [DataKeys.Year] = "2026", [Fields.DaysChosen] = "25/12/2026" });
        Shown coming = await bot.ClickAsync(Someone.Officer, Verbs.ShowDays, new() { [DataKeys.Year] = "2027" });
        await bot.PressAsync(Someone.Officer, coming, Verbs.ConfirmDays);
    }

    private static async Task PauseAsync(PlayedBot bot)
    {
        Shown pause = await bot.SayAsync(Someone.Officer, "tạm dừng nhắc");
        Shown preview = await bot.PressAsync(
            Someone.Officer, pause, Verbs.PauseAll, (Fields.PauseUntil, "2026-12-03"), (Fields.Reason, "Bão"));
        Shown paused = await bot.PressAsync(Someone.Officer, preview, Verbs.PauseAll);
        await bot.PressAsync(Someone.Officer, paused, Verbs.ResumeAll);
        await bot.SayAsync(Someone.Officer, "xem lịch nhắc 30 ngày");
    }
}
