using Microsoft.IdentityModel.Tokens;

namespace TeamsReformBot.Compat.Tests.BotBuilder;

public sealed class MutatedTokenTests
{
    private const int Seed = 20261207;
    private const int Count = 2000;
    private const string AppId = "22222222-2222-4222-8222-222222222222";
    private const string ServiceUrl = "https://connector.example/teams/";
    private const string Body =
        "{\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a:1\"},\"serviceUrl\":\"" + ServiceUrl + "\"}";

    [Fact]
    public async Task Two_thousand_mutations_of_a_token_that_holds_are_refused_as_the_callers_fault()
    {
        await using OpenIdServer channel = await OpenIdServer.StartAsync();
        RsaSecurityKey key = channel.Publish("key-1", "msteams");
        TestBot bot = new();
        await using BotServer server = await BotServer.StartAsync(
            BotServer.Adapter(
                ("MicrosoftAppId", AppId),
                ("MicrosoftAppPassword", "secret"),
                ("ToBotFromChannelTokenIssuer", OpenIdServer.Issuer),
                ("ToBotFromChannelOpenIdMetadataUrl", channel.MetadataUrl),
                ("ToChannelFromBotLoginUrl", "https://login.example/{0}"),
                ("ToChannelFromBotOAuthScope", "https://channel.example")),
            bot);
        string valid = OpenIdServer.Sign(key, AppId, ServiceUrl);
        TokenMutations mutations = new(valid, key, Seed);
        for (int i = 0; i < Count; i++)
        {
            string header = mutations.Next();
            int status = (await server.PostAsync(Body, header)).Status;
            // 400 and 431 are the web server's, of headers that are none and too large.
            Assert.True(status is 401 or 400 or 431, $"Seed {Seed}, number {i}, status {status}: {header}");
        }

        Assert.Empty(bot.Reached);
        // The token itself holds all the while: it was the mutations that were refused.
        Assert.Equal(200, (await server.PostAsync(Body, "Bearer " + valid)).Status);
    }
}
