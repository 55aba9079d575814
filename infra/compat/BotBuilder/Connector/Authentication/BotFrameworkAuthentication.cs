using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

public abstract class BotFrameworkAuthentication
{
    protected BotFrameworkAuthentication()
    {
    }

    /// <summary>The app id that the token was made for, null when authentication is off; else UnauthorizedAccessException.</summary>
    internal abstract Task<string> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>A connector which speaks for the app id. InvalidOperationException when that is not this bot's.</summary>
    internal abstract ConnectorClient CreateConnector(string appId, string serviceUrl, string audience);
}
