using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>The bot's own tokens by the identity that the host gives it: no secret anywhere.</summary>
/// <param name="appId">Client id of the user-assigned managed identity, which is the bot's app id.</param>
/// <param name="cloud">What the tokens are for.</param>
/// <param name="http">For the calls to the host's identity service.</param>
public sealed class ManagedIdentityTokens(string appId, CloudAddresses cloud, IMsalHttpClientFactory http) : IBotTokens
{
    private readonly IManagedIdentityApplication _application =
        ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId)).WithHttpClientFactory(http).Build();

    public async Task<string?> GetAsync(bool renew, CancellationToken cancellationToken) =>
        (await _application.AcquireTokenForManagedIdentity(cloud.Scope).WithForceRefresh(renew)
            .ExecuteAsync(cancellationToken)).AccessToken;
}
