using System.Reflection;
using System.Runtime.InteropServices;

namespace TeamsReformBot.Local;

/// <summary>Where the parts of the local run lie, as the build wrote it into this assembly.</summary>
public static class Places
{
    /// <summary>The bot's assembly, in the configuration that this launcher was built in.</summary>
    public static string HostAssembly { get; } = Metadata("HostAssembly");

    /// <summary>What plays a sample year into the tables.</summary>
    public static string SampleYearAssembly { get; } = Metadata("SampleYearAssembly");

    /// <summary>The dotnet that runs this process; the one on the PATH, if any, might lack the runtime.</summary>
    public static string Dotnet { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet"));

    /// <summary>The folder with package.json, roster.csv and the installed Node tools.</summary>
    public static string LocalFolder { get; } = Metadata("LocalFolder");

    public static string Roster { get; } = Path.Combine(LocalFolder, "roster.csv");

    /// <summary>Where an ordinary run keeps its data and logs.</summary>
    public static string DataFolder { get; } = Path.Combine(Metadata("RepositoryFolder"), ".local");

    private static string Metadata(string key) =>
        typeof(Places).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;
}
