using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>January: a class that one unit recorded as held together with another, which is asked in its digest.</summary>
internal static class JointChapter
{
    public static async Task<Shown> RecordAsync(PlayedBot bot)
    {
        Shown choose = await bot.SayAsync(Someone.HeadOfQlkh, "báo hoạt động");
        Shown form = await bot.PressAsync(Someone.HeadOfQlkh, choose, Verbs.OpenActivity, (Fields.Duty, "training-held"));
        (string, string)[] typed =
        [
            (Fields.About, "Sở hữu trí tuệ"), (Fields.HeldOn, "2027-01-05"), (Fields.Place, "Hội trường"), (Fields.Audience, "Doanh nghiệp"),
            (Fields.ReachedDirect, "120"), (Fields.CountedBy, "TTTK"), (Fields.Topics, "II.1.e"),
        ];
        return await bot.PressAsync(Someone.HeadOfQlkh, form, Verbs.SaveActivity, typed);
    }

    public static async Task AnswerAsync(PlayedBot bot, Shown receipt)
    {
        Shown digest = bot.Newest(Someone.HeadOfTttk, "Sở hữu trí tuệ", "tổ chức chung");
        Shown agreed = await bot.PressAsync(Someone.HeadOfTttk, digest, Verbs.AgreeJoint);
        Shown denied = await bot.PressAsync(Someone.HeadOfTttk, agreed, Verbs.DenyJoint);
        await bot.PressAsync(Someone.HeadOfTttk, denied, Verbs.AgreeJoint);
        Shown list = await bot.SayAsync(Someone.Officer, "buổi tổ chức chung");
        await bot.PressAsync(Someone.Officer, list, Verbs.CountJoint);
        Shown question = await bot.PressAsync(Someone.HeadOfQlkh, receipt, Verbs.AskTakeBack);
        await bot.PressAsync(Someone.HeadOfQlkh, question, Verbs.TakeBack);
    }
}
