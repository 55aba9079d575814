using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whether a token from the channel holds for an activity: the connector's documented procedure, for channels only.</summary>
internal sealed class ChannelTokenValidator(ChannelKeys keys, string issuer, string[] requiredEndorsements)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Why the token is refused (for the log, never for the caller), or null when it holds.</summary>
    public async Task<string> RefusalAsync(Activity activity, string authHeader, string appId, CancellationToken cancellationToken)
    {
        if (BearerOf(authHeader) is not { } text) return "no bearer token";
        if (Read(text) is not { } token) return "not a token";
        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key) return $"unknown signing key {token.Kid}";

        TokenValidationResult result = await Handler.ValidateTokenAsync(token, Parameters(key, appId));
        if (!result.IsValid) return result.Exception.Message;
        if (!Endorses(key, activity.ChannelId)) return $"signing key {token.Kid} is not endorsed for channel {activity.ChannelId}";
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
        string[] endorsements = JsonSerializer.SerializeToElement(value).Deserialize<string[]>();
        return endorsements.Contains(channelId) && requiredEndorsements.All(endorsements.Contains);
    }

    private static bool ServiceUrlMatches(JsonWebToken token, string serviceUrl) =>
        token.TryGetPayloadValue("serviceurl", out string claimed)
        && !string.IsNullOrWhiteSpace(claimed)
        && string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase);
}
