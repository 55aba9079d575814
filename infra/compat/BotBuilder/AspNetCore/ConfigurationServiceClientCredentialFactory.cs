using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Credentials from MicrosoftAppType (MultiTenant when absent, SingleTenant), MicrosoftAppId, MicrosoftAppPassword and
/// MicrosoftAppTenantId. ArgumentException names the setting that is missing.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly PasswordTokens _tokens;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        string type = configuration["MicrosoftAppType"];
        bool single = Is(type, "SingleTenant");
        if (!single && !string.IsNullOrWhiteSpace(type) && !Is(type, "MultiTenant"))
            throw new ArgumentException($"MicrosoftAppType {type} is not supported: SingleTenant or MultiTenant.", nameof(configuration));

        if (single) Require(configuration, "MicrosoftAppId", "MicrosoftAppTenantId", "MicrosoftAppPassword");
        AppId = configuration["MicrosoftAppId"]?.Trim();
        _tokens = new PasswordTokens(
            AppId,
            configuration["MicrosoftAppPassword"]?.Trim(),
            single ? configuration["MicrosoftAppTenantId"].Trim() : "botframework.com",
            httpClient);
    }

    internal override string AppId { get; }

    internal override Task<string> GetTokenAsync(string loginUrl, string scope, bool renew, CancellationToken cancellationToken) =>
        _tokens.GetAsync(loginUrl, scope, renew, cancellationToken);

    private static bool Is(string value, string expected) => string.Equals(value?.Trim(), expected, StringComparison.OrdinalIgnoreCase);

    private static void Require(IConfiguration configuration, params string[] names)
    {
        foreach (string name in names.Where(n => string.IsNullOrWhiteSpace(configuration[n])))
            throw new ArgumentException($"{name} is required for SingleTenant in configuration.", nameof(configuration));
    }
}
