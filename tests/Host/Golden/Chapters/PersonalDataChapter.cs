using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>11 December, late: people see their data, and ask for them to be corrected and deleted. Who was let go is taken out in the
/// night.</summary>
internal static class PersonalDataChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-11T16:01");
        Shown mine = await bot.SayAsync(Someone.StaffOfQlkh, "xem dữ liệu của tôi");
        await bot.PressAsync(Someone.StaffOfQlkh, mine, Verbs.ShowMyRows);
        await bot.PressAsync(Someone.StaffOfQlkh, mine, Verbs.CorrectMyData, (Fields.Text, "Chức vụ là Chuyên viên chính"));
        await bot.SayAsync(Someone.HeadOfTdc, "sửa dữ liệu của tôi: tên phòng viết sai");
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "Chuyên viên chính"), Verbs.AnswerData,
            (Fields.Answer, "Sẽ sửa trong tuần này"));

        // The external is deleted; the head of TTN, who is needed, is not.
        await EraseAsync(bot, Someone.External);
        await bot.PressAsync(Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "Yêu cầu xóa", "Đầu mối cơ quan khác"), Verbs.DoneData);
        await EraseAsync(bot, Someone.HeadOfTtn);
        await bot.PressAsync(
            Someone.Officer, bot.Newest(RunningBot.OfficeChannel, "Yêu cầu xóa", "Giám đốc TTN"), Verbs.RefuseData,
            (Fields.Answer, "Đang giữ chức vụ"));
        Shown open = await bot.SayAsync(Someone.Officer, "yêu cầu về dữ liệu cá nhân nào chưa xong?");
        await bot.PressAsync(Someone.Officer, open, Verbs.ShowDataRequest);
    }

    private static async Task EraseAsync(PlayedBot bot, Someone who)
    {
        Shown mine = await bot.SayAsync(who, "xóa dữ liệu của tôi");
        await bot.PressAsync(who, mine, Verbs.EraseMyData);
    }
}
