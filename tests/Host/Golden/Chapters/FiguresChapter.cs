using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>8 December: the digest, the quarter's sheet, figures corrected and taken back.</summary>
internal static class FiguresChapter
{
    private const string Qa = "qa-page~2026-q4~";

    private static readonly (string, string)[] Figures =
    [
        (Qa + "measure-page-exists", "true"), (Qa + "measure-page-updated", "2026-12-02"),
        (Qa + "measure-questions-asked", "5"), (Qa + "measure-questions-answered", "4"),
        ("portal-posts~2026-12~measure-posts", "12"), ("social-media~2026-12~nothing", "true"),
        ("press-and-journals~2026-q4~nothing", "true"),
        ("online-services~2026-q4~nothing", "later"), ("unit-meetings~2026-q4~nothing", "later"), (Fields.Topics, "II.1.a"),
        (Fields.Evidence, "12/BC-TTTK"),
    ];

    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-08T10:01");
        Shown list = await bot.SayAsync(Someone.HeadOfTttk, "việc phòng mình còn gì");
        Shown form = await bot.PressAsync(Someone.HeadOfTttk, list, Verbs.OpenSheet);
        Shown receipt = await bot.PressAsync(Someone.HeadOfTttk, form, Verbs.SendSheet, Figures);
        Shown work = await bot.PressAsync(Someone.HeadOfTttk, receipt, Verbs.ShowWork);
        await bot.PressAsync(Someone.HeadOfTttk, work, Verbs.ConfirmNothing);

        // Of the figures sent one is taken back, one corrected; the Office enters it again.
        Dictionary<string, string> posts =
            new() { [DataKeys.Unit] = "TTTK", [DataKeys.Duty] = "portal-posts", [DataKeys.Occurrence] = "2026-12" };
        Shown question = await bot.ClickAsync(Someone.HeadOfTttk, Verbs.AskTakeBack, posts);
        await bot.PressAsync(Someone.HeadOfTttk, question, Verbs.TakeBack);
        Shown sheet = await bot.SayAsync(Someone.Officer, "phiếu số liệu phòng TTTK");
        await bot.PressAsync(
            Someone.Officer, sheet, Verbs.SendSheet, ("online-services~2026-q4~nothing", "later"),
            ("unit-meetings~2026-q4~nothing", "later"));
        Shown corrected = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenCorrect, CeremonyChapter.Ceremony("QLKH"));
        await bot.PressAsync(Someone.HeadOfQlkh, corrected, Verbs.Correct, (Fields.Present, "26"), (Fields.Excused, "1"));
        Shown said = await bot.SayAsync(Someone.HeadOfQlkh, "sua sl ng du thanh 24");
        await bot.PressAsync(Someone.HeadOfQlkh, said, Verbs.ShowAssignment);
        Shown undo = await bot.SayAsync(Someone.HeadOfTdc, "xóa cái vừa nhập");
        await bot.PressAsync(Someone.HeadOfTdc, undo, Verbs.TakeBack);

        Shown later = await bot.SayAsync(Someone.HeadOfQlkh, "nhac lai sau 2 ngay");
        await bot.PressAsync(Someone.HeadOfQlkh, later, Verbs.Snooze);

        // Read by all, changed by none.
        Shown targets = await bot.SayAsync(Someone.Director, "chỉ tiêu");
        Shown sources = await bot.PressAsync(Someone.Director, targets, Verbs.TargetSources);
        await bot.PressAsync(Someone.Director, sources, Verbs.ShowTargets);
    }
}
