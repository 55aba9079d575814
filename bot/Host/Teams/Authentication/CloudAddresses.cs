namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Where the channel's tokens come from and where the bot gets its own: the public cloud, unless the settings of the Bot Framework's
/// names give other addresses (all of them, or none).
/// </summary>
/// <param name="Issuer">Who must have made the tokens that come in.</param>
/// <param name="MetadataUrl">The issuer's OpenID metadata, over https.</param>
/// <param name="LoginUrl">The login service; {0} is the tenant.</param>
/// <param name="Scope">What the bot's own tokens are for.</param>
public sealed record CloudAddresses(string Issuer, string MetadataUrl, string LoginUrl, string Scope)
{
    private static readonly string[] Names =
        ["ToBotFromChannelTokenIssuer", "ToBotFromChannelOpenIdMetadataUrl", "ToChannelFromBotLoginUrl", "ToChannelFromBotOAuthScope"];

    private static readonly string[] FetchedFrom = [Names[1], Names[2]];

    private static readonly CloudAddresses Public = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://login.microsoftonline.com/{0}",
        "https://api.botframework.com");

    /// <summary>What the settings say; incomplete ones count as none, which <see cref="Faults"/> tell at start.</summary>
    public static CloudAddresses From(IConfiguration configuration) =>
        Names.Any(name => string.IsNullOrWhiteSpace(configuration[name]))
            ? Public
            : new(configuration[Names[0]]!, configuration[Names[1]]!, configuration[Names[2]]!, configuration[Names[3]]!);

    /// <summary>What is wrong with the settings, each naming its own.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        string[] missing = [.. Names.Where(name => string.IsNullOrWhiteSpace(configuration[name]))];
        if (missing.Length is > 0 and < 4)
        {
            yield return $"Thiếu cấu hình {string.Join(", ", missing)}: bốn địa chỉ này được đặt cùng nhau hoặc để trống cả. "
                + $"/ Set {string.Join(", ", missing)} too, or none of these four addresses.";
        }

        foreach (string name in FetchedFrom.Where(name => configuration[name] is { Length: > 0 } address && !IsOverTls(address)))
        {
            yield return $"{name} phải là một địa chỉ https. / {name} must be an https address.";
        }
    }

    private static bool IsOverTls(string address) =>
        Uri.TryCreate(address.Replace("{0}", "tenant", StringComparison.Ordinal), UriKind.Absolute, out Uri? uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && !uri.OriginalString.Contains('{', StringComparison.Ordinal);
}
