using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

public sealed class BrokenKeyTests
{
    private const string ServiceUrl = "https://connector.example/teams/";

    [Theory]
    [InlineData("""{"kty":"RSA","kid":"key-1","endorsements":["msteams"]}""")]
    [InlineData("""{"kty":"RSA","kid":"key-1","n":"AQAB","e":"AQAB","endorsements":["msteams"]}""")]
    [InlineData("""{"kty":"RSA","kid":"key-1","n":"không phải","e":5,"endorsements":["msteams"]}""")]
    [InlineData("""{"kty":"oct","kid":"key-1","k":"AQAB","endorsements":["msteams"]}""")]
    [InlineData("""{"kty":5,"kid":"key-1"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task A_key_that_is_broken_refuses_the_token_and_the_refusal_quotes_nothing_of_it(string broken)
    {
        await using ChannelSide side = await ChannelSide.StartAsync();
        RsaSecurityKey key = side.Channel.Publish("key-1", "msteams");
        side.Channel.Trouble = http => http.Response.WriteAsync(
            http.Request.Path == "/keys" ? $$"""{"keys":[{{broken}}]}""" : $$"""{"jwks_uri":"https://{{http.Request.Host}}/keys"}""");

        Assert.NotNull(await RefusalAsync(side, key));
        // The same token holds once the key does.
        side.Channel.Trouble = null;
        side.Time.Advance(TimeSpan.FromMinutes(2) + TimeSpan.FromHours(24));
        Assert.Null(await RefusalAsync(side, key));
    }

    [Theory]
    [InlineData("\"msteams\"")]
    [InlineData("[5, null, {}]")]
    [InlineData("[\"MSTEAMS\"]")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task Endorsements_that_do_not_list_the_channel_endorse_nothing(string endorsements)
    {
        await using ChannelSide side = await ChannelSide.StartAsync();
        RsaSecurityKey key = side.Channel.Publish("key-1", "msteams");
        RSAParametersText text = new(key);
        side.Channel.Trouble = http => http.Response.WriteAsync(
            http.Request.Path == "/keys"
                ? $$"""{"keys":[{"kty":"RSA","kid":"key-1","n":"{{text.N}}","e":"{{text.E}}","endorsements":{{endorsements}}}]}"""
                : $$"""{"jwks_uri":"https://{{http.Request.Host}}/keys"}""");

        Assert.Equal("the signing key is not endorsed for the channel", await RefusalAsync(side, key));
    }

    private static Task<string?> RefusalAsync(ChannelSide side, RsaSecurityKey key) => new ChannelTokens(side.Keys, side.Cloud).RefusalAsync(
        new Activity { ChannelId = "msteams", ServiceUrl = ServiceUrl },
        "Bearer " + OpenIdServer.Sign(key, GuardedBot.AppId, ServiceUrl),
        GuardedBot.AppId,
        TestContext.Current.CancellationToken);

    private sealed class RSAParametersText(RsaSecurityKey key)
    {
        public string N { get; } = Base64UrlEncoder.Encode(key.Rsa.ExportParameters(false).Modulus);

        public string E { get; } = Base64UrlEncoder.Encode(key.Rsa.ExportParameters(false).Exponent);
    }
}
