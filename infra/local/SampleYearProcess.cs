namespace TeamsReformBot.Local;

/// <summary>Plays a department's year into the tables, as a process of its own that ends by itself.</summary>
public static class SampleYearProcess
{
    /// <summary>Where that year ends, Vietnam local: the bot's clock goes on from there.</summary>
    public static DateTime End { get; } = new(2026, 12, 15, 16, 0, 0);

    /// <returns>What was played, in a line.</returns>
    /// <exception cref="LocalRunException">The tables are not empty, or it could not be played; its log says why.</exception>
    public static async Task<string> RunAsync(string storage, string roster, string logFolder, CancellationToken cancellation)
    {
        await using var process = ChildProcess.Start(new ChildCommand(
            "Năm mẫu",
            Places.Dotnet,
            [Places.SampleYearAssembly, "--storage", storage, "--roster", roster],
            Path.Combine(logFolder, "sample-year.log"),
            new Dictionary<string, string>(Loopback.NoProxy)));
        var code = await process.Ended.WaitAsync(cancellation);
        var said = (await File.ReadAllLinesAsync(process.LogPath, cancellation)).FirstOrDefault(line => line.Length > 0) ?? "";
        return code == 0 ? said : throw LocalRunException.SampleYearRefused(said, process.LogPath);
    }
}
