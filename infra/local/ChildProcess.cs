using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TeamsReformBot.Local;

/// <summary>One part of the run: its output goes to its log file, its end is seen, and it stops when asked.</summary>
public sealed class ChildProcess : IAsyncDisposable
{
    private static readonly string? SetSid = OnPath("setsid");

    private readonly ChildCommand _command;
    private readonly Process _process;
    private readonly StreamWriter _log;

    private ChildProcess(ChildCommand command, Process process, StreamWriter log)
    {
        (_command, _process, _log) = (command, process, log);
        Ended = WaitForEndAsync();
    }

    public string Name => _command.Name;

    public string LogPath => _command.LogPath;

    /// <summary>The most memory that it held so far, in bytes.</summary>
    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>How long processors worked for it so far.</summary>
    public TimeSpan CpuTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Completes when the process is gone and its whole output is in the log; its result is the exit code.</summary>
    public Task<int> Ended { get; }

    /// <summary>True from the moment that we ended it ourselves.</summary>
    public bool EndedByUs { get; private set; }

    public static ChildProcess Start(ChildCommand command)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(command.LogPath)!);
        var log = new StreamWriter(new FileStream(command.LogPath, FileMode.Create, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        // In a session of its own, so that Ctrl-C in the terminal reaches only us and we stop the parts in their order.
        var start = new ProcessStartInfo(SetSid ?? command.Executable, SetSid is null ? command.Arguments : [command.Executable, .. command.Arguments])
        {
            WorkingDirectory = command.WorkingFolder ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in command.Environment)
            start.Environment[name] = value;
        return new ChildProcess(command, Process.Start(start)!, log);
    }

    /// <summary>Polls until <paramref name="ready"/> says yes.</summary>
    /// <exception cref="LocalRunException">The process ended first, or the time ran out.</exception>
    public async Task WaitUntilAsync(Func<CancellationToken, Task<bool>> ready, TimeSpan limit, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await ready(cancellation))
        {
            if (Ended.IsCompleted)
                throw LocalRunException.Died(Name, await Ended, LogPath);
            if (TimeProvider.System.GetElapsedTime(started) > limit)
                throw LocalRunException.NotReady(Name, limit, LogPath);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellation);
        }
    }

    /// <summary>Ends it as a power cut would (kill -9), and returns when it is gone.</summary>
    public async Task KillAsync()
    {
        EndedByUs = true;
        _process.Kill(entireProcessTree: true);
        await Ended;
    }

    /// <summary>Asks it to stop, and kills it when it does not within its limit.</summary>
    public async ValueTask DisposeAsync()
    {
        EndedByUs = true;
        if (!Ended.IsCompleted && !await StopsAsync())
            await KillAsync();
        _process.Dispose();
        await _log.DisposeAsync();
    }

    private async Task<bool> StopsAsync()
    {
        if (OperatingSystem.IsWindows())
            return false;
        // Without a session of its own it may have had the terminal's Ctrl-C already, and a second one would cut its stop short.
        if (SetSid is null && await EndsWithinAsync(TimeSpan.FromSeconds(3)))
            return true;
        _ = SendSignal(_process.Id, (int)_command.StopSignal);
        return await EndsWithinAsync(_command.StopLimit);
    }

    private async Task<bool> EndsWithinAsync(TimeSpan limit) =>
        await Task.WhenAny(Ended, Task.Delay(limit, TimeProvider.System)) == Ended;

    private async Task<int> WaitForEndAsync()
    {
        await Task.WhenAll(CopyAsync(_process.StandardOutput), CopyAsync(_process.StandardError), _process.WaitForExitAsync());
        return _process.ExitCode;
    }

    private async Task CopyAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            lock (_log)
                _log.WriteLine(line);
        }
    }

    private static string? OnPath(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, tool))
            .FirstOrDefault(File.Exists);

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
