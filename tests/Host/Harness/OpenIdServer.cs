using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>The channel's side of inbound authentication: publishes keys with endorsements over TLS, and signs real tokens.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    public const string Issuer = "https://channel.example";

    private static readonly RSA AttackersPair = RSA.Create(2048);

    private readonly List<(RsaSecurityKey Key, string[]? Endorsements)> _published = [];
    private LoopbackServer? _server;
    private int _keyRequests;

    public string MetadataUrl => _server!.Url + "/.well-known/openidconfiguration";

    public int KeyRequests => _keyRequests;

    /// <summary>Answers instead, where given: a server that is away or broken.</summary>
    public RequestDelegate? Trouble { get; set; }

    public static async Task<OpenIdServer> StartAsync()
    {
        OpenIdServer server = new();
        server._server = await LoopbackServer.StartOverTlsAsync(server.HandleAsync);
        return server;
    }

    /// <summary>A key that was never published; its owner writes any id on it.</summary>
    public static RsaSecurityKey AttackersKey(string id) => new(AttackersPair) { KeyId = id };

    /// <summary>Takes every key back: those who kept one may use it no longer than they kept it.</summary>
    public void Withdraw() => _published.Clear();

    /// <summary>Makes a key, with a pair of its own, and shows it to whoever asks.</summary>
    public RsaSecurityKey Publish(string id, params string[]? endorsements)
    {
        RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = id };
        _published.Add((key, endorsements));
        return key;
    }

    /// <summary>A token; what is not given is as the channel would have it.</summary>
    /// <param name="key">What it is signed with.</param>
    /// <param name="audience">Whom it is for.</param>
    /// <param name="serviceUrl">The claim of that name; null leaves it out.</param>
    /// <param name="issuer">Who made it.</param>
    /// <param name="fromMinutes">From when it holds, counted from now.</param>
    /// <param name="toMinutes">Until when it holds, counted from now.</param>
    /// <param name="algorithm">How it is signed.</param>
    /// <param name="claims">Further claims.</param>
    public static string Sign(
        SecurityKey key,
        string audience,
        string? serviceUrl,
        string issuer = Issuer,
        double fromMinutes = -10,
        double toMinutes = 60,
        string algorithm = SecurityAlgorithms.RsaSha256,
        params (string Name, string Value)[] claims)
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
            Claims = claims.ToDictionary(c => c.Name, c => (object)c.Value),
        };
        if (serviceUrl is not null)
        {
            descriptor.Claims["serviceurl"] = serviceUrl;
        }

        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private Task HandleAsync(HttpContext http)
    {
        bool isForKeys = http.Request.Path == "/keys";
        if (isForKeys)
        {
            Interlocked.Increment(ref _keyRequests);
        }

        if (Trouble is not null)
        {
            return Trouble(http);
        }

        return isForKeys
            ? http.Response.WriteAsJsonAsync(new { keys = _published.Select(p => Describe(p.Key, p.Endorsements)) })
            : http.Response.WriteAsJsonAsync(new { issuer = Issuer, jwks_uri = _server!.Url + "/keys" });
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
        if (endorsements is not null)
        {
            description["endorsements"] = endorsements;
        }

        return description;
    }
}
