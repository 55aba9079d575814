using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>Where the tests leave what a person may want to look at.</summary>
public static class Artifacts
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Places.LocalFolder, "../../artifacts/e2e"));
}
