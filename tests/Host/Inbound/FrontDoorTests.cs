
namespace TeamsReformBot.Host.Tests.Inbound;

/// <summary>Who and what comes in at the door of the bot as it runs in Production.</summary>
public sealed class FrontDoorTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private const string Elsewhere = "https://elsewhere.example/teams/";

    /// <summary>What an activity and its token look like, and the status that they get.</summary>
    private static readonly Dictionary<string, (int Status, Action<Dictionary<string, object?>> Change, Func<GuardedBot, string?> Token)> Callers = new()
    {
        ["as it should be"] = (200, _ => { }, b => b.Token()),
        ["the tenant in the channel's data"] = (200, a => (a["conversation"], a["channelData"]) = (Conversation(null), Data(GuardedBot.Tenant)), b => b.Token()),
        ["a key that has just been rotated in"] = (200, _ => { }, b => b.Token(key: b.PublishKey("key-2", "msteams"))),
        ["no token"] = (401, _ => { }, _ => null),
        ["an expired token"] = (401, _ => { }, b => b.Token(toMinutes: -6)),
        ["a token for another bot"] = (401, _ => { }, b => b.Token(audience: "33333333-3333-4333-8333-333333333333")),
        ["a token of nobody's key"] = (401, _ => { }, b => b.Token(key: GuardedBot.AttackersKey("key-1"))),
        ["a token of another channel's key"] = (401, _ => { }, b => b.Token(key: b.PublishKey("key-3", "webchat"))),
        ["a token for another service"] = (401, _ => { }, b => b.Token(Elsewhere)),
        ["no token and another tenant"] = (401, a => a["conversation"] = Conversation("other"), _ => null),
        ["no token and another host"] = (401, a => a["serviceUrl"] = Elsewhere, _ => null),
        ["another tenant"] = (403, a => a["conversation"] = Conversation("99999999-9999-4999-8999-999999999999"), b => b.Token()),
        ["another tenant in the channel's data"] = (403, a => a["channelData"] = Data("99999999-9999-4999-8999-999999999999"), b => b.Token()),
        ["no tenant"] = (403, a => a["conversation"] = Conversation(null), b => b.Token()),
        ["another host"] = (403, a => a["serviceUrl"] = Elsewhere, b => b.Token(Elsewhere)),
        ["a host that ends in a listed one"] = (403, a => a["serviceUrl"] = "https://x.127.0.0.1/", b => b.Token("https://x.127.0.0.1/")),
        ["a listed host without TLS"] = (403, a => a["serviceUrl"] = "http://127.0.0.1:9/teams/", b => b.Token("http://127.0.0.1:9/teams/")),
        ["another tenant's click"] = (403, a => (a["type"], a["conversation"]) = ("invoke", Conversation("other")), b => b.Token()),
        ["another tenant's message with its replies expected"] =
            (403, a => (a["type"], a["deliveryMode"], a["conversation"]) = ("message", "expectReplies", Conversation("other")), b => b.Token()),
        ["no type"] = (400, a => a.Remove("type"), b => b.Token()),
        ["no conversation"] = (400, a => a.Remove("conversation"), b => b.Token()),
        ["no serviceUrl"] = (400, a => a.Remove("serviceUrl"), b => b.Token()),
        ["a relative serviceUrl"] = (400, a => a["serviceUrl"] = "teams/", b => b.Token("teams/")),
        ["a serviceUrl that is a path"] = (400, a => a["serviceUrl"] = "/teams/", b => b.Token("/teams/")),
        ["two serviceUrls"] = (400, a => a["ServiceUrl"] = Elsewhere, b => b.Token()),
        ["65 levels"] = (400, a => a["value"] = Nested(64), b => b.Token()),
        ["64 levels"] = (200, a => a["value"] = Nested(63), b => b.Token()),
        ["a sender that is a number"] = (400, a => a["from"] = 5, b => b.Token()),
    };

    public static TheoryData<string> CallerNames => [.. Callers.Keys];

    [Theory]
    [MemberData(nameof(CallerNames))]
    public async Task Only_whom_the_token_and_the_lists_admit_is_let_in_and_leaves_a_trace(string caller)
    {
        Assert.SkipUnless(GuardedBot.CanBePlayed, "The official packages fetch keys over TLS only.");
        (int status, Action<Dictionary<string, object?>> change, Func<GuardedBot, string?> token) = Callers[caller];
        Guid who = Guid.NewGuid();
        Dictionary<string, object?> activity = GuardedBot.Activity(who);
        change(activity);

        Assert.Equal(status, await bot.PostAsync(GuardedBot.Json(activity), token(bot)));
        Assert.Equal(status == 200, await bot.RemembersAsync(who));
    }

    [Theory]
    [InlineData(256 * 1024, false, 200)]
    [InlineData((256 * 1024) + 1, false, 400)]
    [InlineData(256 * 1024, true, 200)]
    [InlineData((256 * 1024) + 1, true, 400)]
    [InlineData(3_000_000, true, 400)]
    public async Task A_body_may_have_256_KB_whether_or_not_it_says_its_length(int bytes, bool chunked, int status)
    {
        Assert.SkipUnless(GuardedBot.CanBePlayed, "The official packages fetch keys over TLS only.");
        Guid who = Guid.NewGuid();
        string body = GuardedBot.Json(GuardedBot.Activity(who));

        Assert.Equal(status, await bot.PostAsync(body + new string(' ', bytes - body.Length), bot.Token(), chunked));
        Assert.Equal(status == 200, await bot.RemembersAsync(who));
    }

    [Theory]
    [InlineData("GET", 200, "Microsoft Teams")]
    [InlineData("HEAD", 200, "")]
    [InlineData("PUT", 405, "")]
    [InlineData("DELETE", 405, "")]
    [InlineData("PATCH", 405, "")]
    public async Task Another_verb_is_answered_politely_or_with_the_verbs_that_there_are(string verb, int status, string answer)
    {
        Assert.SkipUnless(GuardedBot.CanBePlayed, "The official packages fetch keys over TLS only.");
        using HttpClient http = new();
        using HttpRequestMessage request = new(new HttpMethod(verb), bot.Door);
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(answer.Length == 0, body.Length == 0);
        Assert.Contains(answer, body, StringComparison.Ordinal);
        Assert.Equal(status == 405 ? ["GET", "HEAD", "POST"] : [], response.Content.Headers.Allow.Order());
    }

    private static object Conversation(string? tenantId) => new { id = "a:1", conversationType = "personal", tenantId };

    private static object Data(string tenantId) => new { tenant = new { id = tenantId } };

    private static object Nested(int levels) => levels == 1 ? (object[])[] : (object[])[Nested(levels - 1)];
}
