using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own tokens by the identity that the host gives it: no secret anywhere.</summary>
/// <param name="appId">Client id of the user-assigned managed identity, which is the bot's app id.</param>
/// <param name="http">For the calls to the host's identity service; null for the library's own.</param>
internal sealed class ManagedIdentityTokens(string appId, HttpClient http) : IBotTokens
{
    private readonly Lazy<IManagedIdentityApplication> _application = new(() => NewApplication(appId, http));

    public async Task<string> GetAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken)
    {
        AuthenticationResult result = await _application.Value
            .AcquireTokenForManagedIdentity(Scopes.Resource(scope))
            .WithForceRefresh(renew)
            .ExecuteAsync(cancellationToken);
        return result.AccessToken;
    }

    private static IManagedIdentityApplication NewApplication(string appId, HttpClient http)
    {
        ManagedIdentityApplicationBuilder builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        return (http is null ? builder : builder.WithHttpClientFactory(new FixedHttpClient(http))).Build();
    }
}
