namespace TeamsReformBot.Local;

/// <summary>
/// How one part of the run is started, and how it is asked to stop. <see cref="Name"/> is what people call it in messages;
/// its output replaces the file at <see cref="LogPath"/>; <see cref="Environment"/> is added to this process's own variables.
/// </summary>
public sealed record ChildCommand(
    string Name,
    string Executable,
    IReadOnlyList<string> Arguments,
    string LogPath,
    IReadOnlyDictionary<string, string> Environment)
{
    /// <summary>Null for this process's own.</summary>
    public string? WorkingFolder { get; init; }

    public StopSignal StopSignal { get; init; } = StopSignal.Terminate;

    /// <summary>How long it may take to stop in peace before it is killed.</summary>
    public TimeSpan StopLimit { get; init; } = TimeSpan.FromSeconds(10);
}

/// <summary>The numbers that POSIX gives the two signals.</summary>
public enum StopSignal
{
    Interrupt = 2,
    Terminate = 15,
}
