namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the bot's own tokens come from.</summary>
internal interface IBotTokens
{
    /// <summary>A token, from the cache until shortly before it expires. MsalException when none can be had.</summary>
    /// <param name="loginUrl">The login service's address, {0} the tenant; a managed identity needs none.</param>
    /// <param name="scope">What the token is for, with or without the ending that means everything.</param>
    /// <param name="renew">Asks for a new one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<string> GetAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken);
}

internal static class Scopes
{
    private const string Everything = "/.default";

    public static string Whole(string scope) => scope.EndsWith(Everything, StringComparison.OrdinalIgnoreCase) ? scope : scope + Everything;

    public static string Resource(string scope) => scope.EndsWith(Everything, StringComparison.OrdinalIgnoreCase) ? scope[..^Everything.Length] : scope;
}
