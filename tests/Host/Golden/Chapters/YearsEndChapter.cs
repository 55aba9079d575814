using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>16 December to 6 January: messages that do not arrive and are sent again, the bot in trouble, a stand-in, the new
/// year.</summary>
internal static class YearsEndChapter
{
    private const string Blocked = """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\"}"}""";

    public static async Task PlayAsync(PlayedBot bot)
    {
        await UndeliveredAsync(bot);
        await TroubleAsync(bot);
        await bot.MoveAsync("2026-12-21T09:31");
        await bot.MoveAsync("2026-12-28T09:31");
        await bot.MoveAsync("2026-12-31T10:01");
        await CalledOffAsync(bot);
        await bot.MoveAsync("2027-01-04T10:01");
        await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.ConfirmAll, new(CeremonyChapter.Ceremony("QLKH")) { [DataKeys.Occurrence] = "2027-01" });
        await bot.MoveAsync("2027-01-06T10:01");
        Shown sheet = await bot.SayAsync(Someone.HeadOfTttk, "phiếu số liệu quý này");
        await bot.PressAsync(Someone.HeadOfTttk, sheet, Verbs.SheetAsBefore);
    }

    // Those who prepare have been told of January's ceremony: so they are told that it is not held, and then that it is.
    private static async Task CalledOffAsync(PlayedBot bot)
    {
        Dictionary<string, string> ceremony = new() { [DataKeys.Duty] = "flag-ceremony", [DataKeys.Occurrence] = "2027-01" };
        Shown form = await bot.ClickAsync(Someone.Officer, Verbs.OpenEvent, ceremony);
        Shown off = await bot.PressAsync(
            Someone.Officer, form, Verbs.SaveEvent, (Fields.EventDate, "2027-01-04"), (Fields.EventTime, "7h30"), (Fields.Held, "no"),
            (Fields.Reason, "Nghỉ Tết"));
        Shown again = await bot.PressAsync(Someone.Officer, off, Verbs.OpenEvent);
        await bot.PressAsync(Someone.Officer, again, Verbs.SaveEvent, (Fields.Held, "yes"));
    }

    private static async Task UndeliveredAsync(PlayedBot bot)
    {
        bot.Connector.Misbehave = asked => asked.ConversationId == Someone.HeadOfTttk.ConversationId ? new BadAnswer(403, Blocked)
            : asked.ConversationId == Someone.HeadOfQlkh.ConversationId ? BadAnswer.Code(413, "MessageSizeTooBig")
            : null;
        await bot.MoveAsync("2026-12-16T10:01");
        foreach (string task in (string[])
        [
            "giao TTTK làm báo cáo trước ngày 22/12", "giao QLKH làm báo cáo trước ngày 22/12", "giao QLKH gửi danh sách trước ngày 23/12",
        ])
        {
            await bot.PressAsync(Someone.Officer, await bot.SayAsync(Someone.Officer, task), Verbs.GiveTask);
        }

        bot.Connector.Misbehave = _ => null;
        Shown list = await bot.SayAsync(Someone.Officer, "ai chưa nhận được");
        await bot.PressAsync(Someone.Officer, list, Verbs.ResendMessage);
        await bot.ClickAsync(Someone.Officer, Verbs.ResendAll, []);
        await bot.SayAsync(Someone.HeadOfTttk, "trợ giúp");
        await bot.MoveAsync("2026-12-17T09:31");
    }

    // A message that has been tried too often is what the watchdog finds at its next look.
    private static async Task TroubleAsync(PlayedBot bot)
    {
        const string Id = "HeadsUp|a|2026-12|flag-ceremony|9|20261207|truong.cds@so.example.vn";
        await bot.MoveAsync("2026-12-18T09:31", async () =>
        {
            await bot.Bot.Table("Units").AddEntityAsync(new TableEntity("CDS", "2026|o|" + Id)
            {
                ["Data"] = $$"""{"Id":"{{Id}}","Kind":"HeadsUp","UnitCode":"CDS","Year":2026,"ToUpn":"truong.cds@so.example.vn","""
                    + """ "Subject":"a|2026-12|flag-ceremony","DueAt":"2026-12-18T09:40:00","State":"Open","Attempts":8,"""
                    + """ "AmbiguousAttempts":0,"LastError":"500"}""",
                ["State"] = "Open",
                ["Kind"] = "HeadsUp",
                ["ToUpn"] = "truong.cds@so.example.vn",
                ["DueAt"] = "2026-12-18 09:40:00",
            });
            TableEntity hint = new("s0", $"20261218094000|CDS|2026|{Id}") { ["Unit"] = "CDS", ["Year"] = 2026, ["Message"] = Id };
            await bot.Bot.Table("Due").AddEntityAsync(hint);
        });
        bot.Newest(RunningBot.OfficeChannel, "Trợ lý đang gặp sự cố kỹ thuật");
        await bot.MoveAsync("2026-12-18T10:31");
        bot.Newest(RunningBot.OfficeChannel, "Trợ lý đã trở lại bình thường");
    }
}
