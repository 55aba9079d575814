using System.Diagnostics;

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>The locked npm packages of a folder, installed when they are missing or older than the lock file.</summary>
internal static class NodeModules
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <exception cref="InvalidOperationException">npm is missing, or its installation failed.</exception>
    public static async Task EnsureAsync(string folder, string lockFile, CancellationToken cancel)
    {
        // Test processes of one machine share the folder; only one of them may install.
        await using FileStream held = await HoldAsync(lockFile, cancel);
        FileInfo installed = new(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            return;
        await InstallAsync(folder, cancel);
    }

    private static async Task<FileStream> HoldAsync(string lockFile, CancellationToken cancel)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, limit.Token);
            }
        }
    }

    private static async Task InstallAsync(string folder, CancellationToken cancel)
    {
        ProcessStartInfo start = new(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process npm = Start(start);
        Task<string> output = npm.StandardOutput.ReadToEndAsync(cancel);
        string errors = await npm.StandardError.ReadToEndAsync(cancel);
        await npm.WaitForExitAsync(cancel);
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}:\n{errors}\n{await output}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException("npm was not found: install Node 20 or later.", e);
        }
    }
}
