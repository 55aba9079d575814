using System.Globalization;

namespace TeamsReformBot.Local;

/// <summary>Which program listens on a port, as Linux tells it under /proc; elsewhere, and of other people's programs, it stays unknown.</summary>
public static class PortHolder
{
    private const string Listening = "0A";
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <returns>Such as <c>node, pid 4711</c>; null where it cannot be seen.</returns>
    public static string? Of(int port)
    {
        var sockets = SocketsOf(port);
        if (sockets.Count == 0)
            return null;
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => Path.GetFileName(folder).All(char.IsAsciiDigit)))
        {
            try
            {
                if (Directory.EnumerateFiles(Path.Combine(process, "fd")).Any(file => File.ResolveLinkTarget(file, false)?.Name is { } link && sockets.Contains(link)))
                    return $"{File.ReadAllText(Path.Combine(process, "comm")).Trim()}, pid {Path.GetFileName(process)}";
            }
            catch (Exception unseen) when (unseen is IOException or UnauthorizedAccessException)
            {
                // It ended meanwhile, or belongs to somebody else.
                continue;
            }
        }
        return null;
    }

    // As the links of a process's open files are called: socket:[12345].
    private static HashSet<string> SocketsOf(int port)
    {
        var local = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        return [.. Tables
            .Where(File.Exists)
            .SelectMany(table => File.ReadLines(table).Skip(1))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(fields => fields.Length > 9 && fields[1].EndsWith(local, StringComparison.Ordinal) && fields[3] == Listening)
            .Select(fields => $"socket:[{fields[9]}]")];
    }
}
