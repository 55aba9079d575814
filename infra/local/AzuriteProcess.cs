namespace TeamsReformBot.Local;

/// <summary>Azurite's table service on a port of this machine.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    // The account and key that every Azurite has, as its documentation gives them.
    private const string Account =
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private AzuriteProcess(ChildProcess process, int port) => (Process, Port) = (process, port);

    public ChildProcess Process { get; }

    public int Port { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;{Account};TableEndpoint=http://127.0.0.1:{Port}/devstoreaccount1;";

    /// <summary>Starts it and waits until it answers; without a data folder it keeps the rows in memory only.</summary>
    /// <exception cref="LocalRunException">It did not start; its log says why.</exception>
    public static async Task<AzuriteProcess> StartAsync(
        NodeTools tools, int port, string? dataFolder, string logFolder, CancellationToken cancellation)
    {
        string[] storage = dataFolder is null ? ["--inMemoryPersistence"] : ["--location", dataFolder];
        var process = ChildProcess.Start(new ChildCommand(
            "Azurite",
            "node",
            [tools.Azurite, "--silent", "--disableTelemetry", "--tableHost", "127.0.0.1", "--tablePort", $"{port}", .. storage],
            Path.Combine(logFolder, "azurite.log"),
            new Dictionary<string, string>())
        {
            // It writes its file only every five seconds; SIGINT is what makes it write the rest before it goes.
            StopSignal = StopSignal.Interrupt,
            StopLimit = TimeSpan.FromSeconds(30),
        });
        try
        {
            var address = new Uri($"http://127.0.0.1:{port}/devstoreaccount1");
            await process.WaitUntilAsync(async stop => await Loopback.StatusAsync(address, stop) is not null, TimeSpan.FromSeconds(60), cancellation);
            return new AzuriteProcess(process, port);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();
}
