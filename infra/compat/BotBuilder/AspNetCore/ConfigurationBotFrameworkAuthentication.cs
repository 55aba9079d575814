using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication both ways, of the public cloud unless the configuration names other addresses: ToBotFromChannelTokenIssuer,
/// ToBotFromChannelOpenIdMetadataUrl, ToChannelFromBotLoginUrl, ToChannelFromBotOAuthScope (all of them, or none).
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly HttpClient SharedHttp = new();

    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly CloudAddresses _cloud;
    private readonly ChannelTokenValidator _validator;
    private readonly IHttpClientFactory _http;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        _cloud = CloudAddresses.From(configuration);
        ChannelKeys keys = new(_cloud.MetadataUrl, TimeProvider.System);
        _validator = new ChannelTokenValidator(keys, _cloud.Issuer, authConfiguration?.RequiredEndorsements ?? []);
        _http = httpClientFactory;
    }

    private bool IsOff => string.IsNullOrEmpty(_credentials.AppId);

    internal override async Task<string> AuthenticateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (IsOff)
        {
            // Without an app id no token can have been made for this bot.
            return string.IsNullOrWhiteSpace(authHeader)
                ? null
                : throw new UnauthorizedAccessException("a token came in while authentication is off");
        }

        string refusal = await _validator.RefusalAsync(activity, authHeader, _credentials.AppId, cancellationToken);
        return refusal is null ? _credentials.AppId : throw new UnauthorizedAccessException(refusal);
    }

    internal override ConnectorClient CreateConnector(string appId, string serviceUrl, string audience)
    {
        HttpClient http = _http?.CreateClient() ?? SharedHttp;
        if (IsOff) return new ConnectorClient(http, serviceUrl, (_, _) => Task.FromResult<string>(null));
        if (appId != _credentials.AppId) throw new InvalidOperationException($"Invalid appId {appId}.");

        return new ConnectorClient(http, serviceUrl, (renew, cancellationToken) =>
            _credentials.GetTokenAsync(_cloud.LoginUrl, audience ?? _cloud.Scope, renew, cancellationToken));
    }
}
