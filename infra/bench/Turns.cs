using System.Globalization;
using TeamsReformBot.Local;

namespace TeamsReformBot.Bench;

/// <summary>
/// What one turn costs: an echo and a sentence that asks for help, 16 connections at once, beside a bare endpoint that does the same on
/// the wire. The ratio of the processes' CPU holds from machine to machine; the times do not.
/// </summary>
public static class Turns
{
    private const int AtOnce = 16;
    private const int WarmUp = 3000;
    private const int Measured = 10_000;
    private const int HelpMeasured = 1500;

    /// <param name="other">The host assembly of another build of the product, to be measured in the same run; null for none.</param>
    public static async Task MeasureAsync(string connectionString, string folder, string? other)
    {
        await using SilentConnector connector = await SilentConnector.StartAsync();
        Cost bare = await OfServerAsync(EchoServers.Bare, connector, folder);
        Cost echo = await OfServerAsync(EchoServers.Echo, connector, folder);
        Cost help = await OfProductAsync(Places.HostAssembly, connectionString, connector, folder);
        Cost? elsewhere = other is null ? null : await OfProductAsync(other, connectionString, connector, folder);
        Console.WriteLine("a turn, 16 connections               requests/s   CPU ms   of the bare endpoint's   peak MiB");
        (string, Cost?)[] rows =
        [
            ("bare endpoint, same JSON, same call", bare),
            ("echo through the product's door", echo),
            ("the product, a help sentence", help),
            ("the other build, a help sentence", elsewhere),
        ];
        foreach ((string name, Cost? measured) in rows)
        {
            if (measured is not { } cost)
            {
                continue;
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-36} {cost.PerSecond,10:F0} {cost.CpuMs,8:F3} {cost.CpuMs / bare.CpuMs,24:F1} {cost.PeakMiB,10}"));
        }
    }

    private static async Task<Cost> OfServerAsync(string kind, SilentConnector connector, string folder)
    {
        Uri url = new($"http://localhost:{Ports.FreeBlock(1)}");
        await using ChildProcess server = ChildProcess.Start(new ChildCommand(
            kind, Places.Dotnet, [typeof(Turns).Assembly.Location, kind, url.ToString()], Path.Combine(folder, kind + ".log"), Loopback.NoProxy));
        await server.WaitUntilAsync(
            async stop => await Loopback.StatusAsync(new Uri(url, "health/ready"), stop) == 200, TimeSpan.FromSeconds(60), CancellationToken.None);
        return await OfAsync(server, url, connector, "xin chào", WarmUp, Measured);
    }

    private static async Task<Cost> OfProductAsync(string assembly, string connectionString, SilentConnector connector, string folder)
    {
        int port = Ports.FreeBlock(1);
        Dictionary<string, string> settings = new() { ["Storage__TablePrefix"] = $"Turns{port}", ["Reform__Limits__SentencesPerMinute"] = "6000" };
        BotSettings bot = new(assembly, port, connectionString, Places.Roster, new DateTime(2026, 12, 7, 10, 0, 0), settings);
        await using BotProcess process = await BotProcess.StartAsync(bot, folder, CancellationToken.None);
        return await OfAsync(process.Process, new Uri($"http://localhost:{port}"), connector, "trợ giúp", HelpMeasured / 5, HelpMeasured);
    }

    private static async Task<Cost> OfAsync(ChildProcess server, Uri url, SilentConnector connector, string text, int warmUp, int measured)
    {
        using HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = AtOnce });
        await SayAsync(http, url, connector, text, warmUp);
        TimeSpan before = server.CpuTime;
        long start = TimeProvider.System.GetTimestamp();
        await SayAsync(http, url, connector, text, measured);
        TimeSpan taken = TimeProvider.System.GetElapsedTime(start);
        TimeSpan cpu = server.CpuTime - before;
        return new Cost(measured / taken.TotalSeconds, cpu.TotalMilliseconds / measured, server.PeakMemory / 1024 / 1024);
    }

    private static Task SayAsync(HttpClient http, Uri url, SilentConnector connector, string text, int times) => Parallel.ForEachAsync(
        Enumerable.Range(0, times), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (_, cancellationToken) =>
        {
            using HttpResponseMessage answer = await http.PostAsJsonAsync(new Uri(url, "api/messages"), Message(connector.Url, text), cancellationToken);
            answer.EnsureSuccessStatusCode();
        });

    private static object Message(string serviceUrl, string text) => new
    {
        type = "message",
        id = Guid.NewGuid(),
        text,
        channelId = "msteams",
        serviceUrl,
        timestamp = "2026-12-07T03:00:00.000Z",
        locale = "vi-VN",
        from = new { id = "29:truong-qlkh", name = "Trưởng phòng QLKH", aadObjectId = "aaaaaaaa-0000-4000-8000-000000000001" },
        recipient = new { id = "28:bot", name = "Trợ lý CCHC" },
        conversation = new { id = "a:personal-truong-qlkh", conversationType = "personal", tenantId = "11111111-1111-4111-8111-111111111111" },
        channelData = new { tenant = new { id = "11111111-1111-4111-8111-111111111111" } },
    };

    private sealed record Cost(double PerSecond, double CpuMs, long PeakMiB);
}
