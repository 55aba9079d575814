
namespace TeamsReformBot.Host.Configuration;

/// <summary>Why the bot does not start, in a sentence that names the setting.</summary>
public sealed class StartupException(string message) : Exception(message);
