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
        Shown wrong = await bot.SayAsync(Someone.HeadOfTdc, "sửa dữ liệu của tôi: tên phòng viết sai");
        await bot.PressAsync(Someone.HeadOfTdc, wrong, Verbs.CorrectMyData);
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
        await RightsAsync(bot);
    }

    // Each right in the law's words; one is opened from the data's card, one is taken back, and of a copy pages are turned.
    private static async Task RightsAsync(PlayedBot bot)
    {
        Shown withdrawal = await bot.SayAsync(Someone.StaffOfQlkh, "rút lại sự đồng ý xử lý dữ liệu cá nhân");
        Shown withdrawn = await bot.PressAsync(Someone.StaffOfQlkh, withdrawal, Verbs.WithdrawConsent);
        await bot.PressAsync(Someone.StaffOfQlkh, withdrawn, Verbs.TakeBackDataRequest);
        Shown restriction = await bot.SayAsync(Someone.StaffOfQlkh, "hạn chế xử lý dữ liệu của tôi: không dùng số máy riêng");
        await bot.PressAsync(Someone.StaffOfQlkh, restriction, Verbs.RestrictMyData);
        Shown objection = await bot.SayAsync(Someone.HeadOfKhtc, "phản đối xử lý dữ liệu của tôi");
        await bot.PressAsync(Someone.HeadOfKhtc, objection, Verbs.ObjectToProcessing, (Fields.Text, "Không nêu tên trong bảng chung"));
        Shown complaint = await bot.SayAsync(Someone.HeadOfKhtc, "khiếu nại về dữ liệu cá nhân: chưa được trả lời");
        await bot.PressAsync(Someone.HeadOfKhtc, complaint, Verbs.ComplainAboutData);
        Shown mine = await bot.PressAsync(Someone.HeadOfKhtc, complaint, Verbs.ShowMyData);
        await bot.PressAsync(Someone.HeadOfKhtc, mine, Verbs.OpenDataRequest);
        Shown copy = await bot.SayAsync(Someone.HeadOfKhtc, "bản sao dữ liệu của tôi");
        await bot.PressAsync(Someone.HeadOfKhtc, copy, Verbs.ExportMyData);
        await bot.PressAsync(Someone.HeadOfKhtc, bot.Newest(Someone.HeadOfKhtc, "Bản sao dữ liệu cá nhân", "trang 1/"), Verbs.ShowCopyPage);
    }

    private static async Task EraseAsync(PlayedBot bot, Someone who)
    {
        Shown mine = await bot.SayAsync(who, "xóa dữ liệu của tôi");
        await bot.PressAsync(who, mine, Verbs.EraseMyData);
    }
}
