using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>15 December, after the freeze: the year's report is drafted by itself, completed, shown to the Director, and signed.</summary>
internal static class PeriodReportChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-15T16:31");
        Shown menu = await bot.SayAsync(Someone.Officer, "sửa kế hoạch");
        Shown number = await bot.PressAsync(
            Someone.Officer, menu, Verbs.ReviewPlanChange, (Fields.PlanNumber, "15/KH-SKHCN"), (Fields.PlanDate, "2026-01-20"), (Fields.Why, "Đã ban hành"));
        await bot.PressAsync(Someone.Officer, number, Verbs.SavePlanChange);

        Shown drafted = await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo năm");
        Shown form = await bot.PressAsync(Someone.Officer, drafted, Verbs.OpenReportForm);
        await bot.PressAsync(
            Someone.Officer, form, Verbs.MakeReport, (Judgements.Achievements, "Các đơn vị chủ động thực hiện kế hoạch."),
            (Judgements.Shortcomings, "Một số đơn vị xác nhận chậm."), (Judgements.Causes, "Nhân lực kiêm nhiệm."), (Judgements.Proposals, "Bố trí kinh phí năm 2027."));
        Shown report = await bot.SayAsync(Someone.ChiefOfOffice, "lập dự thảo báo cáo năm");
        await bot.PressAsync(Someone.ChiefOfOffice, report, Verbs.ReportFile);
        await bot.PressAsync(Someone.ChiefOfOffice, report, Verbs.SubmitReport);
        Shown submitted = await bot.SayAsync(Someone.Officer, "lập dự thảo báo cáo năm");
        await bot.PressAsync(Someone.Officer, submitted, Verbs.ShowReport);
        await bot.PressAsync(
            Someone.Officer, submitted, Verbs.IssueReport, (Fields.SignedNumber, "45/BC-VP"), (Fields.SignedOn, "2026-12-15"),
            (Fields.SignedLink, "https://so.example.vn/bao-cao-45"));
    }
}
