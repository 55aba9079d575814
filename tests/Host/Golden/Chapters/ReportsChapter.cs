using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>8 December, afternoon: what staff report is approved, edited, refused, left waiting; what nobody asked for is
/// recorded.</summary>
internal static class ReportsChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-08T14:01");
        await ReportAsync(bot, "Dịch vụ công");
        await bot.PressAsync(Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "Dịch vụ công"), Verbs.ApproveDraft);
        await ReportAsync(bot, "Chuyển đổi số");
        Shown edit = await bot.PressAsync(Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "Chuyển đổi số"), Verbs.OpenDraft);
        await bot.PressAsync(Someone.HeadOfQlkh, edit, Verbs.SaveDraft, (Fields.ReachedDirect, "48"));
        await ReportAsync(bot, "Sở hữu trí tuệ");
        await bot.PressAsync(
            Someone.HeadOfQlkh, bot.Newest(Someone.HeadOfQlkh, "Sở hữu trí tuệ"), Verbs.RejectDraft, (Fields.Reason, "Chưa tổ chức"));
        await ReportAsync(bot, "Đo lường");

        // Staff say in words what is owed; the head records something of the unit's own.
        await bot.SayAsync(Someone.StaffOfQlkh, "phòng em vừa họp đơn vị, có tuyên truyền cải cách hành chính, 20 người dự");
        Shown other = await bot.SayAsync(Someone.HeadOfQlkh, "đã đăng 3 bài trên cổng hôm thứ 6");
        await bot.PressAsync(Someone.HeadOfQlkh, other, Verbs.SaveActivity);
        Shown choose = await bot.SayAsync(Someone.HeadOfTdc, "báo hoạt động");
        Shown form = await bot.PressAsync(Someone.HeadOfTdc, choose, Verbs.OpenActivity, (Fields.Duty, "training-sent"));
        await bot.PressAsync(
            Someone.HeadOfTdc, form, Verbs.SaveActivity, (Fields.OfMeasure("people-sent"), "3"), (Fields.HeldOn, "2026-12-03"),
            (Fields.Evidence, "15/QĐ-SKHCN"));
    }

    private static async Task ReportAsync(PlayedBot bot, string about)
    {
        Shown choose = await bot.SayAsync(Someone.StaffOfQlkh, "báo hoạt động");
        Shown form = await bot.PressAsync(Someone.StaffOfQlkh, choose, Verbs.OpenActivity, (Fields.Duty, "training-held"));
        (string, string)[] typed =
        [
            (Fields.About, about), (Fields.Place, "Cẩm Xuyên"), (Fields.Audience, "Người dân"), (Fields.ReachedDirect, "50"),
            (Fields.HeldOn, "2026-12-07"),
        ];
        await bot.PressAsync(Someone.StaffOfQlkh, form, Verbs.SaveActivity, typed);
    }
}
