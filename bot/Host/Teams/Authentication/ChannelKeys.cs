using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// The channel's signing keys. They serve for a day at most and are renewed after half of it, in the background. A key id that
/// they lack has them fetched anew, at most once a minute: keys rotate unannounced, and made-up key ids must not become a flood.
/// (The SDK's own keys are not fetched again before their half day is over.)
/// </summary>
public sealed partial class ChannelKeys(CloudAddresses cloud, IHttpClientFactory http, TimeProvider time, ILogger<ChannelKeys> logger)
    : IDisposable
{
    /// <summary>The name of the client that fetches the keys.</summary>
    public const string HttpClient = "channel keys";

    public static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan RenewAfter = TimeSpan.FromHours(12);
    private static readonly TimeSpan KeptAtMost = TimeSpan.FromHours(24);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    // Nobody can be let in without keys: ask again soon.
    private static readonly TimeSpan PauseWithoutKeys = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _renewal = new(1, 1);
    private volatile Fetched? _fetched;
    private long? _triedAt;

    /// <summary>The key, or null when the channel has none of that id or cannot be asked.</summary>
    public async Task<JsonWebKey?> FindAsync(string? keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
        {
            return null;
        }

        if (Known(keyId) is { } key)
        {
            // Nobody waits for a key server that is slow or away while the key at hand still serves.
            if (time.GetElapsedTime(_fetched!.At) > RenewAfter)
            {
                _ = RenewAsync(CancellationToken.None);
            }

            return key;
        }

        await RenewAsync(cancellationToken);
        return Known(keyId);
    }

    public void Dispose() => _renewal.Dispose();

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        await _renewal.WaitAsync(cancellationToken);
        try
        {
            bool renews = IsServing(_fetched);
            TimeSpan pause = renews ? Pause : PauseWithoutKeys;
            if (_triedAt is { } last && time.GetElapsedTime(last) < pause)
            {
                return;
            }

            _triedAt = time.GetTimestamp();
            // Not with the caller's cancellation: others wait for the same keys.
            _fetched = new Fetched(await FetchAsync(), time.GetTimestamp());
            // A key may rotate right after the first fetch: that one does not count.
            _triedAt = renews ? _triedAt : null;
        }
        catch (Exception e)
        {
            // Whatever a key server that is away or broken leads to; the keys at hand, if any, go on serving.
            LogNotFetched(e.GetBaseException().GetType().Name);
        }
        finally
        {
            _renewal.Release();
        }
    }

    private JsonWebKey? Known(string keyId)
    {
        Fetched? fetched = _fetched;
        return IsServing(fetched) ? fetched!.Keys.FirstOrDefault(k => k.Kid == keyId) : null;
    }

    private bool IsServing(Fetched? fetched) => fetched is not null && time.GetElapsedTime(fetched.At) < KeptAtMost;

    private async Task<IList<JsonWebKey>> FetchAsync()
    {
        HttpDocumentRetriever documents = new(http.CreateClient(HttpClient)) { RequireHttps = true };
        OpenIdConnectConfiguration metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
            cloud.MetadataUrl, documents, CancellationToken.None);
        return metadata.JsonWebKeySet?.Keys ?? throw new InvalidOperationException("the metadata names no keys");
    }

    [LoggerMessage(1203, LogLevel.Error, "The channel's signing keys could not be fetched ({Error})")]
    private partial void LogNotFetched(string error);

    private sealed record Fetched(IList<JsonWebKey> Keys, long At);
}
