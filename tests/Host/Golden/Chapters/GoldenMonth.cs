using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Golden.Chapters;

/// <summary>The month, chapter by chapter, with the sample roster.</summary>
internal static class GoldenMonth
{
    public static async Task<PlayedBot> PlayAsync(AzuriteFixture azurite)
    {
        string roster = Path.Combine(AzuriteFixture.Folder, $"{Guid.NewGuid():N}.csv");
        File.Copy(Places.Roster, roster);
        PlayedBot bot = await PlayedBot.StartAsync(azurite, new DateTime(2026, 12, 1, 8, 1, 0), roster);
        try
        {
            await ArrivalChapter.PlayAsync(bot);
            await EventsChapter.PlayAsync(bot);
            await PlanChapter.PlayAsync(bot);
            await RosterChapter.PlayAsync(bot);
            await TrustChapter.PlayAsync(bot, roster);
            await CeremonyChapter.PlayAsync(bot);
            await FiguresChapter.PlayAsync(bot);
            await ReportsChapter.PlayAsync(bot);
            await DifficultiesChapter.PlayAsync(bot);
            await DirectorChapter.PlayAsync(bot);
            await MoneyChapter.PlayAsync(bot);
            await OfficeChapter.PlayAsync(bot);
            await PersonalDataChapter.PlayAsync(bot);
            await FreezeChapter.PlayAsync(bot);
            await PeriodReportChapter.PlayAsync(bot);
            await YearsEndChapter.PlayAsync(bot);
            await TetChapter.PlayAsync(bot);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }
}
