using Microsoft.IdentityModel.Tokens;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>Those who knock at the door in Production: what their activity and their token look like, and the status that they get.</summary>
internal static class Callers
{
    private const string Elsewhere = "https://elsewhere.example/teams/";
    private const string OtherBot = "33333333-3333-4333-8333-333333333333";
    private const string OtherTenant = "99999999-9999-4999-8999-999999999999";

    // Who gets tokens for our app in our own tenant: whoever knows its secret.
    private const string TenantsIssuer = $"https://login.microsoftonline.com/{GuardedBot.Tenant}/v2.0";
    private const string TenantsOldIssuer = $"https://sts.windows.net/{GuardedBot.Tenant}/";

    private static readonly (string, string) OurApp = ("azp", GuardedBot.AppId);
    private static readonly (string, string) OurAppOfOld = ("appid", GuardedBot.AppId);

    public static Dictionary<string, (int Status, Action<Dictionary<string, object?>> Change, Func<GuardedBot, string?> Token)> All { get; } =
        new()
        {
            ["as it should be"] = (200, _ => { }, b => b.Token()),
            ["a longer signature"] = (200, _ => { }, b => b.Token(algorithm: SecurityAlgorithms.RsaSha512)),
            ["the serviceUrl in other case"] = (200, _ => { }, b => b.Token(b.ServiceUrl.ToUpperInvariant())),
            ["a clock four minutes off"] = (200, _ => { }, b => b.Token(toMinutes: -4)),
            ["the tenant in the channel's data"] =
                (200, a => (a["conversation"], a["channelData"]) = (Conversation(null), Data(GuardedBot.Tenant)), b => b.Token()),

            ["no token"] = (401, _ => { }, _ => null),
            ["an expired token"] = (401, _ => { }, b => b.Token(toMinutes: -6)),
            ["a token of tomorrow"] = (401, _ => { }, b => b.Token(toMinutes: 1440)),
            ["a token for another bot"] = (401, _ => { }, b => b.Token(audience: OtherBot)),
            ["a token of another issuer"] = (401, _ => { }, b => b.Token(issuer: "https://attacker.example")),
            ["a token of nobody's key"] = (401, _ => { }, b => b.Token(key: OpenIdServer.AttackersKey("key-1"))),
            ["a token of an unknown key"] = (401, _ => { }, b => b.Token(key: OpenIdServer.AttackersKey("key-x"))),
            ["a token of another channel's key"] = (401, _ => { }, b => b.Token(key: b.WebChatKey)),
            ["a token of another channel's key under the right id"] =
                (401, _ => { }, b => b.Token(key: new RsaSecurityKey(b.WebChatKey.Rsa) { KeyId = "key-1" })),
            ["a token of a key that is for no channel"] = (401, _ => { }, b => b.Token(key: b.NobodysKey)),
            ["a token of another algorithm"] = (401, _ => { }, b => b.Token(algorithm: SecurityAlgorithms.RsaSsaPssSha256)),
            ["a token without a signature"] = (401, _ => { }, b => Unsigned(b.Token())),
            ["a token that was readdressed"] = (401, _ => { }, b => Readdressed(b.Token(audience: OtherBot))),
            ["a token for another service"] = (401, _ => { }, b => b.Token(Elsewhere)),
            ["a token for no service"] = (401, _ => { }, b => OpenIdServer.Sign(b.TeamsKey, GuardedBot.AppId, null)),
            ["no token and another tenant"] = (401, a => a["conversation"] = Conversation("other"), _ => null),
            ["no token and another host"] = (401, a => a["serviceUrl"] = Elsewhere, _ => null),

            // What the SDK's own check would take from whoever knows the app's secret.
            ["our own tenant's token as an emulator"] =
                (401, AsEmulator, b => b.Token(issuer: TenantsIssuer, claims: [("ver", "2.0"), OurApp])),
            ["our own tenant's older token as an emulator"] =
                (401, AsEmulator, b => b.Token(issuer: TenantsOldIssuer, claims: [("ver", "1.0"), OurAppOfOld])),
            ["our own tenant's token through Teams"] =
                (401, _ => { }, b => b.Token(issuer: TenantsIssuer, claims: [("ver", "2.0"), OurApp])),
            ["our own tenant's token as another service"] =
                (401, AsService, b => b.Token(issuer: TenantsIssuer, claims: [("ver", "2.0"), OurApp])),
            ["an application's token of the channel"] = (401, _ => { }, b => b.Token(claims: [("ver", "2.0"), OurApp])),
            ["a skill's token"] = (401, _ => { }, b => b.Token(claims: [("ver", "1.0"), ("appid", OtherBot)])),
            ["a newer skill's token"] = (401, _ => { }, b => b.Token(claims: [("ver", "2.0"), ("azp", OtherBot)])),

            ["no channel"] = (401, a => a.Remove("channelId"), b => b.Token()),
            ["an empty channel"] = (401, a => a["channelId"] = "", b => b.Token()),
            ["a channel in other case"] = (401, a => a["channelId"] = "MsTeams", b => b.Token()),
            ["another service's channel with a token that holds"] = (403, AsService, b => b.Token()),
            ["the emulator's channel with a token that holds"] = (403, AsEmulator, b => b.Token()),
            ["another tenant"] = (403, a => a["conversation"] = Conversation(OtherTenant), b => b.Token()),
            ["another tenant in the channel's data"] = (403, a => a["channelData"] = Data(OtherTenant), b => b.Token()),
            ["no tenant"] = (403, a => a["conversation"] = Conversation(null), b => b.Token()),
            ["another host"] = (403, a => a["serviceUrl"] = Elsewhere, b => b.Token(Elsewhere)),
            ["a host that ends in a listed one"] =
                (403, a => a["serviceUrl"] = "https://x.127.0.0.1/", b => b.Token("https://x.127.0.0.1/")),
            ["a listed host without TLS"] =
                (403, a => a["serviceUrl"] = "http://127.0.0.1:9/teams/", b => b.Token("http://127.0.0.1:9/teams/")),
            ["another tenant's click"] = (403, a => (a["type"], a["conversation"]) = ("invoke", Conversation(OtherTenant)), b => b.Token()),
            ["another tenant's message with its replies expected"] =
                (403, a => (a["type"], a["deliveryMode"], a["conversation"]) = ("message", "expectReplies", Conversation(OtherTenant)), b => b.Token()),

            ["no type"] = (400, a => a.Remove("type"), b => b.Token()),
            ["no conversation"] = (400, a => a.Remove("conversation"), b => b.Token()),
            ["a conversation that no header can name"] =
                (400, a => a["conversation"] = new { id = "a:đơn vị", tenantId = GuardedBot.Tenant }, b => b.Token()),
            ["a conversation of two lines"] =
                (400, a => a["conversation"] = new { id = "a:1\r\nX: y", tenantId = GuardedBot.Tenant }, b => b.Token()),
            ["no serviceUrl"] = (400, a => a.Remove("serviceUrl"), b => b.Token()),
            ["a relative serviceUrl"] = (400, a => a["serviceUrl"] = "teams/", b => b.Token("teams/")),
            ["a serviceUrl that is a path"] = (400, a => a["serviceUrl"] = "/teams/", b => b.Token("/teams/")),
            ["two serviceUrls"] = (400, a => a["ServiceUrl"] = Elsewhere, b => b.Token()),
            ["65 levels"] = (400, a => a["value"] = Nested(64), b => b.Token()),
            ["64 levels"] = (200, a => a["value"] = Nested(63), b => b.Token()),
            ["a sender that is a number"] = (400, a => a["from"] = 5, b => b.Token()),
        };

    private static void AsEmulator(Dictionary<string, object?> activity) => activity["channelId"] = "emulator";

    private static void AsService(Dictionary<string, object?> activity) => activity["channelId"] = "AseChannel";

    private static object Conversation(string? tenantId) => new { id = "a:1", conversationType = "personal", tenantId };

    private static object Data(string tenantId) => new { tenant = new { id = tenantId } };

    private static object Nested(int levels) => levels == 1 ? (object[])[] : (object[])[Nested(levels - 1)];

    private static string Unsigned(string token) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"key-1"}""")}.{token.Split('.')[1]}.";

    private static string Readdressed(string token)
    {
        string[] parts = token.Split('.');
        string payload = Base64UrlEncoder.Decode(parts[1]).Replace(OtherBot, GuardedBot.AppId, StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
