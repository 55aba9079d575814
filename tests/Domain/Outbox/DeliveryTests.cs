using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reminders;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Outbox;

public sealed class DeliveryTests
{
    private static readonly DateTime Now = Time("07/12/2026 09:30");
    private static readonly OutboxMessage Message = ReminderNotices.Digest(TheUnit("TDC"), Account("cct@so.example"), Now);

    [Fact]
    public void What_was_sent_is_sent_and_its_possible_doubles_stay_counted()
    {
        var tried = Message with { Attempts = 2, AmbiguousAttempts = 1, LastError = "TimedOut" };
        Assert.Equal(tried with { State = MessageState.Sent, LastError = null }, After(tried, new SendResult.Sent("1700000000001")));
        Assert.Equal(MessageState.Sent, After(Message, new SendResult.Sent(null)).State);
    }

    [Fact]
    public void Without_a_conversation_it_waits_for_one() => Assert.Equal(
        Message with { State = MessageState.Waiting, LastError = "NoConversation" }, After(Message, new SendResult.NoConversation()));

    [Fact]
    public void What_was_not_tried_is_only_put_off() => Assert.Equal(
        Message with { DueAt = Now.AddMinutes(7) }, After(Message, new SendResult.Postponed(TimeSpan.FromMinutes(7))));

    [Theory]
    [InlineData(429, MessageState.Open)]
    [InlineData(412, MessageState.Open)]
    [InlineData(408, MessageState.Open)]
    [InlineData(500, MessageState.Open)]
    [InlineData(502, MessageState.Open)]
    [InlineData(503, MessageState.Open)]
    [InlineData(504, MessageState.Open)]
    [InlineData(403, MessageState.Waiting)]
    [InlineData(404, MessageState.Waiting)]
    [InlineData(400, MessageState.Dead)]
    [InlineData(401, MessageState.Dead)]
    [InlineData(405, MessageState.Dead)]
    [InlineData(409, MessageState.Dead)]
    [InlineData(413, MessageState.Dead)]
    [InlineData(415, MessageState.Dead)]
    [InlineData(302, MessageState.Dead)]
    [InlineData(0, MessageState.Dead)]
    public void Every_status_code_has_its_rule(int status, MessageState state)
    {
        var after = After(Message, new SendResult.Refused(status, "Code", null));

        Assert.Equal((state, "Code", 0), (after.State, after.LastError, after.AmbiguousAttempts));
        Assert.Equal(state is MessageState.Open, after.DueAt > Now);
        Assert.Equal(state is MessageState.Open ? 1 : 0, after.Attempts);
    }

    [Fact]
    public void What_the_bot_failed_at_is_tried_again_and_ends()
    {
        SendResult.Refused failed = new(0, ChannelErrors.NotDrawn, null);
        Assert.Equal((MessageState.Open, 1), (After(Message, failed).State, After(Message, failed).Attempts));
        Assert.Equal(MessageState.Dead, After(Message with { Attempts = Delivery.MaxAttempts - 1 }, failed).State);
    }

    [Theory]
    [InlineData(429, 7)]
    [InlineData(503, 3)]
    [InlineData(412, 3600)]
    public void It_waits_as_long_as_it_was_told(int status, int asked) =>
        Assert.Equal(Now.AddSeconds(asked), After(Message, new SendResult.Refused(status, "Throttled", TimeSpan.FromSeconds(asked))).DueAt);

    [Fact]
    public void Told_again_and_again_to_wait_a_second_it_is_not_given_up_within_a_minute()
    {
        var message = Message;
        DateTime last = Now;
        while (message.State is MessageState.Open)
        {
            last = message.DueAt;
            message = Delivery.After(message, new SendResult.Refused(429, "Throttled", TimeSpan.FromSeconds(1)), last, jitter: 0);
        }

        Assert.True(last > Now.AddMinutes(1), $"given up at {last}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(-5)]
    public void Told_to_wait_hardly_any_time_it_still_pauses(int asked) => Assert.Equal(
        Now.AddSeconds(2), After(Message, new SendResult.Refused(429, "Throttled", TimeSpan.FromSeconds(asked)), jitter: 0.5).DueAt);

    [Theory]
    [InlineData(403, "BotDisabledByAdmin", MessageState.Waiting, true)]
    [InlineData(403, "BotNotInConversationRoster", MessageState.Waiting, true)]
    [InlineData(404, "BotNotInConversationRoster", MessageState.Waiting, true)]
    [InlineData(403, "ConversationBlockedByUser", MessageState.Waiting, true)]
    [InlineData(403, "MessageWritesBlocked", MessageState.Waiting, true)]
    [InlineData(403, "ForbiddenOperationException", MessageState.Waiting, true)]
    [InlineData(403, "NotEnoughPermissions", MessageState.Waiting, true)]
    [InlineData(404, "ConversationNotFound", MessageState.Waiting, true)]
    [InlineData(403, "InvalidBotApiHost", MessageState.Dead, false)]
    [InlineData(404, "ActivityNotFoundInConversation", MessageState.Open, false)]
    [InlineData(429, "Throttled", MessageState.Open, false)]
    [InlineData(401, "BotNotRegistered", MessageState.Dead, false)]
    [InlineData(0, "ServiceHostNotAllowed", MessageState.Dead, false)]
    public void Every_code_of_a_refusal_has_its_rule_and_some_lose_the_conversation(int status, string code, MessageState state, bool lost)
    {
        SendResult refused = new SendResult.Refused(status, code, null);

        Assert.Equal((state, code), (After(Message, refused).State, After(Message, refused).LastError));
        Assert.Equal(lost, Delivery.IsLost(refused));
    }

    [Fact]
    public void Put_off_for_less_than_a_second_it_is_put_off_for_one_because_what_is_due_is_kept_in_seconds() => Assert.Equal(
        Message with { DueAt = Now.AddSeconds(1) }, After(Message, new SendResult.Postponed(TimeSpan.FromMilliseconds(200))));

    [Fact]
    public void Opened_again_a_dead_message_has_all_its_tries_before_it()
    {
        var dead = Message with { State = MessageState.Dead, Attempts = 12, AmbiguousAttempts = 3, LastError = "Busy" };
        Assert.Equal(Message with { DueAt = Now.AddHours(1) }, dead.Reopened(Now.AddHours(1)));
    }

    [Fact]
    public void Pauses_double_up_to_ten_minutes()
    {
        double[] seconds = [.. Enumerable.Range(0, 11).Select(attempts => PauseAfter(attempts, 0.5).TotalSeconds)];
        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600], seconds);
    }

    [Theory]
    [InlineData(0, 0.0, 1.6)]
    [InlineData(0, 1.0, 2.4)]
    [InlineData(10, 0.0, 480)]
    [InlineData(10, 1.0, 720)]
    public void Jitter_spreads_a_pause_by_a_fifth(int attempts, double jitter, double seconds) =>
        Assert.Equal(seconds, PauseAfter(attempts, jitter).TotalSeconds, 3);

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(503)]
    public void Twelve_refused_tries_are_the_last(int status)
    {
        var message = Message;
        int tries = 0;
        while (message.State is MessageState.Open && tries < 100)
        {
            tries++;
            message = After(message, new SendResult.Refused(status, "Busy", null));
        }

        Assert.Equal((12, MessageState.Dead, "Busy"), (tries, message.State, message.LastError));
    }

    [Fact]
    public void What_may_have_arrived_is_tried_at_most_twice_more()
    {
        var second = After(Message, new SendResult.Ambiguous("TimedOut"));
        var third = After(second, new SendResult.Ambiguous("TimedOut"));
        var last = After(third, new SendResult.Ambiguous("ConnectionLost"));

        Assert.Equal((MessageState.Open, 1, "TimedOut"), (second.State, second.AmbiguousAttempts, second.LastError));
        Assert.True(second.DueAt > Now);
        Assert.Equal((MessageState.Open, 2), (third.State, third.AmbiguousAttempts));
        Assert.Equal((MessageState.Dead, 3, "ConnectionLost"), (last.State, last.AmbiguousAttempts, last.LastError));
    }

    [Fact]
    public void Refusals_in_between_do_not_allow_more_possible_doubles()
    {
        var message = Message;
        foreach (var result in (SendResult[])[Ambiguous(), Busy(), Ambiguous(), Busy(), Ambiguous()])
        {
            Assert.Equal(MessageState.Open, message.State);
            message = After(message, result);
        }

        Assert.Equal((MessageState.Dead, 3), (message.State, message.AmbiguousAttempts));

        static SendResult Ambiguous() => new SendResult.Ambiguous("TimedOut");
        static SendResult Busy() => new SendResult.Refused(429, "Throttled", null);
    }

    private static TimeSpan PauseAfter(int attempts, double jitter) =>
        After(Message with { Attempts = attempts }, new SendResult.Refused(503, "Busy", null), jitter).DueAt - Now;

    private static OutboxMessage After(OutboxMessage message, SendResult result, double jitter = 0.3) => Delivery.After(message, result, Now, jitter);
}
