using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The channel's signing keys, cached for half a day. A key id that the cache lacks has them fetched anew, at most once a minute:
/// keys rotate unannounced, and made-up key ids must not become a flood of requests.
/// </summary>
internal sealed class ChannelKeys(string metadataUrl)
{
    private static readonly TimeSpan CacheTime = TimeSpan.FromHours(12);
    private static readonly TimeSpan RenewalPause = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _renewal = new(1, 1);
    private volatile ConfigurationManager<OpenIdConnectConfiguration> _manager = NewManager(metadataUrl);
    private long? _renewedAt;

    /// <summary>The key, or null when the channel has none of that id. InvalidOperationException when it cannot be asked.</summary>
    public async Task<JsonWebKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId)) return null;
        if (await FindInCacheAsync(keyId, cancellationToken) is { } known) return known;

        await _renewal.WaitAsync(cancellationToken);
        try
        {
            if (await FindInCacheAsync(keyId, cancellationToken) is { } fetchedMeanwhile) return fetchedMeanwhile;
            if (_renewedAt is { } last && TimeProvider.System.GetElapsedTime(last) < RenewalPause) return null;

            _renewedAt = TimeProvider.System.GetTimestamp();
            // A manager refreshes in the background; a new one fetches before it answers, and this token can still be accepted.
            ConfigurationManager<OpenIdConnectConfiguration> fresh = NewManager(metadataUrl);
            await fresh.GetConfigurationAsync(cancellationToken);
            _manager = fresh;
            return await FindInCacheAsync(keyId, cancellationToken);
        }
        finally
        {
            _renewal.Release();
        }
    }

    private async Task<JsonWebKey> FindInCacheAsync(string keyId, CancellationToken cancellationToken)
    {
        OpenIdConnectConfiguration configuration = await _manager.GetConfigurationAsync(cancellationToken);
        return configuration.JsonWebKeySet?.Keys.FirstOrDefault(k => k.Kid == keyId);
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> NewManager(string metadataUrl)
    {
        // Plain HTTP only ever reaches this machine: that is for tests.
        HttpDocumentRetriever documents = new() { RequireHttps = !new Uri(metadataUrl).IsLoopback };
        return new(metadataUrl, new OpenIdConnectConfigurationRetriever(), documents) { AutomaticRefreshInterval = CacheTime };
    }
}
