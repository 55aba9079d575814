using TeamsReformBot.Bench;
using TeamsReformBot.Local;

// The servers that a turn is measured beside run as processes of their own, of this same program.
if (args is [EchoServers.Bare or EchoServers.Echo, string url])
{
    await EchoServers.RunAsync(args[0], url);
    return;
}

// Measures on this machine: the reading of sentences, a turn beside a bare endpoint, the cold start, a confirm beside the same storage calls
// made raw, and the bot's peak memory. With an argument "sentences" or "turns": that alone; after
// "turns" the host assembly of another build of the product may follow, to be measured beside this one.
if (args is not ["turns", ..])
{
    Sentences.Measure();
}

if (args is ["sentences"])
{
    return;
}

const int Units = 400;
string folder = Directory.CreateTempSubdirectory("reform-bench").FullName;
NodeTools tools = new(Places.LocalFolder, folder);
await tools.InstallAsync(CancellationToken.None);
await using AzuriteProcess azurite = await AzuriteProcess.StartAsync(tools, Ports.FreeBlock(1), null, folder, CancellationToken.None);

await Turns.MeasureAsync(azurite.ConnectionString, folder, args is ["turns", string other] ? other : null);
if (args is ["turns", ..])
{
    return;
}

await ColdStart.MeasureAsync(azurite.ConnectionString, folder);

int port = Ports.FreeBlock(1);
string roster = Path.Combine(folder, "roster.csv");
await File.WriteAllLinesAsync(roster, ManyUnits.Roster(Units));
BotSettings settings = new(
    Places.HostAssembly, port, azurite.ConnectionString, roster, new DateTime(2026, 12, 7, 10, 0, 0), new Dictionary<string, string>());

long start = TimeProvider.System.GetTimestamp();
await using BotProcess bot = await BotProcess.StartAsync(settings, folder, CancellationToken.None);
Console.WriteLine($"cold start to ready, making {Units} units' assignments: {TimeProvider.System.GetElapsedTime(start).TotalSeconds:F1} s");

using ConfirmClicks clicks = new(new Uri($"http://localhost:{port}"));
Console.WriteLine("a confirm, one after another:       " + Latencies.Of(await clicks.RunAsync(ManyUnits.Codes(Units).Take(Units / 2), atOnce: 1)));
Console.WriteLine("a confirm, eight at once:           " + Latencies.Of(await clicks.RunAsync(ManyUnits.Codes(Units).Skip(Units / 2), atOnce: 8)));
RawCalls raw = new(azurite.ConnectionString);
Console.WriteLine("its storage calls raw, one by one:  " + Latencies.Of(await raw.RunAsync(Units / 2, atOnce: 1)));
Console.WriteLine("its storage calls raw, eight at once: " + Latencies.Of(await raw.RunAsync(Units / 2, atOnce: 8)));
Console.WriteLine($"peak memory of the bot: {bot.Process.PeakMemory / 1024 / 1024} MiB");
