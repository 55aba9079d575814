using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

public sealed class InboundTokenTests : IAsyncLifetime
{
    private const string AppId = "22222222-2222-4222-8222-222222222222";
    private const string ServiceUrl = "https://connector.example/teams/";

    private readonly TestBot _bot = new();
    private OpenIdServer _channel = null!;
    private RsaSecurityKey _key = null!;
    private BotServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await OpenIdServer.StartAsync();
        _key = _channel.Publish("key-1", "msteams", "webchat");
        _server = await BotServer.StartAsync(Adapter(), _bot);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_token_of_the_channel_for_this_bot_and_serviceUrl_is_accepted(string algorithm)
    {
        Assert.Equal(200, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl, algorithm: algorithm)));
        Assert.Equal(["message"], _bot.Reached);
    }

    [Theory]
    [InlineData("SingleTenant", "secret")]
    [InlineData("UserAssignedMSI", "")]
    public async Task The_other_kinds_of_app_take_the_same_tokens_and_no_others(string type, string password)
    {
        CloudAdapter adapter = Adapter(
            ("MicrosoftAppType", type), ("MicrosoftAppPassword", password), ("MicrosoftAppTenantId", "11111111-1111-4111-8111-111111111111"));
        await using BotServer server = await BotServer.StartAsync(adapter, _bot);

        Assert.Equal(200, (await server.PostAsync(Body, "Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl))).Status);
        Assert.Equal(401, (await server.PostAsync(Body, "Bearer " + OpenIdServer.Sign(_key, "another", ServiceUrl))).Status);
        Assert.Equal(401, (await server.PostAsync(Body)).Status);
    }

    [Fact]
    public async Task A_serviceUrl_claim_in_other_case_and_a_clock_four_minutes_off_are_accepted()
    {
        Assert.Equal(200, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, "HTTPS://connector.example/Teams/")));
        Assert.Equal(200, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl, toMinutes: -4)));
        Assert.Equal(200, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl, fromMinutes: 4)));
    }

    public static TheoryData<string> Refusals => [.. Attacks.Keys];

    private static Dictionary<string, Func<InboundTokenTests, string?>> Attacks { get; } = new()
    {
        ["no header"] = _ => null,
        ["another scheme"] = t => "Basic " + OpenIdServer.Sign(t._key, AppId, ServiceUrl),
        ["no token"] = _ => "Bearer ",
        ["three parts"] = t => $"Bearer {OpenIdServer.Sign(t._key, AppId, ServiceUrl)} x",
        ["not a token"] = _ => "Bearer khong.phai.token",
        ["another issuer"] = t => "Bearer " + OpenIdServer.Sign(t._key, AppId, ServiceUrl, issuer: "https://attacker.example"),
        ["another bot"] = t => "Bearer " + OpenIdServer.Sign(t._key, "33333333-3333-4333-8333-333333333333", ServiceUrl),
        ["expired"] = t => "Bearer " + OpenIdServer.Sign(t._key, AppId, ServiceUrl, fromMinutes: -60, toMinutes: -6),
        ["not yet valid"] = t => "Bearer " + OpenIdServer.Sign(t._key, AppId, ServiceUrl, fromMinutes: 6),
        ["another key under a known id"] = _ => "Bearer " + OpenIdServer.Sign(OpenIdServer.AttackersKey("key-1"), AppId, ServiceUrl),
        ["an unknown key"] = _ => "Bearer " + OpenIdServer.Sign(OpenIdServer.AttackersKey("key-x"), AppId, ServiceUrl),
        ["no signature"] = t => "Bearer " + Unsigned(OpenIdServer.Sign(t._key, AppId, ServiceUrl)),
        ["changed payload"] = t => "Bearer " + Readdressed(OpenIdServer.Sign(t._key, "33333333-3333-4333-8333-333333333333", ServiceUrl)),
        ["another algorithm"] = t =>
            "Bearer " + OpenIdServer.Sign(t._key, AppId, ServiceUrl, algorithm: SecurityAlgorithms.RsaSsaPssSha256),
        ["a key of other channels"] = t => "Bearer " + OpenIdServer.Sign(t._channel.Publish("key-2", "webchat"), AppId, ServiceUrl),
        ["a key without endorsements"] = t => "Bearer " + OpenIdServer.Sign(t._channel.Publish("key-3", null), AppId, ServiceUrl),
        ["another serviceUrl"] = t => "Bearer " + OpenIdServer.Sign(t._key, AppId, "https://connector.example/other/"),
        ["no serviceUrl claim"] = t => "Bearer " + OpenIdServer.Sign(t._key, AppId, null),
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Anything_else_is_answered_401_and_does_not_reach_the_bot(string attack)
    {
        Assert.Equal(401, await PostAsync(Attacks[attack](this)));
        Assert.Empty(_bot.Reached);
    }

    [Theory]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","serviceUrl":"https://connector.example/teams/","conversation":{"id":"a:1"}}""")]
    public async Task An_activity_without_serviceUrl_or_channel_is_answered_401(string body) =>
        Assert.Equal(401, (await _server.PostAsync(body, "Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl))).Status);

    [Fact]
    public async Task Keys_are_fetched_once_and_a_rotated_key_is_fetched_when_it_first_appears()
    {
        await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl));
        await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl));
        Assert.Equal(1, _channel.KeyRequests);

        RsaSecurityKey rotated = _channel.Publish("key-2", "msteams");
        Assert.Equal(200, await PostAsync("Bearer " + OpenIdServer.Sign(rotated, AppId, ServiceUrl)));
        Assert.Equal(2, _channel.KeyRequests);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(200, "<html>Bảo trì</html>")]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    [InlineData(200, "{\"jwks_uri\":\"không phải địa chỉ\"}")]
    [InlineData(200, "{\"jwks_uri\":\"http://127.0.0.1:9/keys\"}")]
    public async Task A_key_server_that_is_broken_is_answered_401(int status, string body)
    {
        _channel.Trouble = http =>
        {
            http.Response.StatusCode = status;
            return http.Response.WriteAsync(body);
        };
        Assert.Equal(401, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl)));
        Assert.Empty(_bot.Reached);
    }

    [Theory]
    [InlineData("{\"kty\":\"RSA\",\"kid\":\"key-1\",\"endorsements\":[\"msteams\"]}")]
    [InlineData("{\"kty\":\"RSA\",\"kid\":\"key-1\",\"n\":\"AQAB\",\"e\":\"AQAB\",\"endorsements\":[\"msteams\"]}")]
    [InlineData("{\"kty\":\"oct\",\"kid\":\"key-1\",\"k\":\"AQAB\",\"endorsements\":[\"msteams\"]}")]
    [InlineData("{\"kty\":5,\"kid\":\"key-1\"}")]
    [InlineData("null")]
    public async Task Keys_that_are_broken_are_answered_401(string key)
    {
        _channel.Trouble = http => http.Response.WriteAsync(
            http.Request.Path == "/keys" ? $"{{\"keys\":[{key}]}}" : $"{{\"jwks_uri\":\"http://{http.Request.Host}/keys\"}}");
        Assert.Equal(401, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl)));
        Assert.Empty(_bot.Reached);
    }

    [Fact]
    public async Task A_key_server_that_is_away_is_answered_401()
    {
        await _channel.DisposeAsync();
        for (int i = 0; i < 5; i++)
            Assert.Equal(401, await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl)));
        Assert.Empty(_bot.Reached);
    }

    [Fact]
    public async Task Made_up_key_ids_do_not_become_a_flood_of_requests()
    {
        await PostAsync("Bearer " + OpenIdServer.Sign(_key, AppId, ServiceUrl));
        await Task.WhenAll(Enumerable.Range(0, 100).Select(i =>
            PostAsync("Bearer " + OpenIdServer.Sign(OpenIdServer.AttackersKey($"made-up-{i}"), AppId, ServiceUrl))));

        Assert.Equal(2, _channel.KeyRequests);
    }

    [Fact]
    public async Task Without_an_app_id_an_anonymous_request_is_accepted_and_one_with_a_token_is_not()
    {
        await using BotServer open = await BotServer.StartAsync(BotServer.Adapter(), _bot);

        Assert.Equal(200, (await open.PostAsync(Body)).Status);
        Assert.Equal(401, (await open.PostAsync(Body, "Bearer " + OpenIdServer.Sign(_key, "", ServiceUrl))).Status);
    }

    private const string Body =
        "{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a:1\"},\"serviceUrl\":\"" + ServiceUrl + "\"}";

    private async Task<int> PostAsync(string? authorization) => (await _server.PostAsync(Body, authorization)).Status;

    private CloudAdapter Adapter(params (string Name, string Value)[] others) => BotServer.Adapter(
    [
        ("MicrosoftAppId", AppId),
        .. others.Length > 0 ? others : [("MicrosoftAppPassword", "secret")],
        ("ToBotFromChannelTokenIssuer", OpenIdServer.Issuer),
        ("ToBotFromChannelOpenIdMetadataUrl", _channel.MetadataUrl),
        ("ToChannelFromBotLoginUrl", "https://login.example/{0}"),
        ("ToChannelFromBotOAuthScope", "https://channel.example"),
    ]);

    private static string Unsigned(string token)
    {
        string[] parts = token.Split('.');
        return $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT","kid":"key-1"}""")}.{parts[1]}.";
    }

    private static string Readdressed(string token)
    {
        string[] parts = token.Split('.');
        string payload = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]))
            .Replace("33333333-3333-4333-8333-333333333333", AppId, StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
