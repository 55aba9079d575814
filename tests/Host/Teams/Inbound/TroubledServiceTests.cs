using Microsoft.AspNetCore.Http;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>The door while a service that it relies on is in trouble, and after.</summary>
public sealed class TroubledServiceTests(AzuriteFixture azurite)
{
    // Longer than the bot waits for it.
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Without_keys_nobody_comes_in_and_with_them_everybody_whose_key_is_published_does()
    {
        await using GuardedBot bot = new(azurite);
        await bot.InitializeAsync();
        RequestDelegate[] troubles =
        [
            Away,
            Answers(500, ""),
            Answers(200, "<html>Bảo trì</html>"),
            Answers(200, "{}"),
            Answers(200, """{"jwks_uri":"http://127.0.0.1:9/keys"}"""),
            http => Task.Delay(TooLong, TimeProvider.System, http.RequestAborted),
        ];
        foreach (RequestDelegate trouble in troubles)
        {
            await RefusedAsync(bot, trouble);
        }

        bot.Channel.Trouble = null;
        await Eventually.HoldsAsync("the keys", async () => await KnockAsync(bot, bot.Token()) == 200);

        int fetched = bot.Channel.KeyRequests;
        Assert.Equal(200, await KnockAsync(bot, bot.Token(key: bot.Channel.Publish("key-2", "msteams"))));
        Assert.Equal(fetched + 1, bot.Channel.KeyRequests);
        int[] madeUp = await Task.WhenAll(Enumerable.Range(0, 100)
            .Select(i => KnockAsync(bot, bot.Token(key: OpenIdServer.AttackersKey($"made-up-{i}")))));
        Assert.All(madeUp, status => Assert.Equal(401, status));
        // None, or one when a minute has gone by.
        Assert.InRange(bot.Channel.KeyRequests, fetched + 1, fetched + 2);

        // What it has it goes on using.
        bot.Channel.Trouble = Away;
        Assert.Equal(401, await KnockAsync(bot, bot.Token(key: OpenIdServer.AttackersKey("made-up"))));
        Assert.Equal(200, await KnockAsync(bot, bot.Token()));
    }

    [Fact]
    public async Task Without_a_token_of_its_own_the_bot_takes_a_sentence_without_a_fault_and_answers_the_next_one_when_it_has_one()
    {
        await using GuardedBot bot = new(azurite);
        await bot.InitializeAsync();
        bot.Login.Trouble = Answers(400, """{"error":"invalid_client"}""");
        // On a crowded machine the first fetching of the keys may take too long: until there are keys nobody gets in.
        await Eventually.HoldsAsync(
            "a sentence that is taken", async () => await bot.PostAsync(GuardedBot.Json(bot.Message(Someone.Stranger, "trợ giúp")), bot.Token()) == 200);
        Assert.NotEmpty(bot.Login.Requests);
        Assert.Empty(bot.Connector.All);

        bot.Login.Trouble = null;
        Assert.Equal(200, await bot.PostAsync(GuardedBot.Json(bot.Message(Someone.Stranger, "trợ giúp")), bot.Token()));
        Assert.Single(bot.Connector.PostsTo(Someone.Stranger.ConversationId));
    }

    // Between its tries the bot leaves a server in trouble alone for a while: asked again until it has met this one.
    private static async Task RefusedAsync(GuardedBot bot, RequestDelegate trouble)
    {
        int met = 0;
        bot.Channel.Trouble = http =>
        {
            Interlocked.Increment(ref met);
            return trouble(http);
        };
        await Eventually.HoldsAsync("a try to fetch the keys", async () =>
        {
            Assert.Equal(401, await KnockAsync(bot, bot.Token()));
            return met > 0;
        });
    }

    private static Task<int> KnockAsync(GuardedBot bot, string token) => bot.PostAsync(GuardedBot.Json(bot.Activity(Guid.NewGuid())), token);

    private static Task Away(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private static RequestDelegate Answers(int status, string body) => http =>
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsync(body);
    };
}
