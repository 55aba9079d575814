using TeamsReformBot.Local;

namespace TeamsReformBot.Bench;

/// <summary>From starting the process to ready, with the sample roster, over tables of its own each time.</summary>
public static class ColdStart
{
    private const int Times = 5;

    public static async Task MeasureAsync(string connectionString, string folder)
    {
        List<TimeSpan> starts = [];
        for (int i = 0; i < Times; i++)
        {
            Dictionary<string, string> settings = new() { ["Storage__TablePrefix"] = $"Cold{i}" };
            BotSettings bot = new(
                Places.HostAssembly, Ports.FreeBlock(1), connectionString, Places.Roster, new DateTime(2026, 12, 7, 10, 0, 0), settings);
            long start = TimeProvider.System.GetTimestamp();
            await using BotProcess process = await BotProcess.StartAsync(bot, folder, CancellationToken.None);
            starts.Add(TimeProvider.System.GetElapsedTime(start));
        }

        Console.WriteLine("cold start to ready, sample roster: " + Latencies.Of(starts));
    }
}
