using System.Diagnostics;
using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Launcher;

/// <summary>The launcher, started as from a terminal and run to its end.</summary>
internal static class LauncherProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    /// <summary>Returns the exit code and all that was printed. Ports and folder come from <paramref name="options"/>.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        LocalRunOptions options, string[] arguments, params (string Name, string Value)[] environment)
    {
        string[] all =
        [
            typeof(LocalRun).Assembly.Location,
            "--data", options.DataFolder,
            "--bot-port", $"{options.BotPort}",
            "--table-port", $"{options.TablePort}",
            "--chat-port", $"{options.ChatPort}",
            .. arguments,
        ];
        var start = new ProcessStartInfo(Places.Dotnet, all) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var stop = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = process.StandardError.ReadToEndAsync(stop);
        try
        {
            await process.WaitForExitAsync(stop).WaitAsync(Limit, TimeProvider.System, stop);
            return (process.ExitCode, await output + await errors);
        }
        finally
        {
            // Still there only when it did not refuse, and runs.
            process.Kill(entireProcessTree: true);
        }
    }
}
