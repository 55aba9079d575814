using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

/// <summary>The channel's side of inbound authentication: publishes keys with endorsements and signs real tokens.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    public const string Issuer = "https://channel.example";

    // Made once: a pair takes a tenth of a second, and a key's id is what tells the published ones apart.
    private static readonly RSA ChannelPair = RSA.Create(2048);
    private static readonly RSA AttackersPair = RSA.Create(2048);

    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> _published = [];
    private Loopback? _server;
    private int _keyRequests;

    public string MetadataUrl => _server!.Url + "/.well-known/openidconfiguration";

    public int KeyRequests => _keyRequests;

    /// <summary>Answers instead, where given: a server that is away or broken.</summary>
    public RequestDelegate? Trouble { get; set; }

    public static async Task<OpenIdServer> StartAsync()
    {
        OpenIdServer server = new();
        server._server = await Loopback.StartAsync(server.HandleAsync);
        return server;
    }

    public static RsaSecurityKey AttackersKey(string id) => new(AttackersPair) { KeyId = id };

    /// <summary>Takes every key back: those who kept one may use it no longer than they kept it.</summary>
    public void Withdraw() => _published.Clear();

    public RsaSecurityKey Publish(string id, params string[]? endorsements)
    {
        RsaSecurityKey key = new(ChannelPair) { KeyId = id };
        _published.Add((key, endorsements));
        return key;
    }

    public static string Sign(
        SecurityKey key,
        string audience,
        string? serviceUrl,
        string issuer = Issuer,
        double fromMinutes = -10,
        double toMinutes = 60,
        string algorithm = SecurityAlgorithms.RsaSha256)
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        SecurityTokenDescriptor descriptor = new()
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(fromMinutes),
            IssuedAt = now.AddMinutes(fromMinutes),
            Expires = now.AddMinutes(toMinutes),
            SigningCredentials = new SigningCredentials(key, algorithm),
            Claims = serviceUrl is null ? [] : new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
        };
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private Task HandleAsync(HttpContext http)
    {
        if (http.Request.Path == "/keys") Interlocked.Increment(ref _keyRequests);
        if (Trouble is not null) return Trouble(http);
        if (http.Request.Path != "/keys")
            return http.Response.WriteAsJsonAsync(new { issuer = Issuer, jwks_uri = _server!.Url + "/keys" });

        return http.Response.WriteAsJsonAsync(new { keys = _published.Select(p => Describe(p.Key, p.Endorsements)) });
    }

    private static Dictionary<string, object> Describe(RsaSecurityKey key, string[]? endorsements)
    {
        RSAParameters parameters = key.Rsa.ExportParameters(false);
        Dictionary<string, object> description = new()
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (endorsements is not null) description["endorsements"] = endorsements;
        return description;
    }
}
