using System.Net;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

/// <summary>Who and what comes in at the door of the bot as it runs in Production.</summary>
public sealed class FrontDoorTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private const string Help = "Trợ lý tuyên truyền CCHC";

    public static TheoryData<string> CallerNames => [.. Callers.All.Keys];

    [Theory]
    [MemberData(nameof(CallerNames))]
    public async Task Only_whom_the_token_and_the_lists_admit_is_let_in_and_leaves_a_trace(string caller)
    {
        (int status, Action<Dictionary<string, object?>> change, Func<GuardedBot, string?> token) = Callers.All[caller];
        Guid who = Guid.NewGuid();
        Dictionary<string, object?> activity = bot.Activity(who);
        change(activity);

        Assert.Equal(status, await bot.PostAsync(GuardedBot.Json(activity), token(bot)));
        Assert.Equal(status == 200, await bot.RemembersAsync(who));
    }

    [Theory]
    [InlineData("Basic {0}")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer  {0}")]
    [InlineData("Bearer {0} x")]
    [InlineData("Bearer {0}, Bearer {0}")]
    [InlineData("{0}")]
    [InlineData("Bearer khong.phai.token")]
    public async Task A_header_that_does_not_bear_a_token_and_nothing_else_is_answered_401(string header)
    {
        Guid who = Guid.NewGuid();
        (HttpStatusCode status, _) = await bot.AnswerAsync(
            GuardedBot.Json(bot.Activity(who)), header.Replace("{0}", bot.Token(), StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.False(await bot.RemembersAsync(who));
    }

    [Fact]
    public async Task A_sentence_is_answered_over_the_connector_with_the_bots_token_whoever_asks()
    {
        Assert.Equal(200, await SayAsync(Someone.Officer, "trợ giúp"));
        Assert.Equal(200, await SayAsync(Someone.Stranger, "trợ giúp"));

        // Its clock is the real one: by the hour, what waited for an officer comes too.
        Sent help = Assert.Single(bot.Connector.PostsTo(Someone.Officer.ConversationId), IsHelp);
        Sent polite = Assert.Single(bot.Connector.PostsTo(Someone.Stranger.ConversationId));
        Assert.Contains("Tôi chưa thấy anh/chị trong danh sách cán bộ", polite.Text, StringComparison.Ordinal);
        Assert.All((Sent[])[help, polite], sent => Assert.StartsWith("Bearer token-", sent.Authorization, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replies_that_the_caller_asks_for_stand_in_the_answer_itself()
    {
        Dictionary<string, object?> activity = bot.Message(Someone.StaffOfQlkh, "trợ giúp");
        activity["deliveryMode"] = "expectReplies";
        (HttpStatusCode status, string body) = await bot.AnswerAsync(GuardedBot.Json(activity), "Bearer " + bot.Token());

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("\"activities\"", body, StringComparison.Ordinal);
        Assert.Contains(Help, body, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Connector.PostsTo(Someone.StaffOfQlkh.ConversationId), IsHelp);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_turn_whose_answer_the_channel_refuses_is_over_without_a_fault(int refusal)
    {
        string conversation = $"a:refused-{refusal}";
        bot.Connector.Misbehave = asked => asked.ConversationId == conversation ? BadAnswer.Code(refusal, "Refused") : null;

        Assert.Equal(200, await bot.PostAsync(GuardedBot.Json(bot.Message(Someone.Stranger, "trợ giúp", conversation)), bot.Token()));
    }

    [Theory]
    [InlineData(203, "{}")]
    [InlineData(204, "")]
    [InlineData(207, "<multistatus/>")]
    [InlineData(200, "<html>Đã nhận</html>")]
    public async Task A_turn_whose_answer_the_channel_takes_in_an_unusual_way_makes_no_apology(int status, string body)
    {
        string conversation = $"a:taken-{status}-{body.Length}";
        bot.Connector.Misbehave = asked => asked.ConversationId == conversation ? new BadAnswer(status, body, Accepts: true) : null;

        Assert.Equal(200, await bot.PostAsync(GuardedBot.Json(bot.Message(Someone.Stranger, "trợ giúp", conversation)), bot.Token()));
        Assert.Single(bot.Connector.PostsTo(conversation));
    }

    [Theory]
    [InlineData(256 * 1024, false, 200)]
    [InlineData((256 * 1024) + 1, false, 400)]
    [InlineData(256 * 1024, true, 200)]
    [InlineData((256 * 1024) + 1, true, 400)]
    [InlineData(3_000_000, true, 400)]
    public async Task A_body_may_have_256_KB_whether_or_not_it_says_its_length(int bytes, bool chunked, int status)
    {
        Guid who = Guid.NewGuid();
        string body = GuardedBot.Json(bot.Activity(who));

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
        using HttpClient http = new();
        using HttpRequestMessage request = new(new HttpMethod(verb), bot.Door);
        using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(answer.Length == 0, body.Length == 0);
        Assert.Contains(answer, body, StringComparison.Ordinal);
        Assert.Equal(status == 405 ? ["GET", "HEAD", "POST"] : [], response.Content.Headers.Allow.Order());
    }

    private static bool IsHelp(Sent sent) => sent.Text.Contains(Help, StringComparison.Ordinal);

    private Task<int> SayAsync(Someone who, string text) => bot.PostAsync(GuardedBot.Json(bot.Message(who, text)), bot.Token());
}
