using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>4 December, afternoon: units and people change, somebody stands in, a list is pasted, somebody comes with another
/// account.</summary>
internal static class RosterChapter
{
    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.MoveAsync("2026-12-04T14:01");
        await UnitsAsync(bot);
        await PeopleAsync(bot);
        await StandInsAsync(bot);
        await ListAsync(bot);
        await AccountsAsync(bot);
    }

    private static async Task UnitsAsync(PlayedBot bot)
    {
        Shown list = await bot.SayAsync(Someone.Officer, "danh sách cán bộ");
        Shown unit = await bot.PressAsync(Someone.Officer, list, Verbs.ShowUnit, (DataKeys.Unit, "CDS"));
        Shown form = await bot.PressAsync(Someone.Officer, unit, Verbs.OpenUnit);
        await bot.PressAsync(Someone.Officer, form, Verbs.SaveUnit, (Fields.StaffCount, "11"));
        Shown closing = await bot.ClickAsync(Someone.Officer, Verbs.OpenCloseUnit, new() { [DataKeys.Unit] = "BCVT" });
        await bot.PressAsync(Someone.Officer, closing, Verbs.CloseUnit, (Fields.MergeInto, "CDS"));
    }

    private static async Task PeopleAsync(PlayedBot bot)
    {
        Shown blank = await bot.ClickAsync(Someone.Officer, Verbs.OpenPerson, new() { [DataKeys.Unit] = "TTTK" });
        await bot.PressAsync(
            Someone.Officer, blank, Verbs.SavePerson,
            (Fields.PersonName, "Chuyên viên mới TTTK"), (Fields.PersonTitle, "Chuyên viên"), (Fields.PersonRole, "Staff"),
            (Fields.Upn, "moi.tttk@so.example.vn"));
        Shown known = await bot.ClickAsync(
            Someone.Officer, Verbs.OpenPerson, new() { [DataKeys.Unit] = "TDC", [DataKeys.Person] = "cv.tdc@so.example.vn" });
        await bot.PressAsync(Someone.Officer, known, Verbs.SavePerson, (Fields.PersonTitle, "Chuyên viên chính"));
        await bot.ClickAsync(
            Someone.Officer, Verbs.RemovePerson, new() { [DataKeys.Unit] = "QLCN", [DataKeys.Person] = "cv.qlcn@so.example.vn" });
    }

    private static async Task StandInsAsync(PlayedBot bot)
    {
        Shown own = await bot.ClickAsync(Someone.HeadOfKhtc, Verbs.ShowUnit, new() { [DataKeys.Unit] = "KHTC" });
        Shown contact = await bot.PressAsync(Someone.HeadOfKhtc, own, Verbs.OpenContact);
        Shown named = await bot.PressAsync(Someone.HeadOfKhtc, contact, Verbs.SaveContact, (Fields.Contact, "cv.khtc@so.example.vn"));
        Shown away = await bot.PressAsync(Someone.HeadOfKhtc, named, Verbs.OpenDelegation);
        await bot.PressAsync(
            Someone.HeadOfKhtc, away, Verbs.SaveDelegation,
            (Fields.DelegateTo, "cv.khtc@so.example.vn"), (Fields.DelegateFrom, "2026-12-28"), (Fields.DelegateUntil, "2026-12-31"));
        Shown over = await bot.ClickAsync(Someone.HeadOfKhtc, Verbs.OpenDelegation, new() { [DataKeys.Unit] = "KHTC" });
        await bot.PressAsync(Someone.HeadOfKhtc, over, Verbs.EndDelegation);
        Shown again = await bot.ClickAsync(Someone.HeadOfKhtc, Verbs.OpenContact, new() { [DataKeys.Unit] = "KHTC" });
        await bot.PressAsync(Someone.HeadOfKhtc, again, Verbs.EndContact, (Fields.Contact, "cv.khtc@so.example.vn"));

        Shown trip = await bot.SayAsync(Someone.HeadOfTttk, "ủy quyền");
        await bot.PressAsync(
            Someone.HeadOfTttk, trip, Verbs.SaveDelegation,
            (Fields.DelegateTo, "cv.tttk@so.example.vn"), (Fields.DelegateFrom, "2026-12-28"), (Fields.DelegateUntil, "2026-12-31"));
    }

    private static async Task ListAsync(PlayedBot bot)
    {
        string list = string.Join('\n', File.ReadAllLines(Places.Roster)
            .Where(line => !line.StartsWith("BCVT", StringComparison.Ordinal) && !line.Contains("cv.qlcn@", StringComparison.Ordinal))
            .Select(line => line.Replace("Văn thư,staff", "Văn thư chính,staff", StringComparison.Ordinal))
            .Append("TTTK,,,,,Chuyên viên mới TTTK,Chuyên viên,staff,moi.tttk@so.example.vn,"));
        Shown form = await bot.SayAsync(Someone.Officer, "cập nhật danh sách");
        Shown dropped = await bot.PressAsync(Someone.Officer, form, Verbs.PreviewRoster, (Fields.List, list));
        await bot.PressAsync(Someone.Officer, dropped, Verbs.DiscardRoster);
        Shown anew = await bot.SayAsync(Someone.Officer, "cập nhật danh sách");
        Shown preview = await bot.PressAsync(Someone.Officer, anew, Verbs.PreviewRoster, (Fields.List, list));
        await bot.PressAsync(Someone.Officer, preview, Verbs.ApplyRoster);
    }

    private static async Task AccountsAsync(PlayedBot bot)
    {
        // The head of QLCN comes with an account that nobody has seen; the deputy of QLKH is known by name alone.
        bot.Connector.PrincipalNameOf = member => member switch
        {
            "29:nguoi-la" => "truong.qlcn@so.example.vn",
            "29:pho-qlkh" => "pho.qlkh@so.example.vn",
            _ => null,
        };
        await bot.SayAsync(Someone.DeputyOfQlkh, "trợ giúp");
        await bot.SayAsync(Someone.Stranger, "trợ giúp");
        Shown notice = bot.Newest(RunningBot.OfficeChannel, "đăng nhập bằng tài khoản khác");
        await bot.PressAsync(Someone.Officer, notice, Verbs.AcceptIdentity);
        bot.Connector.PrincipalNameOf = _ => null;
    }
}
