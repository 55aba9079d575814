namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where the channel's tokens come from and where the bot gets its own. {0} in the login address is the tenant.</summary>
internal sealed record CloudAddresses(string Issuer, string MetadataUrl, string LoginUrl, string Scope)
{
    private static readonly CloudAddresses Public = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/{0}",
        "https://api.botframework.com");

    /// <summary>ArgumentException when only some are set: the original goes on with empty addresses and fails at the first call.</summary>
    public static CloudAddresses From(IConfiguration configuration)
    {
        string[] names =
        [
            "ToBotFromChannelTokenIssuer",
            "ToBotFromChannelOpenIdMetadataUrl",
            "ToChannelFromBotLoginUrl",
            "ToChannelFromBotOAuthScope",
        ];
        string[] missing = [.. names.Where(n => string.IsNullOrEmpty(configuration[n]))];
        if (missing.Length == names.Length) return Public;
        if (missing.Length > 0)
            throw new ArgumentException($"Set these too, or none of the group: {string.Join(", ", missing)}.", nameof(configuration));

        return new(configuration[names[0]], configuration[names[1]], configuration[names[2]], configuration[names[3]]);
    }
}
