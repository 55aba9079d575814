using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// What the SDK asks about who is there and how to answer: only the channel's own tokens for this bot count, whatever the activity
/// says of itself, and each answer goes over a connector that is kept.
/// </summary>
public sealed partial class ReformAuthentication(
    ChannelTokens tokens, KeptConnectors connectors, CloudAddresses cloud, IConfiguration configuration,
    ILogger<ReformAuthentication> logger)
    : BotFrameworkAuthentication
{
    // In Development there may be no registration; no token can have been made for this bot then.
    private readonly string? _appId = configuration["MicrosoftAppId"]?.Trim() is { Length: > 0 } id ? id : null;

    /// <summary>Gives who the token was made for.</summary>
    /// <exception cref="UnauthorizedAccessException">The token does not hold, or the keys to tell are not to be had.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        string? refusal = _appId is not null ? await tokens.RefusalAsync(activity, authHeader, _appId, cancellationToken)
            : string.IsNullOrWhiteSpace(authHeader) ? null
            : "a token came in while authentication is off";
        if (refusal is not null)
        {
            LogRefused(refusal);
            throw new UnauthorizedAccessException();
        }

        return new AuthenticateRequestResult
        {
            Audience = cloud.Scope,
            ClaimsIdentity = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, _appId ?? "")], "Bearer"),
            ConnectorFactory = connectors,
        };
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Teams sends activities one by one.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => connectors;

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(NoUserTokens.Instance);

    [LoggerMessage(1204, LogLevel.Warning, "An activity was refused with 401: {Why}")]
    private partial void LogRefused(string why);
}
