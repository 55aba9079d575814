using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>15 January and 3 February: February's ceremony, the summer's working hours, what is due after Tết.</summary>
internal static class TetChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        Shown recorded = await JointChapter.RecordAsync(bot);
        await bot.MoveAsync("2027-01-15T10:01");
        await JointChapter.AnswerAsync(bot, recorded);
        Shown spring = bot.Newest(RunningBot.OfficeChannel, "Lễ chào cờ tháng 2 và Tết Nguyên đán");
        await bot.PressAsync(Someone.Officer, spring, Verbs.SaveEvent);
        Shown hours = await bot.SayAsync(Someone.Officer, "đổi giờ làm việc mùa hè");
        Shown saved = await bot.PressAsync(Someone.Officer, hours, Verbs.SaveHours);
        await bot.PressAsync(Someone.Officer, saved, Verbs.TakeBackHours);
        await bot.MoveAsync("2027-02-03T09:31");
        bot.Newest(Someone.HeadOfTttk.ConversationId, "Trước Tết: việc đến hạn");
    }
}
