using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own tokens by client id and secret, cached until shortly before they expire.</summary>
/// <param name="appId">Client id of the app registration.</param>
/// <param name="password">Its secret.</param>
/// <param name="tenant">The authority's last segment where the login address leaves it open.</param>
/// <param name="http">For the calls to the login service; null for the library's own.</param>
internal sealed class PasswordTokens(string appId, string password, string tenant, HttpClient http) : IBotTokens
{
    private readonly ConcurrentDictionary<string, IConfidentialClientApplication> _applications = new();

    public async Task<string> GetAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken)
    {
        AuthenticationResult result = await _applications.GetOrAdd(loginUrl, NewApplication)
            .AcquireTokenForClient([Scopes.Whole(scope)])
            .WithForceRefresh(renew)
            .ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }

    private IConfidentialClientApplication NewApplication(string loginUrl)
    {
        // The authority comes from configuration, so there is nothing to discover about it.
        ConfidentialClientApplicationBuilder builder = ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(password)
            .WithAuthority(string.Format(CultureInfo.InvariantCulture, loginUrl, tenant))
            .WithInstanceDiscovery(false);
        return (http is null ? builder : builder.WithHttpClientFactory(new FixedHttpClient(http))).Build();
    }
}
