using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>4 December, late: roles of trust are proposed, confirmed, withdrawn; the installation's file of the roster changes on
/// disk.</summary>
internal static class TrustChapter
{
    public static async Task PlayAsync(PlayedBot bot, string rosterFile)
    {
        // The chief gives and takes at once; an editor proposes, the Director confirms.
        await ProposeAsync(bot, "KHTC", "cv.khtc@so.example.vn", Someone.ChiefOfOffice, (Fields.PersonRole, "PlanEditor"));
        await ProposeAsync(bot, "TTTK", "cv.tttk@so.example.vn", Someone.Officer, (Fields.PersonRole, "PlanEditor"));
        await bot.PressAsync(Someone.Director, bot.Newest(Someone.Director, "Chuyên viên TTTK"), Verbs.ConfirmTrust);

        // One is withdrawn; one becomes void, since the person left meanwhile.
        Shown proposed = await ProposeAsync(bot, "VP", "vanthu.vp@so.example.vn", Someone.Officer, (Fields.PersonRole, "Admin"));
        await bot.PressAsync(Someone.Officer, proposed, Verbs.WithdrawTrust);
        await ProposeAsync(bot, "TTN", "vc.ttn@so.example.vn", Someone.Officer, (Fields.PersonRole, "Officer"), (Fields.PersonUnit, "VP"));
        Shown old = bot.Newest(Someone.ChiefOfOffice, "Viên chức TTN");
        await bot.ClickAsync(
            Someone.Officer, Verbs.RemovePerson, new() { [DataKeys.Unit] = "TTN", [DataKeys.Person] = "vc.ttn@so.example.vn" });
        await bot.PressAsync(Someone.ChiefOfOffice, old, Verbs.ConfirmTrust);

        // One that nobody confirms lapses.
        await ProposeAsync(bot, "TTUD", "vc.ttud@so.example.vn", Someone.Officer, (Fields.PersonRole, "PlanEditor"));
        string file = await File.ReadAllTextAsync(rosterFile, TestContext.Current.CancellationToken);
        string changed = file.Replace("Phòng Quản lý Khoa học", "Phòng Khoa học", StringComparison.Ordinal);
        await bot.MoveAsync("2026-12-04T16:01", () => File.WriteAllTextAsync(rosterFile, changed, TestContext.Current.CancellationToken));
        bot.Newest(Someone.OtherOfficer, "Tệp danh sách của hệ thống đã thay đổi");
    }

    private static async Task<Shown> ProposeAsync(PlayedBot bot, string unit, string upn, Someone by, params (string, string)[] changes)
    {
        Shown form = await bot.ClickAsync(by, Verbs.OpenPerson, new() { [DataKeys.Unit] = unit, [DataKeys.Person] = upn });
        return await bot.PressAsync(by, form, Verbs.SavePerson, changes);
    }
}
