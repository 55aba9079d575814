namespace Microsoft.Bot.Connector.Authentication;

public abstract class ServiceClientCredentialsFactory
{
    protected ServiceClientCredentialsFactory()
    {
    }

    /// <summary>This bot's app id; null or empty means that authentication is off, both ways.</summary>
    internal abstract string AppId { get; }

    /// <summary>The bot's own token, from the cache unless a new one is asked for.</summary>
    internal abstract Task<string> GetTokenAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken);
}
