using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Tests.Outbox;

public sealed class ChannelAnswerTests
{
    private const string Throttled = """{"error":{"code":"Throttled","message":"chậm lại"}}""";

    [Theory]
    [InlineData(Throttled, "Throttled")]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"x","innerHttpError":{"statusCode":403}}}""", "BotNotInConversationRoster")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":\"x\"}"}""", "MessageWritesBlocked")]
    [InlineData("""{"subCode":"MessageWritesBlocked"}""", "MessageWritesBlocked")]
    [InlineData("""{"errorCode":209,"message":"blocked"}""", null)]
    [InlineData("""{"error":"denied"}""", null)]
    [InlineData("""{"error":{"code":""}}""", null)]
    [InlineData("""{"error":{"code":403}}""", null)]
    [InlineData("[1]", null)]
    [InlineData("<html>Bad gateway</html>", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_code_is_found_in_both_shapes_of_an_error_and_nowhere_else(string? body, string? code) =>
        Assert.Equal(code, ChannelErrors.CodeIn(body));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("Wed, 21 Oct 2026 07:28:00 GMT", null)]
    [InlineData("-1", null)]
    [InlineData(null, null)]
    public void A_refusal_tells_status_code_and_how_long_to_wait(string? retryAfter, int? seconds) => Assert.Equal(
        new SendResult.Refused(429, "Throttled", seconds is { } s ? TimeSpan.FromSeconds(s) : null),
        ChannelAnswer.Refusal(ChannelCall.Post, 429, Throttled, retryAfter));

    [Fact]
    public void Without_a_code_the_status_stands_for_it() =>
        Assert.Equal(new SendResult.Refused(413, "413", null), ChannelAnswer.Refusal(ChannelCall.Post, 413, "", null));

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public void Only_a_new_message_may_stand_there_twice(int status)
    {
        Assert.IsType<SendResult.Ambiguous>(ChannelAnswer.Refusal(ChannelCall.Post, status, "", null));
        Assert.IsType<SendResult.Refused>(ChannelAnswer.Refusal(ChannelCall.Replace, status, "", null));
        Assert.IsType<SendResult.Refused>(ChannelAnswer.Refusal(ChannelCall.Open, status, "", null));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(412)]
    [InlineData(413)]
    [InlineData(429)]
    public void What_was_refused_did_not_arrive(int status) =>
        Assert.IsType<SendResult.Refused>(ChannelAnswer.Refusal(ChannelCall.Post, status, "", null));
}
