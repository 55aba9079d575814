using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>Tuesday 1 December: the bot is installed for most, and the Office's channel is chosen.</summary>
internal static class ArrivalChapter
{
    public static readonly Someone Admin = new("quan-tri", 12);

    // The others are never heard from: what is for them waits.
    private static readonly Someone[] Everybody =
    [
        Someone.Officer, Someone.OtherOfficer, Someone.ChiefOfOffice, Someone.DeputyChief, Someone.Director, Someone.DeputyDirector, Admin,
        Someone.HeadOfQlkh, Someone.StaffOfQlkh, Someone.HeadOfTdc, Someone.HeadOfTttk, Someone.HeadOfKhtc, Someone.HeadOfTtn,
        Someone.External,
    ];

    public static async Task PlayAsync(PlayedBot bot)
    {
        await bot.InstallInOfficeAsync();
        await bot.SayAsync(Someone.Officer, "<at>Trợ lý CCHC</at> đặt kênh Văn phòng", RunningBot.OfficeChannel);
        await bot.InstallAsync(Everybody);
    }
}
