using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Tests.Teams.Sending;

/// <summary>What comes of a call, by the channel's answer; nothing is asked twice but after a 401.</summary>
public sealed class ChannelAnswerTests : IAsyncLifetime
{
    private SendingBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await SendingBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, """{"id":"m-7"}""")]
    [InlineData(200, "<html>Đã nhận</html>")]
    [InlineData(201, "")]
    [InlineData(201, """{"id":"m-7"}""")]
    [InlineData(202, "{}")]
    [InlineData(203, """{"id":"m-7"}""")]
    [InlineData(204, "")]
    [InlineData(207, "<multistatus/>")]
    public async Task Every_success_is_sent_with_the_id_where_the_channel_gave_one(int status, string body)
    {
        _bot.Channel.Answer = PlayedChannel.With(status, body);

        SendResult.Sent sent = Assert.IsType<SendResult.Sent>(await _bot.SendAsync());

        Assert.Equal(body.Contains("m-7", StringComparison.Ordinal) ? "m-7" : "", sent.ActivityId ?? "");
        Assert.Single(_bot.Channel.Calls);
    }

    [Theory]
    [InlineData(302, "", "302")]
    [InlineData(400, """{"error":{"code":"Bad Argument","message":"nội dung"}}""", "Bad Argument")]
    [InlineData(403, """{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\"}"}""", "MessageWritesBlocked")]
    [InlineData(404, """{"error":{"code":"ConversationNotFound","message":""}}""", "ConversationNotFound")]
    [InlineData(412, "", "412")]
    [InlineData(413, "<html>", "413")]
    public async Task A_refusal_keeps_its_status_and_code_and_is_asked_once(int status, string body, string code)
    {
        _bot.Channel.Answer = PlayedChannel.With(status, body);

        Assert.Equal(new SendResult.Refused(status, code, null), await _bot.SendAsync());
        Assert.Single(_bot.Channel.Calls);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Mon, 07 Dec 2026 03:00:00 GMT", null)]
    [InlineData(null, null)]
    public async Task A_throttled_call_keeps_how_long_to_wait_and_is_asked_once(string? header, int? seconds)
    {
        _bot.Channel.Answer = PlayedChannel.With(429, """{"error":{"code":"Throttled","message":""}}""", header);

        Assert.Equal(new SendResult.Refused(429, "Throttled", seconds is { } s ? TimeSpan.FromSeconds(s) : null), await _bot.SendAsync());
        Assert.Single(_bot.Channel.Calls);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_may_have_arrived_is_ambiguous_for_a_post_and_tried_again_for_a_replacement_and_asked_once_each(int status)
    {
        _bot.Channel.Answer = PlayedChannel.With(status, "<html>Bad gateway</html>", "5");

        Assert.IsType<SendResult.Ambiguous>(await _bot.SendAsync());
        Assert.Single(_bot.Channel.Calls);
        Assert.Equal(503, Assert.IsType<SendResult.Refused>(await UpdateAsync()).Status);
        Assert.Equal(2, _bot.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_connection_that_is_cut_is_ambiguous_and_asked_once_also_on_one_that_served_before()
    {
        await _bot.SendAsync();
        _bot.Channel.Answer = http =>
        {
            http.Abort();
            return Task.CompletedTask;
        };

        Assert.Equal(new SendResult.Ambiguous("ConnectionLost"), await _bot.SendAsync());
        Assert.Equal(2, _bot.Channel.Calls.Count);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_ambiguous_and_asked_once()
    {
        await using SendingBot impatient = await SendingBot.StartAsync(limit: TimeSpan.FromSeconds(3));
        impatient.Channel.Answer = http => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);

        Assert.Equal(new SendResult.Ambiguous("TimedOut"), await impatient.SendAsync());
        Assert.Single(impatient.Channel.Calls);
    }

    [Fact]
    public async Task Nobody_listening_is_not_sent()
    {
        await _bot.Channel.DisposeAsync();

        Assert.Equal(new SendResult.Refused(503, "ConnectionError", null), await _bot.SendAsync());
    }

    [Fact]
    public async Task A_channel_whose_certificate_is_not_trusted_is_told_nothing()
    {
        await using SendingBot bot = await SendingBot.StartAsync(overTls: true);

        Assert.Equal(new SendResult.Refused(503, "SecureConnectionError", null), await bot.SendAsync());
        Assert.Empty(bot.Channel.Calls);
    }

    [Fact]
    public async Task Our_own_shutdown_is_no_answer_of_the_channel()
    {
        using CancellationTokenSource stopping = new();
        _bot.Channel.Answer = async http =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, http.RequestAborted);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _bot.Messenger.SendAsync(_bot.Address, SendingBot.Card, "x", stopping.Token));
    }

    private Task<SendResult> UpdateAsync() =>
        _bot.Messenger.UpdateAsync(_bot.Address, "m-1", SendingBot.Card, TestContext.Current.CancellationToken);
}
