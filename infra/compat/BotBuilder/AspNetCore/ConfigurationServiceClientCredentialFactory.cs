using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Credentials from MicrosoftAppType (MultiTenant when absent, SingleTenant, UserAssignedMSI), MicrosoftAppId, MicrosoftAppPassword and
/// MicrosoftAppTenantId. ArgumentException names the setting that is missing or must not be there.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly IBotTokens _tokens;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        string type = configuration["MicrosoftAppType"]?.Trim();
        AppId = configuration["MicrosoftAppId"]?.Trim();
        string password = configuration["MicrosoftAppPassword"]?.Trim();
        if (Is(type, "UserAssignedMSI"))
        {
            Require(configuration, "MSI", "MicrosoftAppId", "MicrosoftAppTenantId");
            if (!string.IsNullOrEmpty(password))
                throw new ArgumentException("MicrosoftAppPassword must not be set for MSI in configuration.", nameof(configuration));
            _tokens = new ManagedIdentityTokens(AppId, httpClient);
        }
        else if (Is(type, "SingleTenant"))
        {
            Require(configuration, "SingleTenant", "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword");
            _tokens = new PasswordTokens(AppId, password, configuration["MicrosoftAppTenantId"].Trim(), httpClient);
        }
        else if (string.IsNullOrEmpty(type) || Is(type, "MultiTenant"))
        {
            _tokens = new PasswordTokens(AppId, password, "botframework.com", httpClient);
        }
        else
        {
            throw new ArgumentException(
                $"MicrosoftAppType {type} is not supported: SingleTenant, UserAssignedMSI or MultiTenant.", nameof(configuration));
        }
    }

    internal override string AppId { get; }

    internal override Task<string> GetTokenAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken) =>
        _tokens.GetAsync(loginUrl, scope, renew, cancellationToken);

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);

    private static void Require(IConfiguration configuration, string type, params string[] names)
    {
        foreach (string name in names.Where(n => string.IsNullOrWhiteSpace(configuration[n])))
            throw new ArgumentException($"{name} is required for {type} in configuration.", nameof(configuration));
    }
}
