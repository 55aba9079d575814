namespace TeamsReformBot.Domain.Outbox;

/// <summary>Every answer of the channel has its rule: sent, tried again later, waiting for a conversation, or dead.</summary>
public static class Delivery
{
    public const int MaxAttempts = 12;
    public const int MaxAmbiguousAttempts = 3;

    // The index of what is due counts in seconds: a shorter wait would be taken for the moment that has just passed.
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>The message after a try.</summary>
    /// <param name="message">The message as it was tried.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="now">Vietnam local; retries are due from here.</param>
    /// <param name="jitter">0 to 1: spreads the retries of many.</param>
    public static OutboxMessage After(OutboxMessage message, SendResult result, DateTime now, double jitter) => result switch
    {
        SendResult.Sent => message with { State = MessageState.Sent, LastError = null },
        SendResult.Postponed p => message with { DueAt = now + (p.Wait > ShortestWait ? p.Wait : ShortestWait) },
        SendResult.NoConversation n => message with { State = MessageState.Waiting, LastError = n.Error },
        SendResult.Ambiguous a when message.AmbiguousAttempts + 1 >= MaxAmbiguousAttempts => Dead(message, a.Error) with
        {
            AmbiguousAttempts = message.AmbiguousAttempts + 1,
        },
        SendResult.Ambiguous a => Later(message, a.Error, null, now, jitter) with { AmbiguousAttempts = message.AmbiguousAttempts + 1 },
        SendResult.Refused r when IsLost(r) => message with { State = MessageState.Waiting, LastError = r.Error },
        // Posted anew it is a message of its own: what it answered to is gone, nothing else is wrong.
        SendResult.Refused { Status: 408 or 412 or 429 or >= 500 }
            or SendResult.Refused { Error: ChannelErrors.ActivityNotFound or ChannelErrors.NotDrawn } =>
            AgainOrDead(message, (SendResult.Refused)result, now, jitter),
        SendResult.Refused r => Dead(message, r.Error),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };

    /// <summary>
    /// Whether a refusal means that the conversation cannot be written to any more: it is forgotten until the person, or somebody in
    /// the channel, is heard from again.
    /// </summary>
    public static bool IsLost(SendResult result) =>
        result is SendResult.Refused { Status: 403 or 404, Error: not (ChannelErrors.InvalidBotApiHost or ChannelErrors.ActivityNotFound) };

    private static OutboxMessage AgainOrDead(OutboxMessage message, SendResult.Refused refused, DateTime now, double jitter) =>
        message.Attempts + 1 < MaxAttempts
            ? Later(message, refused.Error, refused.RetryAfter, now, jitter)
            : Dead(message, refused.Error) with { Attempts = message.Attempts + 1 };

    private static OutboxMessage Dead(OutboxMessage message, string error) => message with { State = MessageState.Dead, LastError = error };

    private static OutboxMessage Later(OutboxMessage message, string error, TimeSpan? asked, DateTime now, double jitter)
    {
        double doubled = FirstPause.TotalSeconds * Math.Pow(2, message.Attempts);
        TimeSpan ownPause = TimeSpan.FromSeconds(Math.Min(doubled, LongestPause.TotalSeconds) * (0.8 + (0.4 * jitter)));
        // Asked again and again to wait a second, all tries would be used up within a few.
        TimeSpan pause = asked > ownPause ? asked.Value : ownPause;
        return message with { DueAt = now + pause, Attempts = message.Attempts + 1, LastError = error };
    }
}
