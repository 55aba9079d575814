using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a token from the channel holds for an activity: the connector's documented procedure, for channels only.</summary>
internal sealed class ChannelTokenValidator(ChannelKeys keys, string issuer, string[] requiredEndorsements)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>
    /// Why the token is refused (for the log, never for the caller), or null when it holds. It quotes nothing of the token:
    /// whoever sends one must not be able to write into the log.
    /// </summary>
    public async Task<string> RefusalAsync(Activity activity, string authHeader, string appId, CancellationToken cancellationToken)
    {
        try
        {
            return await CheckAsync(activity, authHeader, appId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever a token or a key makes the library throw is a refusal.
            return $"the check failed with {e.GetType().Name}";
        }
    }

    private async Task<string> CheckAsync(Activity activity, string authHeader, string appId, CancellationToken cancellationToken)
    {
        if (BearerOf(authHeader) is not { } text) return "no bearer token";
        if (Read(text) is not { } token) return "not a token";
        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key) return keys.Failure ?? "unknown signing key";

        TokenValidationResult result = await Handler.ValidateTokenAsync(token, Parameters(key, appId));
        if (!result.IsValid) return result.Exception.GetType().Name;
        if (!Endorses(key, activity.ChannelId)) return "the signing key is not endorsed for the channel";
        if (!ServiceUrlMatches(token, activity.ServiceUrl)) return "the token was made for another serviceUrl";
        return null;
    }

    private static string BearerOf(string authHeader)
    {
        string[] parts = authHeader?.Split(' ') ?? [];
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? parts[1] : null;
    }

    private static JsonWebToken Read(string text)
    {
        try
        {
            return Handler.CanReadToken(text) ? Handler.ReadJsonWebToken(text) : null;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private TokenValidationParameters Parameters(JsonWebKey key, string appId) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = appId,
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    // A key without endorsements belongs to no channel.
    private bool Endorses(JsonWebKey key, string channelId)
    {
        if (string.IsNullOrEmpty(channelId)) return false;
        if (!key.AdditionalData.TryGetValue("endorsements", out object value)) return false;
        JsonElement list = JsonSerializer.SerializeToElement(value);
        if (list.ValueKind is not JsonValueKind.Array) return false;

        string[] endorsements = [.. list.EnumerateArray().Where(e => e.ValueKind is JsonValueKind.String).Select(e => e.GetString())];
        return endorsements.Contains(channelId) && requiredEndorsements.All(endorsements.Contains);
    }

    private static bool ServiceUrlMatches(JsonWebToken token, string serviceUrl) =>
        token.TryGetPayloadValue("serviceurl", out string claimed)
        && !string.IsNullOrWhiteSpace(claimed)
        && string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase);
}
