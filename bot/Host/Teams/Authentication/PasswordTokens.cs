using System.Globalization;
using Microsoft.Identity.Client;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>The bot's own tokens by client id and secret, cached until shortly before they expire.</summary>
/// <param name="appId">Client id of the app registration.</param>
/// <param name="password">Its secret.</param>
/// <param name="tenant">The authority's last segment where the login address leaves it open.</param>
/// <param name="cloud">Where to ask, and for what.</param>
/// <param name="http">For the calls to the login service.</param>
public sealed class PasswordTokens(string appId, string password, string tenant, CloudAddresses cloud, IMsalHttpClientFactory http)
    : IBotTokens
{
    private const string Everything = "/.default";

    private readonly string[] _scopes =
        [cloud.Scope.EndsWith(Everything, StringComparison.OrdinalIgnoreCase) ? cloud.Scope : cloud.Scope + Everything];

    // The authority comes from configuration, so there is nothing to discover about it.
    private readonly IConfidentialClientApplication _application = ConfidentialClientApplicationBuilder.Create(appId)
        .WithClientSecret(password)
        .WithAuthority(string.Format(CultureInfo.InvariantCulture, cloud.LoginUrl, tenant))
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(http)
        .Build();

    public async Task<string?> GetAsync(bool renew, CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForClient(_scopes).WithForceRefresh(renew).ExecuteAsync(cancellationToken)).AccessToken;
}
