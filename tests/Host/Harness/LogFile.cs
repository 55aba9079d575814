namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>What a process writes out, while it goes on writing.</summary>
public static class LogFile
{
    public static async Task<string> ReadAsync(string path)
    {
        await using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file);
        return await reader.ReadToEndAsync();
    }
}
