using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Whether a token holds for an activity: the connector's documented procedure, and that one alone. The SDK lets the activity itself
/// choose between it and those of the emulator, of skills and of other services, whose tokens whoever knows the app's secret can get.
/// </summary>
public sealed class ChannelTokens(ChannelKeys keys, CloudAddresses cloud)
{
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>
    /// Why the token is refused (for the log, never for the caller), or null when it holds. It quotes nothing of the token:
    /// whoever sends one must not be able to write into the log.
    /// </summary>
    public async Task<string?> RefusalAsync(Activity activity, string? authorization, string appId, CancellationToken cancellationToken)
    {
        try
        {
            return await CheckAsync(activity, authorization, appId, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever a token or a key makes the library throw is a refusal.
            return $"the check failed with {e.GetType().Name}";
        }
    }

    private async Task<string?> CheckAsync(Activity activity, string? authorization, string appId, CancellationToken cancellationToken)
    {
        if (BearerOf(authorization) is not { } text)
        {
            return "no bearer token";
        }

        if (Read(text) is not { } token)
        {
            return "not a token";
        }

        if (await keys.FindAsync(token.Kid, cancellationToken) is not { } key)
        {
            return "unknown signing key";
        }

        TokenValidationResult result = await Handler.ValidateTokenAsync(token, Parameters(key, appId));
        return !result.IsValid ? result.Exception.GetType().Name
            : SpeaksForAnApplication(token) ? "a token of a skill or an application"
            : !Endorses(key, activity.ChannelId) ? "the signing key is not endorsed for the channel"
            : !ServiceUrlMatches(token, activity.ServiceUrl) ? "the token was made for another serviceUrl"
            : null;
    }

    private static string? BearerOf(string? authorization)
    {
        string[] parts = authorization?.Split(' ') ?? [];
        return parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) ? parts[1] : null;
    }

    private static JsonWebToken? Read(string text)
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
        ValidIssuer = cloud.Issuer,
        ValidAudience = appId,
        IssuerSigningKey = key,
        ValidateIssuerSigningKey = true,
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    // The channel's tokens name nobody who asked for them; those that an application or a skill gets for itself do.
    private static bool SpeaksForAnApplication(JsonWebToken token) =>
        token.TryGetPayloadValue("appid", out object? _) || token.TryGetPayloadValue("azp", out object? _);

    // A key without endorsements belongs to no channel.
    private static bool Endorses(JsonWebKey key, string? channelId)
    {
        if (string.IsNullOrEmpty(channelId) || !key.AdditionalData.TryGetValue("endorsements", out object? value))
        {
            return false;
        }

        JsonElement list = JsonSerializer.SerializeToElement(value);
        return list.ValueKind is JsonValueKind.Array
            && list.EnumerateArray().Any(e => e.ValueKind is JsonValueKind.String && e.GetString() == channelId);
    }

    private static bool ServiceUrlMatches(JsonWebToken token, string? serviceUrl) =>
        token.TryGetPayloadValue("serviceurl", out string? claimed)
        && !string.IsNullOrWhiteSpace(claimed)
        && string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase);
}
