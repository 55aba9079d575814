using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace TeamsReformBot.Local;

/// <summary>The Node tools of a folder with package.json and package-lock.json: checked, and installed as locked.</summary>
/// <param name="folder">The folder; node_modules comes to lie in it.</param>
/// <param name="logFolder">Where npm's output goes.</param>
/// <param name="environment">Added for npm, such as npm_config_registry.</param>
public sealed class NodeTools(string folder, string logFolder, IReadOnlyDictionary<string, string>? environment = null)
{
    public const int OldestNode = 20;

    private static readonly string Npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
    private static readonly string[] NetworkErrors =
        ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENETUNREACH", "EHOSTUNREACH", "ERR_SOCKET_TIMEOUT"];

    private string Modules => Path.Combine(folder, "node_modules");

    // npm writes down last what it has installed, whoever called it; npm ci begins by deleting it with the rest.
    private string Installed => Path.Combine(Modules, ".package-lock.json");

    private string Locked => Path.Combine(folder, "package-lock.json");

    public string Azurite => Path.Combine(Modules, "azurite/dist/src/table/main.js");

    /// <summary>Our own addition to the chat client, loaded before it.</summary>
    public string PlaygroundStream => Path.Combine(folder, "playground-stream.cjs");

    public string Playground => Path.Combine(Modules, "@microsoft/m365agentsplayground/cli.js");

    /// <summary>Node and npm are there, and Node is new enough.</summary>
    /// <exception cref="LocalRunException">They are not.</exception>
    public static async Task CheckAsync(CancellationToken cancellation)
    {
        var version = (await VersionAsync("node", "Node.js", cancellation)).TrimStart('v');
        if (!int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) || major < OldestNode)
            throw LocalRunException.OldNode(version);
        await VersionAsync(Npm, "npm", cancellation);
    }

    /// <summary>True when what is installed is what the lock file says.</summary>
    public bool AreInstalled()
    {
        if (!File.Exists(Installed))
            return false;
        var installed = Packages(Installed).ToDictionary(package => package.Name, package => package.Value);
        // What is of another platform is left out by npm.
        return Packages(Locked).All(package => package.Name.Length == 0
            || (installed.TryGetValue(package.Name, out var same) ? JsonElement.DeepEquals(same, package.Value) : IsOptional(package.Value)));
    }

    /// <summary>Installs what the lock file says, unless it is installed; two runs at once take turns.</summary>
    /// <exception cref="LocalRunException">npm failed; the registry cannot be reached.</exception>
    public async Task InstallAsync(CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        if (AreInstalled())
            return;
        var log = Path.Combine(logFolder, "npm.log");
        var command = new ChildCommand("npm ci", Npm, ["ci", "--prefix", folder, "--ignore-scripts", "--prefer-offline"], log, Settings());
        await using (var npm = ChildProcess.Start(command))
        {
            if (await npm.Ended.WaitAsync(cancellation) != 0)
                throw Failure(log);
        }
    }

    private static LocalRunException Failure(string log)
    {
        var output = File.ReadAllText(log);
        return NetworkErrors.Any(output.Contains) ? LocalRunException.RegistryUnreachable(log) : LocalRunException.InstallFailed(log);
    }

    // npm's own waits between tries add up to a minute; a person waits before this screen.
    private Dictionary<string, string> Settings() => new(environment ?? new Dictionary<string, string>())
    {
        ["npm_config_fetch_retry_mintimeout"] = "1000",
        ["npm_config_fetch_retry_maxtimeout"] = "5000",
    };

    private async Task<FileStream> TakeTurnAsync(CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.Combine(folder, "obj"));
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "obj", "npm.turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), TimeProvider.System, cancellation);
            }
        }
    }

    private static JsonElement.ObjectEnumerator Packages(string lockFile) =>
        JsonDocument.Parse(File.ReadAllText(lockFile)).RootElement.GetProperty("packages").EnumerateObject();

    private static bool IsOptional(JsonElement package) => package.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static async Task<string> VersionAsync(string tool, string name, CancellationToken cancellation)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var version = await process.StandardOutput.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return version.Trim();
        }
        catch (Win32Exception)
        {
            throw LocalRunException.NoNode(name);
        }
    }
}
